/** Which figures stand on which area's page. */
import { groupBy, joinArea, type Entry } from './joins.ts';
import type { Area } from '../schemas/areas.ts';
import type { Figure } from '../schemas/figures.ts';

const used = (thing: unknown): string[] =>
  [...JSON.stringify(thing).matchAll(/\{figure:([a-z0-9-]+)\}/g)].map(([, id = '']) => id);

/**
 * @param content areas in their order, with everything that joins them
 * @returns every figure once, under the first area whose page uses it; those of no area, and older values that only a
 *   newer one names, come under the area of the newer one, or under `other`
 */
export function figuresByArea(
  content: Parameters<typeof joinArea>[1] & { areas: readonly Entry<Area>[]; figures: readonly Entry<Figure>[] },
): { key: string; items: Entry<Figure>[] }[] {
  const areaOf = new Map<string, string>();
  for (const area of content.areas)
    for (const id of used(joinArea(area, content))) if (!areaOf.has(id)) areaOf.set(id, area.id);
  const place = ({ id, overtakenBy }: Entry<Figure>) =>
    areaOf.get(id) ?? (overtakenBy && areaOf.get(overtakenBy)) ?? 'other';
  const order = [...content.areas.map(({ id }) => id), 'other'];
  return groupBy(content.figures, place).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
