/** Promise kept: reading grades judge the words, not the names in them, and are not fooled by letters. */
import { describe, expect, it } from 'vitest';
import { isFamiliar } from '../../src/tooling/content-check/familiar.ts';
import { fleschKincaidGrade, votesTooHard, wordsOf } from '../../src/tooling/content-check/grades.ts';
import { readingsOf } from '../../src/tooling/content-check/readings.ts';
import { readContent } from '../../src/tooling/content-check/read.ts';

const { shown, masked, spelledOut } = readingsOf(readContent('tests/fixtures/content-small'));

const EASY = ['The cat sat on the mat.', 'It was a good day for the cat.'];
const HARD = [
  'Considerable organisational complexity characterises comprehensive educational administration everywhere.',
];

describe('a sentence is read', () => {
  it('as it stands, with its figures', () => {
    expect(shown('[SEND](word:send) got {figure:budget}.')).toBe('SEND got £3 million.');
  });

  it('with its letters spelled out, linked or not', () => {
    expect(spelledOut('[SEND](word:send) is SEND.')).toBe(
      'special educational needs and disabilities is special educational needs and disabilities.',
    );
  });

  it.each([
    ['a word of the glossary, marked', 'He has [SEND](word:send) today.', 'He has Name today.'],
    ['a word of the glossary in a title', 'Help for special educational needs and disabilities', 'Help for Name'],
    ['a body', 'Then Example Union spoke.', 'Then Name spoke.'],
    ['an official name inside a sentence', 'Ask the Department for Education first.', 'Ask the Name first.'],
    ['an official name at the start', 'Parliamentary Ombudsman said so.', 'Name said so.'],
    ['a name after a common first word', 'In March 2023 it began.', 'In Name it began.'],
    ['what others said', 'They call it a "postcode lottery" here.', 'They call it a "Name" here.'],
    ['a figure', 'It cost {figure:budget} in 6 weeks.', 'It cost in weeks.'],
  ])('without names and figures: %s', (_what, sentence, words) => {
    expect(masked(sentence)).toBe(words);
  });

  it('with its ordinary words left as they are', () => {
    expect(masked('You and I can ask.')).toBe('You and I can ask.');
  });
});

describe('grades', () => {
  it('rise with long words and long sentences', () => {
    expect(fleschKincaidGrade(EASY)).toBeLessThan(2);
    expect(fleschKincaidGrade(HARD)).toBeGreaterThan(15);
  });

  it('are voted on by seven formulas', () => {
    expect(votesTooHard(EASY, 11)).toBe(0);
    expect(votesTooHard(HARD, 11)).toBeGreaterThanOrEqual(6);
  });

  it('count words as people do', () => {
    expect(wordsOf("A child's well-being, in 2 parts.")).toEqual(['A', "child's", 'well-being', 'in', '2', 'parts']);
  });
});

describe('a familiar word', () => {
  it.each(['school', 'schools', 'planned', 'asking', 'carried', "child's", 'biggest', 'council', 'well-known'])(
    '%s',
    (word) => {
      expect(isFamiliar(word)).toBe(true);
    },
  );

  it.each(['provision', 'statutory', 'remediation'])('not %s', (word) => {
    expect(isFamiliar(word)).toBe(false);
  });
});
