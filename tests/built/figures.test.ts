/** Promise kept: the number a reader sees, on a page or in a message, is the one in the figure's file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../src/lib/addresses.ts';
import { joinArea, textsOfArea } from '../../src/lib/joins.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { filesOf } from '../content/support/our-content.ts';
import { meta, partsNamed, readSite, textOf } from './support/site.ts';

const site = readSite('dist');
const figures = filesOf('figures');
const valueOf = new Map(figures.map(({ id, data }) => [id, data.value]));
const entriesOf = <Name extends CollectionName>(name: Name) =>
  filesOf(name).map(({ id, data, body }) => ({ ...data, id, body }));
const all = { promises: entriesOf('promises'), views: entriesOf('views'), updates: entriesOf('updates') };
const pageAt = (address: string) => {
  const page = site.pages.find((one) => one.address === address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
};
/** The values a text should show; no-break spaces count as spaces, as everywhere here. */
const valuesIn = (text: string) =>
  [...text.matchAll(/\{figure:([a-z0-9-]+)\}/g)].map(([, id = '']) => valueOf.get(id) ?? `no figure ${id}`);

it('/figures/ shows every figure with the value of its file', () => {
  const terms = partsNamed(pageAt('/figures/').html, 'article');
  const shown = terms.map(({ attributes, inside }) => [attributes.get('id'), textOf(inside)] as const);
  expect(shown.map(([id]) => id).sort()).toEqual(figures.map(({ id }) => id).sort());
  expect(shown.filter(([id = '', text]) => !text.startsWith(`${valueOf.get(id) ?? ''} `))).toEqual([]);
});

describe.each(entriesOf('areas'))('$id', (area) => {
  it('shows on its page each value it names', () => {
    const text = textOf(pageAt(`/areas/${area.id}/`).html);
    const values = textsOfArea(joinArea(area, all)).flatMap(valuesIn);
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
  });
});

it('the number of plans is the one of its file on the area, in easier words, in the news and on /figures/', () => {
  const value = valueOf.get('plans-2026') ?? '';
  const showing = site.pages.filter(({ html }) => textOf(html).includes(value)).map(({ address }) => address);
  expect(showing).toEqual(expect.arrayContaining(['/areas/ehcps/', '/easy/ehcps/', '/whats-changed/', '/figures/']));
});

it('a shared link and a list of results show the value too', () => {
  const answers = [
    ...entriesOf('areas').map(({ id, answer }) => [`/areas/${id}/`, answer] as const),
    ...entriesOf('easy').map(({ id, answer }) => [`/easy/${id}/`, answer] as const),
    ...entriesOf('pages').map(({ id, answer }) => [pageAddress(id), answer] as const),
  ].filter(([, answer]) => valuesIn(answer).length > 0);
  expect(answers.length).toBeGreaterThan(0);
  for (const [address, answer] of answers)
    for (const name of ['description', 'og:description'])
      for (const value of valuesIn(answer)) expect(meta(pageAt(address), name)).toContain(value);
});

it('no built file shows a mark instead of a number', () => {
  const marked = [...site.files].filter(
    (file) =>
      /\.(?:html|xml|js|webmanifest)$/.test(file) && readFileSync(join(site.folder, file), 'utf8').includes('{figure:'),
  );
  expect(marked).toEqual([]);
});
