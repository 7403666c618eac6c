/** Promise kept: each page tells its reader, and its phone, the very day of its own file by which it must be checked again. */
import { expect, it } from 'vitest';
import { pageAddress } from '../../src/lib/addresses.ts';
import { inWords } from '../../src/lib/dates.ts';
import { filesOf } from '../content/support/our-content.ts';
import { partsNamed, readSite, textOf } from './support/site.ts';

const { pages } = readSite('dist');
const voices = filesOf('pages').find(({ id }) => id === 'voices');

/** Address, and the dates of its file. */
const dated = [
  ...filesOf('areas').map(({ id, data }) => [`/areas/${id}/`, data] as const),
  ...filesOf('easy').map(({ id, data }) => [`/easy/${id}/`, data] as const),
  ...filesOf('pages').map(({ id, data }) => [pageAddress(id), data] as const),
  ...filesOf('organisations').flatMap(({ id }) => (voices ? [[`/voices/${id}/`, voices.data] as const] : [])),
];
/** What overdue.ts looks for on a page. */
const dueOn = (html: string) =>
  partsNamed(html, 'time').filter(({ attributes }) => attributes.get('id') === 'check-again');

it('every page with a check date, and no other, says when it must be checked again', () => {
  const saying = pages.filter(({ html }) => dueOn(html).length === 1).map(({ address }) => address);
  expect(saying.length).toBeGreaterThan(50);
  expect(saying.sort()).toEqual(dated.map(([address]) => address).sort());
  expect(pages.filter(({ html }) => dueOn(html).length > 1)).toEqual([]);
});

it.each(dated)('%s says the dates of its file', (address, { checked, checkAgain }) => {
  const html = pages.find((page) => page.address === address)?.html ?? '';
  const [due] = dueOn(html);
  expect(due?.attributes.get('datetime')).toBe(checkAgain);
  expect(due && textOf(due.inside)).toBe(inWords(checkAgain));
  expect(textOf(html)).toContain(`Checked on ${inWords(checked)}.`);
});
