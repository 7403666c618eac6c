/** Promise kept: whoever follows the changes with a feed reader gets each of them once, and comes to the right page. */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/lib/changes.ts';
import { feed } from '../../src/lib/feed.ts';
import { readXml, textIn, within } from './support/xml.ts';

const change: Change = {
  address: '/areas/ehcps/',
  page: 'What now?',
  date: '2026-06-25',
  what: 'A newer count of plans.',
};
const other: Change = { ...change, date: '2026-02-23', what: 'The proposals are out.' };
const write = (changes: Change[], home = 'https://example.org/send/', more = {}) =>
  readXml(feed({ title: 'Changes', publisher: 'Us', home, updated: '2026-01-31', changes, ...more }));
const idsOf = (...changes: Change[]) => within(write(changes), 'entry').map((entry) => textIn(entry, 'id'));

it('whatever signs the words hold, it can be read, and the words stay the same', () => {
  const words = 'Costs <b> "£5" & \'more\' </entry> &amp;';
  const read = write([{ ...change, page: words, what: words }], undefined, { title: words, publisher: words });
  const [entry] = within(read, 'entry');
  const [author] = within(read, 'author');
  expect([textIn(read, 'title'), author && textIn(author, 'name')]).toEqual([words, words]);
  expect([entry && textIn(entry, 'title'), entry && textIn(entry, 'content')]).toEqual([words, words]);
});

it.each([
  ['a bare sign', '<a>R&D</a>'],
  ['a sign that XML does not know', '<a>&nbsp;</a>'],
  ['an end that fits no start', '<a><b></a></b>'],
  ['an element that never ends', '<a><b></b>'],
  ['an attribute given twice', '<a b="1" b="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['two elements at the top', '<a/><b/>'],
])('a feed with %s would be noticed', (_what, xml) => {
  expect(() => readXml(xml)).toThrow();
});

it('has what RFC 4287 asks of a feed and of each entry', () => {
  const read = write([change, other]);
  expect(read.name).toBe('feed');
  expect(read.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' });
  for (const element of [read, ...within(read, 'entry')]) {
    expect(textIn(element, 'id')).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(textIn(element, 'title')).not.toBe('');
    expect(textIn(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
  expect(within(read, 'author')).toHaveLength(1);
});

it('is as new as its newest change; before any change, as the day the facts were checked', () => {
  expect(textIn(write([change, other]), 'updated')).toBe('2026-06-25T00:00:00Z');
  expect(textIn(write([]), 'updated')).toBe('2026-01-31T00:00:00Z');
});

it.each([
  ['whole addresses where the site knows its own', 'https://example.org/send/'],
  ['addresses from the root where it does not', '/send/'],
])('gives %s', (_what, home) => {
  const links = (element: Parameters<typeof within>[0]) =>
    within(element, 'link').map(({ attributes }) => attributes['href']);
  const read = write([change], home);
  expect(links(read)).toEqual([home, `${home}feed.xml`]);
  expect(within(read, 'entry').map(links)).toEqual([[`${home}areas/ehcps/`]]);
});

describe('a reader who has seen a change', () => {
  it('is not shown it again by another version of the feed or another address of the site', () => {
    // Written down, so that a new way to make ids is noticed: it would show everybody everything again.
    expect(idsOf(change)).toEqual(['urn:uuid:d3d63c6a-50f6-8bd7-ad28-6b5a6a9f92f3']);
    expect(idsOf(other, change)[1]).toBe(idsOf(change)[0]);
    expect(textIn(write([change], '/'), 'id')).toBe(textIn(write([other]), 'id'));
    expect(within(write([change], '/'), 'entry').map((entry) => textIn(entry, 'id'))).toEqual(idsOf(change));
  });

  it('is shown every other one: on another page, of another day, in other words', () => {
    const ids = idsOf(change, { ...change, address: '/areas/funding/' }, { ...change, date: '2026-06-26' }, other);
    expect(new Set([...ids, textIn(write([]), 'id')]).size).toBe(5);
  });
});
