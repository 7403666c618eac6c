/** Finds out whether a question is about something near that this site does not cover. */
import { namesIn, tableOf, type NameTable } from './names.ts';
import { rank, type Hit } from './rank.ts';
import type { Term } from './understand.ts';
import type { SearchWords } from './vocabulary.ts';

export type Elsewhere = SearchWords['elsewhere'][number];

/** What this site does not cover, ready to be looked up by its names. */
export interface NotOurs {
  all: readonly Elsewhere[];
  names: NameTable;
}

export const notOurs = (all: readonly Elsewhere[]): NotOurs => ({
  all,
  names: tableOf(Object.fromEntries(all.map(({ names }, at) => [String(at), names]))),
});

/**
 * A name of one word ("holidays") may stand in a question that is ours ("school holidays ehcp deadline"): then the other
 * words tell so much, and one place of ours speaks of nearly all of them.
 */
const TELLS_ENOUGH = 4;
const SPEAKS_OF = 0.8;

/**
 * @param tokens the whole question, in words
 * @param terms its parts
 * @param hits Pagefind's answers to them
 * @returns the thing the question is about, if it is not ours
 */
export function elsewhereFor(
  tokens: readonly string[],
  terms: readonly Term[],
  hits: ReadonlyMap<string, readonly Hit[]>,
  { all, names }: NotOurs,
): Elsewhere | undefined {
  // The longest name wins: "disabled facilities grant" says more than "grant".
  const [name] = namesIn(tokens, names).sort((a, b) => b.length - a.length);
  if (!name) return undefined;
  const rest = terms.filter(({ at }) => at < name.at || at >= name.at + name.length);
  const told = rest.reduce((sum, { rarity }) => sum + rarity, 0);
  const covered = Math.max(0, ...rank(rest, hits).map(({ coverage }) => coverage));
  const isOurs = name.length === 1 && told >= TELLS_ENOUGH && covered >= SPEAKS_OF;
  return isOurs ? undefined : all[Number(name.words)];
}
