/** Promise kept: what /app/ says of the copy is true to the file, and reads as a person would say it. */
import { describe, expect, it } from 'vitest';
import { checkInWords, factsInWords, inBytes, partInWords, standingInWords } from '../../src/lib/copy-words.ts';

describe('a size', () => {
  it.each([
    [0, '0 kilobytes'],
    [1, '10 kilobytes'],
    [610_000, '610 kilobytes'],
    [610_001, '620 kilobytes'],
    [1_000_001, '1.1 megabytes'],
    [2_000_000, '2 megabytes'],
  ])('of %i bytes is never told smaller than it is', (bytes, words) => {
    expect(inBytes(bytes)).toBe(words);
  });
});

describe('how the copy stands', () => {
  it('tells one missing file from several', () => {
    expect(standingInWords({ phase: 'broken', saved: 9, listed: 10 }, undefined)).toMatch(/^1 file of 10 is missing/);
    expect(standingInWords({ phase: 'broken', saved: 7, listed: 10 }, undefined)).toMatch(/^3 files of 10 are missing/);
  });

  it('says "all" only when every part is saved', () => {
    const part = { id: 'core', name: 'Core', pages: 1, bytes: 1, bySelf: true };
    const standing = { phase: 'saved', saved: 1, listed: 1 } as const;
    expect(standingInWords({ ...standing, parts: [{ ...part, chosen: true }] }, 1)).toContain('all pages');
    expect(standingInWords({ ...standing, parts: [{ ...part, chosen: false }] }, 1)).not.toContain('all');
  });

  it('names a size only when it is known', () => {
    const nothing = { phase: 'none', saved: 0, listed: 0 } as const;
    expect(standingInWords(nothing, undefined)).toContain('a small amount of data');
    expect(standingInWords(nothing, 655_000)).toContain('about 660 kilobytes');
  });
});

it('a copy whose day is not known tells everything else', () => {
  expect(factsInWords({ pages: 3, bytes: 10_000, version: 'abc123', savedAt: undefined })).toEqual([
    'Pages: 3',
    'Size: about 10 kilobytes, as it was sent',
    'Version: abc123',
  ]);
  expect(factsInWords({})).toEqual([]);
});

describe('what the check found', () => {
  it.each([
    [{ bad: 0, mended: 0, trouble: undefined }, 'All 10 files were checked. Your copy is whole.'],
    [
      { bad: 1, mended: 1, trouble: undefined },
      '1 file was missing or damaged. We fetched it again. Your copy is whole now.',
    ],
    [
      { bad: 3, mended: 2, trouble: 'not-had' },
      '3 files were missing or damaged. We mended 2. We could not fetch the rest just now. Try again when you have signal.',
    ],
    [
      { bad: 3, mended: 0, trouble: 'no-room' },
      '3 files were missing or damaged. There is not enough room on this phone.',
    ],
  ] as const)('%o is told as it is', (check, words) => {
    expect(checkInWords(check, 10)).toBe(words);
  });

  it('is not made up when nothing answered', () => {
    expect(checkInWords(undefined, 10)).toContain('could not be checked');
  });
});

it('a part is named with its pages and its size', () => {
  const part = { id: 'x', name: 'Words', pages: 1, bytes: 9000, bySelf: true };
  expect(partInWords(part)).toBe('Words: 1 page, about 10 kilobytes');
  expect(partInWords({ ...part, pages: 2 })).toBe('Words: 2 pages, about 10 kilobytes');
  expect(partInWords({ ...part, pages: 0 })).toBe('Words: about 10 kilobytes');
});
