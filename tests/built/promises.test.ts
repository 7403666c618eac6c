/** Promise kept: the counts of /promises/ are true: those of the table, of the two lists to choose from, and of the page. */
import { expect, it } from 'vitest';
import { statusLabel } from '../../src/lib/labels.ts';
import { AREA_IDS, STATUSES } from '../../src/schemas/shared.ts';
import { filesOf } from '../content/support/our-content.ts';
import { partsNamed, readSite, textOf } from './support/site.ts';

const promises = filesOf('promises').map(({ data }) => data);
const html = readSite('dist').pages.find(({ address }) => address === '/promises/')?.html ?? '';
const inside = (name: string, html: string) => partsNamed(html, name).map((part) => textOf(part.inside));
const count = (name: 'status' | 'area', id: string) => promises.filter((promise) => promise[name] === id).length;

it('the table has a line for each outcome, and they add up to the number it says', () => {
  const [table = ''] = partsNamed(html, 'table').map((part) => part.inside);
  const counts = inside('td', table).map(Number);
  expect(inside('caption', table).join()).toContain(`The ${promises.length} promises we found`);
  expect(inside('th', table).slice(-STATUSES.length)).toEqual(STATUSES.map((status) => statusLabel[status]));
  expect(counts).toEqual(STATUSES.map((status) => count('status', status)));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(promises.length);
});

it('each choice says how many promises it shows', () => {
  const options = partsNamed(html, 'option').map(
    (part) => [part.attributes.get('value'), textOf(part.inside)] as const,
  );
  const said = (id: string) => /\((\d+)\)$/.exec(options.find(([value]) => value === id)?.[1] ?? '')?.[1];
  expect(STATUSES.map(said)).toEqual(STATUSES.map((status) => String(count('status', status))));
  expect(AREA_IDS.map(said)).toEqual(AREA_IDS.map((area) => String(count('area', area))));
});

it('every promise stands there once', () => {
  const listed = partsNamed(html, 'article').map(({ attributes }) => attributes.get('id'));
  expect(listed.sort()).toEqual(
    filesOf('promises')
      .map(({ id }) => id)
      .sort(),
  );
});
