/** Promise kept: a small site is saved whole by itself; of a big one the core is, and the rest is named with its size. */
import { expect, it } from 'vitest';
import { intoParts as intoPacked, SAVED_WHOLE, type WeighedFile } from '../../src/tooling/copy-parts.ts';

const file = (url: string, bytes = 1000, named = false): WeighedFile => ({ url, hash: 'h', bytes, named });
const intoParts = (files: readonly WeighedFile[]) => intoPacked(files, () => undefined);
const FILES = [
  file(''),
  file('get-help/'),
  file('_a/site.1234abcd.css', 500, true),
  file('pagefind/pagefind.js', 3000),
  file('easy/funding/'),
  file('voices/neu/'),
  file('timeline/'),
];

it('every file is in one part, the core first, each with its pages and bytes', () => {
  expect(intoParts(FILES).map(({ id, pages, bytes }) => [id, pages, bytes])).toEqual([
    ['core', 2, 2500],
    ['search', 0, 3000],
    ['easy', 1, 1000],
    ['voices', 1, 1000],
    ['more', 1, 1000],
  ]);
  const [core] = intoParts(FILES);
  expect(core?.files).toEqual([
    ['./', 'h'],
    ['get-help/', 'h'],
  ]);
  expect(core?.named).toEqual([['_a/site.1234abcd.css', 'h']]);
});

it('up to the limit all is saved by itself; one byte more, and only the core is', () => {
  const total = FILES.reduce((sum, { bytes }) => sum + bytes, 0);
  const upTo = (bytes: number) => [...FILES, file('promises/', bytes - total)];
  expect(intoParts(upTo(SAVED_WHOLE)).every(({ bySelf }) => bySelf)).toBe(true);
  expect(
    intoParts(upTo(SAVED_WHOLE + 1))
      .filter(({ bySelf }) => bySelf)
      .map(({ id }) => id),
  ).toEqual(['core']);
});

it('a part that holds nothing is not offered', () => {
  expect(intoParts([file('')]).map(({ id }) => id)).toEqual(['core']);
});

it('a part with a pack weighs what the pack weighs, and what is not in it', () => {
  const parts = intoPacked(FILES, (id, urls) =>
    id === 'core' ? { url: 'packs/core.json', bytes: 700, holds: urls.slice(1) } : undefined,
  );
  expect(parts.map(({ id, pack, bytes }) => [id, pack, bytes]).slice(0, 2)).toEqual([
    ['core', 'packs/core.json', 1700],
    ['search', undefined, 3000],
  ]);
});

it('a hash that stands in the name is not told again', () => {
  const [core] = intoParts([file(''), { ...file('_a/h.css', 1, true) }, { ...file('_a/other.css', 1, true) }]);
  expect(core?.named).toEqual([['_a/h.css'], ['_a/other.css', 'h']]);
});
