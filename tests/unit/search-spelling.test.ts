/** Promise: a slip is mended into the site's word it stands for, and a right word that the site does not use is left alone. */
import { describe, expect, it } from 'vitest';
import { mend } from '../../src/lib/search/spelling.ts';
import { FAINT_WORDS, STOP_WORDS } from '../../src/lib/search/stop-words.ts';
import { readVocabulary } from '../../src/lib/search/vocabulary.ts';
import { readContent } from '../../src/tooling/content-check/read.ts';
import { searchWords } from '../../src/tooling/search-words.ts';

const RIGHT = [
  ...['tribunal', 'assessment', 'council', 'provision', 'mediation', 'exclusion', 'appeal', 'diagnosis', 'autism'],
  ...['dyslexia', 'school', 'special', 'education', 'transport', 'therapist', 'psychologist', 'funding', 'support'],
  ...['behaviour', 'parliament', 'government', 'ombudsman', 'inclusion', 'mainstream', 'specialist', 'reasonable'],
  ...['adjustments', 'timetable', 'equality', 'permanent', 'evidence', 'independent', 'language', 'statutory'],
  ...['teacher', 'nursery', 'anxiety', 'discrimination', 'review', 'college', 'budget', 'shared', 'brand', 'valve'],
];
const small = { words: RIGHT, rarity: () => 3 };

/** What people type, and what they mean. */
const SLIPS: [string, string][] = [
  // Letters that changed places.
  ['trubinal', 'tribunal'],
  ['shcool', 'school'],
  ['speical', 'special'],
  ['transprot', 'transport'],
  ['supprot', 'support'],
  ['behavoir', 'behaviour'],
  ['langauge', 'language'],
  ['reveiw', 'review'],
  ['anxeity', 'anxiety'],
  ['taecher', 'teacher'],
  // A letter twice, or not twice.
  ['councill', 'council'],
  ['provission', 'provision'],
  ['exclussion', 'exclusion'],
  ['apeal', 'appeal'],
  ['assesment', 'assessment'],
  ['equallity', 'equality'],
  // A letter too few or too many.
  ['concil', 'council'],
  ['dianosis', 'diagnosis'],
  ['scool', 'school'],
  ['fundng', 'funding'],
  ['goverment', 'government'],
  ['specalist', 'specialist'],
  ['ajustments', 'adjustments'],
  ['timtable', 'timetable'],
  ['buget', 'budget'],
  ['discrimnation', 'discrimination'],
  ['statuatory', 'statutory'],
  ['colledge', 'college'],
  ['surport', 'support'],
  // As it sounds.
  ['tribunel', 'tribunal'],
  ['dislexia', 'dyslexia'],
  ['disleksia', 'dyslexia'],
  ['autisim', 'autism'],
  ['psycologist', 'psychologist'],
  ['theropist', 'therapist'],
  ['inclution', 'inclusion'],
  ['parliment', 'parliament'],
  ['permenant', 'permanent'],
  ['evidense', 'evidence'],
  ['independant', 'independent'],
  ['nursary', 'nursery'],
  ['resonable', 'reasonable'],
];

/** Words a parent may well type here, each a slip or two away from another word. */
const WORDS = [
  ...['mums', 'scared', 'grand', 'value', 'horse', 'sport', 'spare', 'stale', 'station', 'sanction', 'selection'],
  ...['correction', 'mission', 'eviction', 'builder', 'printer', 'sailing', 'fishing', 'wedding', 'scooter', 'orchid'],
  ...['asylum', 'inquest', 'canary', 'thespian', 'banana', 'kitchen', 'garden', 'football', 'dentist', 'hospital'],
  ...['mortgage', 'passport', 'recipe', 'melatonin', 'caravan', 'landlord', 'police', 'prison', 'cottage', 'relation'],
];

describe('slips', () => {
  it.each(SLIPS)('"%s" stands for "%s"', (slip, right) => {
    expect(mend(slip, small)).toBe(right);
  });

  it.each(['shul', 'mcshool', 'kouncil', 'riviiw'])('"%s" is too far from any word', (slip) => {
    expect(mend(slip, { words: ['school', 'mouncel', 'review'], rarity: () => 3 })).toBeUndefined();
  });

  it('of two words equally near, the one that sounds alike is meant', () => {
    expect(mend('exclusian', { words: ['exclusias', 'exclusion'], rarity: () => 3 })).toBe('exclusion');
  });

  it('and of two that sound alike, the commoner one', () => {
    const rarity = (word: string) => (word === 'letter' ? 1 : 5);
    expect(mend('lettor', { words: ['lettar', 'letter'], rarity })).toBe('letter');
    expect(mend('lettor', { words: ['letter', 'lettar'], rarity })).toBe('letter');
  });
});

describe('what is never mended', () => {
  it.each(WORDS)('"%s"', (word) => {
    expect(mend(word, small)).toBeUndefined();
  });

  it.each(['', 'a', 'ta', 'sen', 'pru', '2026', 'ks2', '10,000', 'y7'])('"%s": too short, or a number', (word) => {
    expect(mend(word, { words: ['tab', 'send', 'prue', '2025', 'ks21', '10,001', 'year'], rarity: () => 1 })).toBe(
      undefined,
    );
  });

  it('nothing, where there are no words', () => {
    expect(mend('tribunel', { words: [], rarity: () => 1 })).toBeUndefined();
  });

  it('into a word of three letters or fewer', () => {
    expect(mend('semn', { words: ['sen', 'sem'], rarity: () => 1 })).toBeUndefined();
  });
});

describe('with the site’s real words', () => {
  const real = readVocabulary(searchWords(readContent(process.cwd())));
  const isRight = (word: string) => real.knows(word) || STOP_WORDS.has(word) || FAINT_WORDS.has(word);

  it('at least 30 of these slips are seen for what they are, and none for another word', () => {
    const asked = SLIPS.filter(([, right]) => real.knows(right));
    const meant = asked.filter(([slip, right]) => real.knows(slip) || mend(slip, real) === right);
    const wrong = asked.filter(
      ([slip, right]) => ![undefined, right].includes(real.knows(slip) ? right : mend(slip, real)),
    );
    expect(wrong.map(([slip]) => `${slip}: ${mend(slip, real)}`)).toEqual([]);
    expect(meant.length).toBeGreaterThanOrEqual(30);
  });

  it('no right word becomes another', () => {
    const changed = WORDS.filter((word) => !isRight(word)).map((word) => `${word}: ${mend(word, real)}`);
    expect(changed.filter((line) => !line.endsWith(': undefined'))).toEqual([]);
  });

  it('a word is mended in less than 50 milliseconds', () => {
    const start = performance.now();
    for (const [slip] of SLIPS) mend(slip, real);
    expect((performance.now() - start) / SLIPS.length).toBeLessThan(50);
  });
});
