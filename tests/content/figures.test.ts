/** Promise kept: a number is written once; when its file changes, it changes everywhere, and nowhere is it typed by hand. */
import { expect, it } from 'vitest';
import { createProse } from '../../src/lib/prose.ts';
import { textsOf } from '../../src/tooling/content-check/texts.ts';
import { readContent } from '../../src/tooling/content-check/read.ts';
import { filesOf } from './support/our-content.ts';

const figures = filesOf('figures');
const values = figures.map(({ id, data }) => [id, data.value] as const);
const before = createProse(new Map(values), '/');
const { files } = readContent(process.cwd());
const texts = files.flatMap(textsOf);
/** What readers type into the search box; it is never shown. */
const FOR_SEARCH = new Set(['otherWaysToAsk', 'otherNames', 'misspellings']);

it('a changed figure changes every text that uses it, and no other', () => {
  const after = createProse(new Map([...values, ['plans-2026', 'QUITE ANOTHER']]), '/');
  const using = texts.filter(({ value }) => value.includes('{figure:plans-2026}'));
  const changed = texts.filter(({ value }) => before.plain(value) !== after.plain(value));
  expect(using.length).toBeGreaterThan(4);
  expect(changed).toEqual(using);
  expect(changed.filter(({ value }) => !after.plain(value).includes('QUITE ANOTHER'))).toEqual([]);
});

it('no file types a value that a figure holds', () => {
  // Values that could be nothing else: money, percentages, numbers with a comma.
  const telling = figures.map(({ data }) => data.value).filter((value) => /£|%|\d,\d/.test(value));
  const typed = files
    .filter(({ collection }) => collection !== 'figures' && collection !== 'sources')
    .flatMap(({ file, data, body }) => {
      const words = body + JSON.stringify(data, (field, value: unknown) => (FOR_SEARCH.has(field) ? [] : value));
      return telling.filter((value) => words.includes(value)).map((value) => `${file}: ${value}`);
    });
  expect(telling.length).toBeGreaterThan(40);
  expect(typed).toEqual([]);
});
