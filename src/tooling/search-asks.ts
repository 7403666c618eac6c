/** The other ways people ask for a content file, in their own words. Search finds the file by them; no page shows them. */
import { normalise } from '../lib/search/normalise.ts';
import type { ContentFile } from './content-check/read.ts';

/** Phrases as the index holds them: in the form to which a question is brought, so that "4bn" and "s19" are found. */
export const asIndexed = (asks: readonly string[]): string => asks.map((ask) => normalise(ask).join(' ')).join('. ');

/** @returns phrases, in the order the editor wrote them */
export function asksOf({ collection, data }: ContentFile): string[] {
  const lists = data as {
    otherWaysToAsk?: string[];
    otherNames?: string[];
    shortName?: string;
    speaker?: string;
    name?: string;
  };
  // The title of an area is a question; its name stands in menus.
  const areaName = collection === 'areas' ? lists.name : undefined;
  return [
    ...[lists.shortName, lists.speaker, areaName].flatMap((name) => name ?? []),
    ...(lists.otherNames ?? []),
    ...(lists.otherWaysToAsk ?? []),
  ];
}
