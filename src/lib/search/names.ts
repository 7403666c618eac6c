/** Finds what people call a thing inside a question: "naughty school", "sendist", "one-to-one". */
import { normalise } from './normalise.ts';
import { stemOf } from './stem.ts';

/** Names by the stem of their first word, the longest first. */
export type NameTable = ReadonlyMap<string, { tokens: string[]; words: string }[]>;

/** @param names by the words the pages use, the names people use */
export function tableOf(names: Readonly<Record<string, readonly string[]>>): NameTable {
  const table = new Map<string, { tokens: string[]; words: string }[]>();
  const pairs = Object.entries(names).flatMap(([words, called]) => called.map((name) => [name, words] as const));
  for (const [name, words] of pairs) {
    const tokens = normalise(name);
    const first = tokens[0];
    if (first === undefined) continue;
    const entry = entryOf(first);
    table.set(entry, [...(table.get(entry) ?? []), { tokens, words }]);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.tokens.length - a.tokens.length);
  return table;
}

/** "grants" and "grant" are one name, "homeschooling" and "homeschool" too. Letters are not. */
const same = (a: string | undefined, b: string): boolean =>
  a === b || (a !== undefined && Math.min(a.length, b.length) > 3 && stemOf(a) === stemOf(b));

/** Names stand in the table under the stem of their first word. */
const entryOf = (token: string): string => (token.length > 3 ? stemOf(token) : token);

/**
 * @param tokens a whole question, in order
 * @returns each name found: where it begins, how many words it takes, and the words the pages use. A shorter name inside
 *   a longer one is not found again.
 */
export function namesIn(tokens: readonly string[], table: NameTable): { at: number; length: number; words: string }[] {
  const found: { at: number; length: number; words: string }[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const entries = table.get(entryOf(tokens[at] ?? '')) ?? [];
    const longest = entries
      .filter(({ tokens: name }) => name.every((part, i) => same(tokens[at + i], part)))
      .sort((a, b) => b.tokens.length - a.tokens.length)[0];
    if (!longest) continue;
    const { length } = longest.tokens;
    for (const entry of entries)
      if (entry.tokens.length === length && entry.tokens.every((part, i) => same(tokens[at + i], part)))
        found.push({ at, length, words: entry.words });
    at += length - 1;
  }
  return found;
}

/**
 * Puts the right words in the place of slips.
 * @returns the question mended, and what was mended
 */
export function replaceNames(
  tokens: readonly string[],
  table: NameTable,
): { tokens: string[]; replaced: { typed: string; shown: string }[] } {
  const result: string[] = [];
  const replaced: { typed: string; shown: string }[] = [];
  let at = 0;
  for (const name of namesIn(tokens, table)) {
    if (name.at < at) continue;
    const right = normalise(name.words);
    result.push(...tokens.slice(at, name.at), ...right);
    at = name.at + name.length;
    const typed = tokens.slice(name.at, at).join(' ');
    // "6000" and "£6,000" are the same to a reader.
    if (typed !== right.join(' ')) replaced.push({ typed, shown: name.words });
  }
  return { tokens: [...result, ...tokens.slice(at)], replaced };
}
