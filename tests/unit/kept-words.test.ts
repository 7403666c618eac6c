/** Promise kept: whatever the site keeps on a phone, /privacy/ lists it in words. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn } from '../../src/tooling/built-pages.ts';
import { KEPT_WORDS, keptInWords, keptSize } from '../../src/lib/kept-words.ts';

const sources = filesIn('src')
  .filter((file) => /\.(?:ts|tsx|astro)$/.test(file) && file !== 'client/storage.ts')
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

/** What a name stands for: itself in quotes, or a constant of this file or of another. */
function valueOf(name: string, code: string): string | undefined {
  const constant = new RegExp(`const ${name} = '([^']+)'`);
  const places = [code, ...sources.map((source) => source.code)];
  return /^'(.+)'$/.exec(name)?.[1] ?? places.map((place) => constant.exec(place)?.[1]).find(Boolean);
}

const kept = sources.flatMap(({ file, code }) =>
  [...code.matchAll(/\bremember\(\s*('[^']+'|\w+)/g)].map(([, name = '']) => ({ file, name: valueOf(name, code) })),
);

it('every name that is kept has words', () => {
  expect(kept.length).toBeGreaterThan(4);
  expect(kept.filter(({ name }) => !name || !KEPT_WORDS[name])).toEqual([]);
});

it('no words speak of what nobody keeps any more', () => {
  expect(Object.keys(KEPT_WORDS).filter((name) => !kept.some((thing) => thing.name === name))).toEqual([]);
});

it('nothing is kept past src/client/storage.ts, by which it is found', () => {
  const past = sources.filter(({ code }) => /(?:setItem\(|indexedDB|document\.cookie)/.test(code));
  expect(past.map(({ file }) => file)).toEqual([]);
});

it.each([
  [12, 'less than 1 kilobyte'],
  [1001, '2 kilobytes'],
  [9999, '10 kilobytes'],
  [123_456, 'about 130 kilobytes'],
])('%i bytes are %s', (bytes, words) => {
  expect(keptSize(bytes)).toBe(words);
});

it('says how much there is', () => {
  expect([0, 1, 3].map(keptInWords)).toEqual([
    'This phone keeps nothing for this site now.',
    'This phone keeps one thing for this site.',
    'This phone keeps 3 things for this site.',
  ]);
});
