/** Promise kept: the easier words tell the same facts as the full page: none missing, none added, all of them short. */
import { describe, expect, it } from 'vitest';
import { joinArea, textsOfArea } from '../../src/lib/joins.ts';
import { countWords, splitSentences } from '../../src/lib/sentences.ts';
import { AREA_PARTS, type Easy } from '../../src/schemas/easy.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { RIGHT_STAGES } from '../../src/schemas/rights.ts';
import { AREA_IDS } from '../../src/schemas/shared.ts';
import { filesOf } from './support/our-content.ts';

const entriesOf = <Name extends CollectionName>(name: Name) =>
  filesOf(name).map(({ id, data, body }) => ({ ...data, id, body }));
const all = { promises: entriesOf('promises'), views: entriesOf('views'), updates: entriesOf('updates') };
const rights = entriesOf('rights');
const easy = entriesOf('easy');
const areas = entriesOf('areas').flatMap((area) =>
  easy.filter(({ id }) => id === area.id).map((easier) => ({ id: area.id, area, easier, page: joinArea(area, all) })),
);
const rowsOf = ({ parts }: Pick<Easy, 'parts'>) => parts.flatMap(({ rows }) => rows);
const retoldBy = (page: Pick<Easy, 'parts'>) => rowsOf(page).flatMap(({ retells }) => retells);
const figuresIn = (texts: readonly string[]) =>
  texts.flatMap((text) => [...text.matchAll(/\{figure:([a-z0-9-]+)\}/g)].map(([, id = '']) => id));

it('every area and the rights have an easier page, with all its parts in order', () => {
  const wanted = [...AREA_IDS.map((id) => [id, [...AREA_PARTS]]), ['your-rights', [...RIGHT_STAGES]]];
  const found = easy.map(({ id, parts }) => [id, parts.map(({ place }) => place)]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
});

describe.each(areas)('$id', ({ area, easier, page }) => {
  it('retells every promise and every view, also those that only touch the area', () => {
    const told = [...page.promises, ...page.views, ...page.touching].map(({ id }) => id);
    expect(told.filter((id) => !retoldBy(easier).includes(id))).toEqual([]);
  });

  it('retells nothing that the full page does not tell', () => {
    const told = new Set([...page.promises, ...page.views, ...page.touching, ...page.updates].map(({ id }) => id));
    // A right is told there when the page states the law from the same source.
    const laws = [...area.inShort, ...area.today, ...area.forYourChild].filter(({ kind }) => /law|guidance/.test(kind));
    const sources = new Set(laws.flatMap((law) => law.sources));
    for (const { id, sources: own } of rights) if (own.some((source) => sources.has(source))) told.add(id);
    expect(retoldBy(easier).filter((id) => !told.has(id))).toEqual([]);
  });

  it('uses no figure that the full page does not use', () => {
    const used = figuresIn(textsOfArea(page));
    expect(figuresIn(rowsOf(easier).flatMap(({ say }) => say)).filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe.each(easy.filter(({ id }) => id === 'your-rights').flatMap(({ parts }) => parts))(
  'your rights, $place',
  (part) => {
    const listed = rights.filter(({ stage }) => stage === part.place);

    it('retells every right of this stage, and no other', () => {
      expect([...new Set(retoldBy({ parts: [part] }))].sort()).toEqual(listed.map(({ id }) => id).sort());
    });

    it('uses no figure that the stage does not use', () => {
      const used = figuresIn([JSON.stringify(listed)]);
      expect(figuresIn(part.rows.flatMap(({ say }) => say)).filter((id) => !used.includes(id))).toEqual([]);
    });
  },
);

describe.each(easy)('$id', ({ title, answer, ...page }) => {
  it('has no sentence of more than 15 words', () => {
    const texts = [title, answer, ...page.parts.map((part) => part.title), ...rowsOf(page).flatMap(({ say }) => say)];
    expect(texts.flatMap(splitSentences).filter((sentence) => countWords(sentence) > 15)).toEqual([]);
  });

  it('never calls law what is only guidance or proposed', () => {
    const notLaw = new Set([
      ...rights.filter(({ kind }) => kind === 'guidance').map(({ id }) => id),
      ...all.updates.filter(({ kind }) => kind === 'proposed').map(({ id }) => id),
    ]);
    const asLaw = rowsOf(page).filter(({ kind }) => kind === 'law');
    expect(asLaw.flatMap(({ retells }) => retells).filter((id) => notLaw.has(id))).toEqual([]);
  });
});
