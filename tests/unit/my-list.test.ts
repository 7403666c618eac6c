/** Promise kept: whatever is stored, My list reads what is sound of it, and never takes a stranger's address or code. */
import { describe, expect, it } from 'vitest';
import { isAddress, MOST_ITEMS, MOST_OWN, parseList, writeList } from '../../src/lib/my-list.ts';
import { HARD_TEXTS, own, place } from './support/lists.ts';

/** A line as version 1 wrote it. It stays here for as long as anybody may come back with one. */
const VERSION_1 =
  '{"version":1,"items":[{"id":"k3f9a2xq","kind":"place","at":"/areas/ehcps/#t3k9f","was":{"page":"Are EHCPs being scrapped?","text":"Plans are still the law.","label":"Law today","detail":"section 36"},"kept":"2026-11-29","note":"Show this."},{"id":"m01c7zpe","kind":"question","text":"When is the next review?","kept":"2026-11-29"}]}';

const stored = (...items: unknown[]): string => JSON.stringify({ version: 1, items });

it('a stored list is read as it was written, in its order', () => {
  const list = [
    place('a', '/areas/ehcps/#t3k9f', { note: 'Ask.' }),
    ...HARD_TEXTS.map((text, at) => own(`o${at}`, text)),
  ];
  expect(parseList(writeList(list))).toEqual({ items: list, lost: 0 });
});

it('a list of the first version is read whole, and written the same', () => {
  const { items, wrong } = parseList(VERSION_1);
  expect(wrong).toBeUndefined();
  expect(items.map(({ id }) => id)).toEqual(['k3f9a2xq', 'm01c7zpe']);
  expect(JSON.parse(writeList(items))).toEqual(JSON.parse(VERSION_1));
});

it('nothing stored is an empty list, and nothing is wrong with it', () => {
  expect(parseList(undefined)).toEqual({ items: [], lost: 0 });
});

describe('damage', () => {
  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '"list"',
    '{}',
    '{"version":1}',
    '{"version":1,"items":{}}',
    '{"items":[]}',
    '{"version":0,"items":[]}',
    '{"version":1.5,"items":[]}',
    '{"version":"1","items":[]}',
    '\u0000\uffff',
  ])('is seen in %j, and gives an empty list', (raw) => {
    expect(parseList(raw)).toMatchObject({ items: [], wrong: 'some' });
  });

  it('every shortened line is either whole or seen as damaged', () => {
    for (let length = 0; length < VERSION_1.length; length += 1)
      expect(parseList(VERSION_1.slice(0, length)).wrong).toBe('some');
  });

  const sound = place('a', '/areas/ehcps/');
  it.each([
    ['no id', { ...sound, id: undefined }],
    ['an id that is no name', { ...sound, id: 'a b"' }],
    ['no day', { ...sound, kept: 'today' }],
    ['another kind', { ...sound, kind: 'film' }],
    ['an address of another site', { ...sound, at: '//elsewhere.example/' }],
    ['a script for an address', { ...sound, at: 'javascript:alert(1)' }],
    ['no words', { ...sound, was: undefined }],
    ['words that are no text', { ...sound, was: { page: 'Page', text: ['a'] } }],
    ['a note that is no text', { ...sound, note: { toString: 'x' } }],
    ['own words that are empty', own('b', '  ')],
    ['own words without end', own('b', 'x'.repeat(MOST_OWN + 1))],
    ['nothing', null],
    ['a list', []],
  ])('of one item (%s) costs that item alone', (_name, bad) => {
    const other = own('z', 'Sound.');
    expect(parseList(stored(bad, other))).toEqual({ items: [other], wrong: 'some', lost: 1 });
  });

  it('an item that stands there twice is read once', () => {
    const again = place('b', '/areas/ehcps/');
    expect(parseList(stored(sound, again, own('a', 'The same id')))).toEqual({
      items: [sound],
      wrong: 'some',
      lost: 2,
    });
  });

  it('more items than a list holds are cut, and said to be', () => {
    const many = Array.from({ length: 5000 }, (_unused, at) => own(`n${at}`, 'x'));
    const read = parseList(stored(...many));
    expect(read.items).toHaveLength(MOST_ITEMS);
    expect(read).toMatchObject({ wrong: 'some', lost: 5000 - MOST_ITEMS });
  });

  it('fields we do not know are left out', () => {
    expect(parseList(stored({ ...sound, __proto__: null, href: 'https://elsewhere.example' })).items).toEqual([sound]);
  });
});

it('a list of a newer version is not touched, and is told apart from damage', () => {
  expect(parseList('{"version":2,"things":[]}')).toEqual({ items: [], wrong: 'newer', lost: 0 });
});

it('only addresses of this site are addresses', () => {
  for (const good of ['/', '/areas/ehcps/', '/your-rights/asking/#plan-in-20-weeks', '/timeline/#em04y6', '/#t3k9'])
    expect(isAddress(good), good).toBe(true);
  for (const bad of [
    '',
    'areas/',
    '//x/',
    '/a//b/',
    '/../',
    '/search/?q=x',
    '/a',
    '/a/#',
    '/a/#x y',
    '/a/\n',
    'data:,',
    7,
  ])
    expect(isAddress(bad), String(bad)).toBe(false);
});
