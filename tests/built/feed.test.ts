/** Promise kept: /feed.xml holds every change that an editor noted, and every page tells feed readers where it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageAddress } from '../../src/lib/addresses.ts';
import { filesOf } from '../content/support/our-content.ts';
import { readXml, textIn, within } from '../unit/support/xml.ts';
import { readSite, tagsNamed, textOf } from './support/site.ts';

const site = readSite('dist');
const read = readXml(readFileSync(join(site.folder, 'feed.xml'), 'utf8'));
const entries = within(read, 'entry').map((entry) => ({
  address: within(entry, 'link')[0]?.attributes['href'] ?? '',
  date: textIn(entry, 'updated').slice(0, 10),
  what: textIn(entry, 'content'),
}));
const noted = [
  ...filesOf('areas').map(({ id, data }) => ({ address: `/areas/${id}/`, changes: data.changes })),
  ...filesOf('easy').map(({ id, data }) => ({ address: `/easy/${id}/`, changes: data.changes })),
  ...filesOf('pages').map(({ id, data }) => ({ address: pageAddress(id), changes: data.changes })),
].flatMap(({ address, changes }) => changes.map((change) => ({ ...change, address })));

it('it can be read, and has a title and a date', () => {
  expect(read.name).toBe('feed');
  expect(textIn(read, 'title')).toMatch(/changes$/);
  expect(textIn(read, 'updated')).toMatch(/^20\d\d-\d\d-\d\dT00:00:00Z$/);
});

it('it lists every change of content/, with its day and page, and nothing else', () => {
  const lines = (changes: typeof noted) =>
    changes.map(({ date, address, what }) => `${date} ${address} ${what}`).sort();
  // dist/ may stand under a path, and know its whole address or not.
  const inside = entries.map(({ address, ...entry }) => ({
    ...entry,
    address: address.replace(/^https?:\/\/[^/]+/, '').replace(site.base, '/'),
  }));
  expect(lines(inside)).toEqual(lines(noted));
});

it('each change also stands on the page it is about', () => {
  const missing = noted.filter(({ address, what }) => {
    const page = site.pages.find((one) => one.address === address);
    return !page || !textOf(page.html).includes(what);
  });
  expect(missing).toEqual([]);
});

it('every page leads feed readers to it', () => {
  const leading = site.pages.map((page) => {
    const feeds = tagsNamed(page, 'link').filter(({ attributes }) => attributes.get('type') === 'application/atom+xml');
    return [page.address, feeds.map(({ attributes }) => attributes.get('href'))] as const;
  });
  expect(leading.filter(([, feeds]) => feeds.join() !== `${site.base}feed.xml`)).toEqual([]);
});
