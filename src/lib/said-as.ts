/** Gathers from the content how names are said aloud. */
import type { SaidAs } from './say-aloud.ts';

interface Said {
  said?: string | undefined;
}

/** @returns each name as pages show it, with the way it is said; names without one are left to the voice */
export function saidAsOf(content: {
  words: readonly (Said & { term: string; short?: string | undefined })[];
  organisations: readonly (Said & { name: string; shortName?: string | undefined })[];
  help: readonly (Said & { name: string })[];
}): SaidAs {
  const named = (name: string, { said }: Said): [string, string][] => (said ? [[name, said]] : []);
  return Object.fromEntries([
    ...content.words.flatMap((word) => named(word.short ?? word.term, word)),
    ...content.organisations.flatMap((body) => named(body.shortName ?? body.name, body)),
    ...content.help.flatMap((place) => named(place.name, place)),
  ]);
}
