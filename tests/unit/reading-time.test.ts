/** Promise kept: the minutes told at the top of a page are those that an unhurried reader needs. */
import { describe, expect, it } from 'vitest';
import { readingMinutes, wordsIn } from '../../src/lib/reading-time.ts';

const words = (count: number) => 'word '.repeat(count);

describe('the words of a page', () => {
  it('are those of all its texts', () => {
    expect(wordsIn(['One two. Three?', '## Four\n\n- five\n- six'])).toBe(6);
  });

  it('do not include the marks an editor types', () => {
    expect(wordsIn(['*See* [your rights](/your-rights/ "x y") – {figure:plans-2026} & more'])).toBe(5);
  });
});

describe('the minutes', () => {
  it.each([
    ['a few words', 3, 1],
    ['three minutes of 180 words', 540, 3],
    ['nearer to one than to two', 269, 1],
    ['nearer to two than to one', 271, 2],
  ])('for %s', (_what, count, minutes) => {
    expect(readingMinutes([words(count)])).toBe(minutes);
  });

  it('are those of all texts together, not of each', () => {
    expect(readingMinutes(Array.from({ length: 6 }, () => words(60)))).toBe(2);
  });

  it('are at least one, even where nothing is to be read', () => {
    expect(readingMinutes([])).toBe(1);
  });
});
