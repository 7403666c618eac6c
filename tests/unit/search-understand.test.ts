/** Promise: each part of a question is asked for in the site's words, and the page can tell what it mended. */
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/lib/search/names.ts';
import { understand, type Knowledge } from '../../src/lib/search/understand.ts';
import { readVocabulary } from '../../src/lib/search/vocabulary.ts';

const knowledge: Knowledge = {
  vocabulary: readVocabulary({
    places: 256,
    byFrequency: [
      'assesses dyslexia psychologist section banding 6,000',
      'tribunal mediation exclusion letter',
      'assess assessed diagnosis refused alternative',
      'assessment assessments provision',
      'council money support',
      'ehcp',
      'plan',
      'school child',
    ],
    asked: ['naughty autism', ''],
    everyday: 'weather bread',
  }),
  slips: tableOf({ tribunal: ['tribunial'], 'alternative provision': ['alternitive provision'], '£6,000': ['6000'] }),
  names: tableOf({
    tribunal: ['sendist', 'the court'],
    'alternative provision': ['naughty school', 'pru'],
    ehcp: ['ehc plan', 'ehcp', 'statement'],
    refused: ['said no'],
    'section i': ['section i', 'named school'],
    child: ['son', 'kid'],
    provision: ['ta'],
  }),
};
const ask = (query: string, mending?: boolean) => understand(query, knowledge, mending);
const parts = (query: string, mending?: boolean) =>
  ask(query, mending).terms.map(({ own, called }) => [own, ...called].filter(Boolean).join('/'));

describe('what a question asks about', () => {
  it.each([
    ['the words that tell something', 'can the school refuse a diagnosis', ['school', 'refuse', 'diagnosis']],
    ['and other names of them', 'is my son at a pru', ['child', 'alternative provision']],
    [
      'a name of two words, at each of them',
      'naughty school',
      ['naughty/alternative provision', 'school/alternative provision'],
    ],
    ['a name that is itself the site’s word, once', 'ehcp', ['ehcp']],
    ['a stop word inside a name', 'section i', ['section/section i', 'section i']],
    ['a name of stop words', 'the council said no', ['council', 'refused', 'refused']],
    ['a word the site does not know stays a part, asked for by nothing', 'banana diagnosis', ['', 'diagnosis']],
  ])('%s', (_what, query, expected) => {
    expect(parts(query)).toEqual(expected);
  });

  it('words said around it are no part of it', () => {
    expect(parts('um hello can you tell me what is a diagnosis please thank you')).toEqual(['diagnosis']);
  });

  it('a name of two letters is asked for by what it means alone, for many words begin with it', () => {
    expect(parts('ta child')).toEqual(['provision', 'child']);
  });

  it('stop words alone are asked as they stand', () => {
    expect(ask('who is who').terms.map(({ typed }) => typed)).toEqual(['who', 'is', 'who']);
  });

  it.each(['', '  ', '🙂', '?!', 'please'])('%j asks for nothing', (query) => {
    expect(ask(query)).toEqual({ tokens: [], terms: [], mended: [] });
  });

  it('a small number or a letter in a story tells nothing, one of the site’s own does', () => {
    expect(parts('part b of the plan')).toEqual(['', 'plan']);
    expect(parts('my 7 year old child').join()).not.toContain('7');
    expect(parts('6000')).toEqual(['6,000']);
  });
});

describe('how much each part tells', () => {
  const rarityIn = (query: string, word: string) => ask(query).terms.find(({ typed }) => typed === word)?.rarity ?? -1;

  it('is more for a rare word', () => {
    const query = 'tribunal about a school';
    expect(rarityIn(query, 'tribunal')).toBeGreaterThan(rarityIn(query, 'school'));
  });

  it('is little for a word of everyday talk, unless it is part of a name', () => {
    expect(ask('support letter').terms.map(({ weight }) => weight < 1)).toEqual([true, true]);
    expect(ask('support psychologist').terms.at(-1)?.weight).toBe(1);
  });

  it('is never less than nothing, and always a number', () => {
    for (const query of ['school', 'banana', 'the court', 'who is who', 'section i', 'assess'])
      for (const { rarity, weight } of ask(query).terms) {
        expect(rarity).toBeGreaterThanOrEqual(0);
        expect(weight).toBeGreaterThan(0);
      }
  });
});

describe('slips', () => {
  it.each([
    ['that editors wrote down', 'tribunial date', [{ typed: 'tribunial', shown: 'tribunal' }]],
    ['of several words', 'alternitive provision', [{ typed: 'alternitive provision', shown: 'alternative provision' }]],
    ['of any other word', 'child with dislexia', [{ typed: 'dislexia', shown: 'dyslexia' }]],
    ['in a half-finished last word are left to be finished', 'assessm', []],
    ['that are none', 'school support', []],
    ['in numbers that only look different', 'who pays the 6000', []],
    [
      'two in one question',
      'dislexia tribunial',
      ['tribunial', 'dislexia'].map((typed) => expect.objectContaining({ typed }) as unknown),
    ],
    ['letters said one by one with a small word before them', 'what is a e h c p', [{ typed: 'aehcp', shown: 'ehcp' }]],
  ])('%s', (_what, query, mended) => {
    expect(ask(query).mended).toEqual(mended);
  });

  it('are mended before names are looked for', () => {
    expect(parts('naughy school')).toContain('school/alternative provision');
    expect(parts('tribunial')).toEqual(['tribunal']);
  });

  it.each(['weather', 'bread', 'scared', 'mums', 'kid', 'son', 'sendist', 'pru', 'the', 'worried'])(
    '"%s" is a word, and stays',
    (word) => {
      expect(ask(`${word} child`).mended).toEqual([]);
    },
  );

  it('stay as they are where the reader asks for exactly these letters', () => {
    const exactly = ask('child tribunial dislexia', false);
    expect(exactly.mended).toEqual([]);
    expect(exactly.tokens).toEqual(['child', 'tribunial', 'dislexia']);
    expect(parts('tribunial dislexia', false)).toEqual(['', '']);
  });

  it('names count all the same', () => {
    expect(parts('pru', false)).toEqual(['alternative provision']);
  });
});

describe('a last word that may still grow', () => {
  it.each(['ass', 'asse', 'asses', 'assess', 'assessm', 'assessme', 'assessmen', 'assessment'])('"%s"', (typed) => {
    expect(ask(typed).terms).toMatchObject([{ typed, own: typed, grows: !['assess', 'assessment'].includes(typed) }]);
    expect(ask(typed).mended).toEqual([]);
  });

  it('is as rare as the commonest word it may become', () => {
    const [growing] = ask('assessm').terms;
    const [whole] = ask('assessment').terms;
    expect(growing?.rarity).toBe(whole?.rarity);
  });

  it('two letters are too few', () => {
    expect(ask('dy').terms).toMatchObject([{ own: undefined }]);
    // They do not make an answer go away that the words before them have.
    expect(parts('school pr')).toEqual(['school']);
    expect(parts('school pr dyslexia')).toEqual(['school', '', 'dyslexia']);
  });

  it('a word with another after it has been finished', () => {
    expect(ask('psycholog child').terms[0]?.own).not.toBe('psycholog');
  });
});

it('a pasted page is read only as far as a question goes', () => {
  const start = performance.now();
  const { tokens } = ask('school assesment '.repeat(5_000));
  expect(tokens.length).toBeLessThan(100);
  expect(performance.now() - start).toBeLessThan(1_000);
});
