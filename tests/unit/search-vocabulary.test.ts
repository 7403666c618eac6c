/** Promise: a rare word tells more than one that stands everywhere, in whatever form it is typed. */
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../src/lib/search/vocabulary.ts';

const vocabulary = readVocabulary({
  places: 64,
  byFrequency: ['tribunal injunction', 'mediation', 'appeals appeal', 'review', '', '', 'school send'],
  asked: ['autism', 'dislexia'],
  everyday: 'weather battery',
});

describe('everyday words', () => {
  it.each(['weather', 'battery', 'batteries'])('"%s" is right as it stands', (word) => {
    expect(vocabulary.isEveryday(word)).toBe(true);
    expect(vocabulary.knows(word)).toBe(false);
  });

  it.each(['', 'wether', 'tribunal', 'constructor'])('but not "%s"', (word) => {
    expect(vocabulary.isEveryday(word)).toBe(false);
  });
});

describe('words the site knows', () => {
  it.each(['tribunal', 'tribunals', 'appeal', 'appeals', 'appealed', 'appealing', 'autism', 'dislexia'])(
    '"%s"',
    (word) => {
      expect(vocabulary.knows(word)).toBe(true);
    },
  );

  it.each(['', 'trib', 'tribe', 'banana', '2026', 'constructor', '__proto__'])('but not "%s"', (word) => {
    expect(vocabulary.knows(word)).toBe(false);
  });

  it('are those a slip may be mended into; a word that may be a slip itself is not one of them', () => {
    expect(vocabulary.words).toEqual(
      expect.arrayContaining(['tribunal', 'injunction', 'appeals', 'appeal', 'send', 'autism']),
    );
    expect(vocabulary.words).not.toContain('dislexia');
    expect(vocabulary.words).not.toContain('');
  });
});

describe('how much a word tells', () => {
  it('is more the fewer places hold it', () => {
    const rarities = ['tribunal', 'mediation', 'appeal', 'review', 'school'].map(vocabulary.rarity);
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
    expect(new Set(rarities).size).toBe(rarities.length);
  });

  it('is next to nothing where every place holds it, and never less', () => {
    expect(vocabulary.rarity('school')).toBeLessThan(0.1);
    for (const word of [...vocabulary.words, 'banana', '']) expect(vocabulary.rarity(word)).toBeGreaterThanOrEqual(0);
  });

  it('is the same for every form of a word', () => {
    expect(vocabulary.rarity('appealed')).toBe(vocabulary.rarity('appeal'));
    expect(vocabulary.rarity('schools')).toBe(vocabulary.rarity('school'));
  });

  it('is more for a word the site does not use than for any common one', () => {
    expect(vocabulary.rarity('banana')).toBeGreaterThan(vocabulary.rarity('review'));
  });

  it('a form in many places counts for its rarer forms', () => {
    const forms = readVocabulary({
      places: 64,
      byFrequency: ['appeals', '', '', 'appeal'],
      asked: ['', 'appealing'],
      everyday: '',
    });
    const alone = readVocabulary({ places: 64, byFrequency: ['', '', '', 'appeal'], asked: ['', ''], everyday: '' });
    expect(forms.rarity('appeals')).toBe(alone.rarity('appeal'));
  });
});

it('a site without words knows none', () => {
  const empty = readVocabulary({ places: 0, byFrequency: [], asked: ['', ''], everyday: '' });
  expect(empty.words).toEqual([]);
  expect(empty.knows('school')).toBe(false);
  expect(Number.isFinite(empty.rarity('school'))).toBe(true);
});
