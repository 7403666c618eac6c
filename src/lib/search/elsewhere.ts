/** Finds out whether a question is about something near that this site does not cover. */
import { namesIn, tableOf } from './names.ts';
import type { SearchWords } from './vocabulary.ts';

export type Elsewhere = SearchWords['elsewhere'][number];

/**
 * @param tokens the whole question, in words
 * @param all what this site does not cover, with the names people give it
 * @returns the first such thing the question names
 */
export function elsewhereFor(tokens: readonly string[], all: readonly Elsewhere[]): Elsewhere | undefined {
  const table = tableOf(Object.fromEntries(all.map(({ names }, at) => [String(at), names])));
  // The longest name wins: "disabled facilities grant" says more than "grant".
  const [longest] = namesIn(tokens, table).sort((a, b) => b.length - a.length);
  return longest && all[Number(longest.words)];
}
