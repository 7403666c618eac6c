/** Joins content files into what one page shows. Pure: given the same content, the same page. */
import type { Area } from '../schemas/areas.ts';
import type { PlanPromise } from '../schemas/promises.ts';
import type { AreaId } from '../schemas/shared.ts';
import type { Update } from '../schemas/updates.ts';
import type { View } from '../schemas/views.ts';

/** A content file as pages use it: its fields, with its id and body. */
export type Entry<Data> = Data & { id: string; body: string };

/** The day the plan came out; what happened "since" is counted from here. */
export const PLAN_DATE = '2023-03-02';

/** Everything one area page is made of, in the order it stands there. */
export interface AreaPage {
  area: Entry<Area>;
  promises: Entry<PlanPromise>[];
  /** Points made in the article's section on this area. */
  views: Entry<View>[];
  /** Points made elsewhere in the article that touch this area too. */
  touching: Entry<View>[];
  /** What has happened since the plan, oldest first. */
  updates: Entry<Update>[];
  sourceNumbers: Map<string, number>;
}

/** A month or a year counts as later than every exact day within it. */
export const sortable = (date: string): string => date.padEnd(10, '~');

/** Oldest first. A month or year stands after the exact days within it. */
export const byDate = <Data extends { date: string }>(entries: readonly Data[]): Data[] =>
  [...entries].sort((a, b) => sortable(a.date).localeCompare(sortable(b.date)));

/** Lowest `order` first. */
export const byOrder = <Data extends { order: number }>(entries: readonly Data[]): Data[] =>
  [...entries].sort((a, b) => a.order - b.order);

/** Splits a list into groups by a key, in the order the keys first appear. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): { key: Key; items: Item[] }[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups].map(([key, group]) => ({ key, items: group }));
}

/** Numbers sources in the order a reader meets them. */
export function numberSources(...lists: (readonly string[] | undefined)[]): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const source of lists.flatMap((list) => list ?? []))
    if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  return numbers;
}

/** The sources of several things, in their order. */
export const sourcesIn = (items: readonly { sources: string[] }[]): string[] => items.flatMap(({ sources }) => sources);
/** The sources of views and of what was found when they were checked. */
export const sourcesInViews = (views: readonly View[]): string[] =>
  views.flatMap((view) => [...view.sources, ...(view.check?.sources ?? [])]);

/** Every text of an area page that is read from top to bottom, as Markdown. */
export const textsOfArea = ({ area, promises, views, touching, updates }: AreaPage): string[] => [
  area.answer,
  ...area.inShort.map(({ text }) => text),
  ...promises.flatMap(({ title, promised, why }) => [title, promised, why]),
  ...[...views, ...touching].flatMap(({ body, check }) => [body, check?.text ?? '']),
  ...updates.flatMap(({ title, text }) => [title, text ?? '']),
  area.statusWhy,
  ...[...area.today, ...area.namesToKeepApart, ...area.forYourChild].map(({ text }) => text),
  ...area.questions.map(({ ask }) => ask),
];

/** Joins one area with its promises, views, updates and sources. */
export function joinArea(
  area: Entry<Area>,
  all: { promises: readonly Entry<PlanPromise>[]; views: readonly Entry<View>[]; updates: readonly Entry<Update>[] },
): AreaPage {
  const id = area.id as AreaId;
  const promises = byOrder(all.promises.filter((promise) => promise.area === id));
  const views = byOrder(all.views.filter((view) => view.area === id));
  const touching = byOrder(all.views.filter((view) => view.alsoAreas.includes(id)));
  const updates = byDate(all.updates.filter(({ areas, date }) => areas.includes(id) && sortable(date) > PLAN_DATE));
  return {
    area,
    promises,
    views,
    touching,
    updates,
    sourceNumbers: numberSources(
      sourcesIn(area.inShort),
      sourcesIn(promises),
      sourcesInViews([...views, ...touching]),
      sourcesIn(area.today),
      sourcesIn(area.namesToKeepApart),
      sourcesIn(area.forYourChild),
      area.sources,
    ),
  };
}
