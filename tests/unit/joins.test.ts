/** Promise kept: an area page shows all that belongs to its area and nothing else, in an order readers can follow. */
import { describe, expect, it } from 'vitest';
import { byDate, byOrder, groupBy, joinArea, numberSources, type Entry } from '../../src/lib/joins.ts';
import type { Area } from '../../src/schemas/areas.ts';
import type { PlanPromise } from '../../src/schemas/promises.ts';
import type { Update } from '../../src/schemas/updates.ts';
import type { View } from '../../src/schemas/views.ts';

const entry = <Data>(fields: object) => fields as Entry<Data>;
const statement = (source: string) => ({ kind: 'law', text: 'Words.', legal: 'An Act', sources: [source] });
const funding = entry<Area>({
  id: 'funding',
  inShort: [statement('first')],
  today: [statement('today')],
  namesToKeepApart: [{ text: 'Words.', sources: ['names'] }],
  forYourChild: [statement('child')],
  sources: ['whole-page', 'first'],
});
const promise = (id: string, area: string, order: number) =>
  entry<PlanPromise>({ id, area, order, sources: [`of-${id}`] });
const view = (id: string, area: string, order: number, more: object = {}) =>
  entry<View>({ id, area, alsoAreas: [], order, sources: [`of-${id}`], ...more });
const update = (id: string, date: string, areas = ['funding']) =>
  entry<Update>({ id, date, areas, sources: ['not-numbered'] });
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const join = (all: { promises?: Entry<PlanPromise>[]; views?: Entry<View>[]; updates?: Entry<Update>[] }) =>
  joinArea(funding, { promises: [], views: [], updates: [], ...all });

describe('an area page', () => {
  it('has the promises of its area, in their order', () => {
    const promises = [promise('second', 'funding', 2), promise('other', 'ehcps', 1), promise('first', 'funding', 1)];
    expect(ids(join({ promises }).promises)).toEqual(['first', 'second']);
  });

  it('keeps what was said in its section apart from what only touches it', () => {
    const views = [
      view('b', 'funding', 9),
      view('a', 'funding', 3),
      view('touches', 'ehcps', 1, { alsoAreas: ['funding'] }),
      view('other', 'ehcps', 2),
    ];
    expect(ids(join({ views }).views)).toEqual(['a', 'b']);
    expect(ids(join({ views }).touching)).toEqual(['touches']);
  });

  it('tells what has happened since the plan, oldest first, and leaves out the plan itself and what came before', () => {
    const updates = [
      update('late', '2026-02-23'),
      update('plan', '2023-03-02'),
      update('before', '2023-01'),
      update('old', '2022'),
      update('soon', '2023-03-03'),
      update('other', '2024', ['ehcps']),
    ];
    expect(ids(join({ updates }).updates)).toEqual(['soon', 'late']);
  });

  it.each(['2023-03', '2023'])('does not lose an event whose source gives only %s', (date) => {
    expect(ids(join({ updates: [update('rough', date)] }).updates)).toEqual(['rough']);
  });

  it('numbers its sources in the order a reader meets them, each once', () => {
    const { sourceNumbers } = join({
      promises: [promise('p', 'funding', 1)],
      views: [
        view('v', 'funding', 1, { check: { text: 'Words.', date: '2026-01-01', sources: ['of-check'] } }),
        view('t', 'ehcps', 2, { alsoAreas: ['funding'] }),
      ],
    });
    expect([...sourceNumbers.keys()]).toEqual([
      'first',
      'of-p',
      'of-v',
      'of-check',
      'of-t',
      'today',
      'names',
      'child',
      'whole-page',
    ]);
    expect([...sourceNumbers.values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('works without sources of its own', () => {
    const { sources: _none, ...without } = funding;
    expect([...joinArea(without, { promises: [], views: [], updates: [] }).sourceNumbers.keys()]).toEqual([
      'first',
      'today',
      'names',
      'child',
    ]);
  });
});

describe('order', () => {
  it('by date: a rough date stands after the exact ones within it, and before the next month or year', () => {
    const dates = ['2024', '2023', '2023-03', '2023-04-01', '2023-03-02', '2023-12-31', '2023-03-31', '2024-01-01'].map(
      (date) => ({
        date,
      }),
    );
    expect(byDate(dates).map(({ date }) => date)).toEqual([
      '2023-03-02',
      '2023-03-31',
      '2023-03',
      '2023-04-01',
      '2023-12-31',
      '2023',
      '2024-01-01',
      '2024',
    ]);
  });

  it('by number: 10 stands after 9, and the list given is left as it was', () => {
    const given = [{ order: 10 }, { order: 9 }];
    expect(byOrder(given)).toEqual([{ order: 9 }, { order: 10 }]);
    expect(given[0]).toEqual({ order: 10 });
  });

  it('in groups: each group once, where its first item stands', () => {
    expect(groupBy(['bat', 'ant', 'bee', 'ape'], (word) => word[0])).toEqual([
      { key: 'b', items: ['bat', 'bee'] },
      { key: 'a', items: ['ant', 'ape'] },
    ]);
  });

  it('of sources: counted from 1, over lists that may be missing', () => {
    expect([...numberSources(['x', 'y'], undefined, ['y', 'z'])]).toEqual([
      ['x', 1],
      ['y', 2],
      ['z', 3],
    ]);
  });
});
