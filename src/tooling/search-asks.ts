/** The other ways people ask for a content file, in their own words. Search finds the file by them; no page shows them. */
import type { ContentFile } from './content-check/read.ts';

/** @returns phrases, in the order the editor wrote them */
export function asksOf({ data }: ContentFile): string[] {
  const lists = data as { otherWaysToAsk?: string[]; otherNames?: string[]; shortName?: string; speaker?: string };
  return [
    ...[lists.shortName, lists.speaker].flatMap((name) => name ?? []),
    ...(lists.otherNames ?? []),
    ...(lists.otherWaysToAsk ?? []),
  ];
}
