/** Finds the known name that looks most like a mistyped one. */
import type { CollectionName } from '../../schemas/index.ts';

/** Number of single-letter changes between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known name nearest to `name`, or nothing when none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const [best] = [...known].map((item) => ({ item, away: distance(name, item) })).sort((a, b) => a.away - b.away);
  return best && best.away <= Math.max(2, name.length / 3) ? best.item : undefined;
}

/**
 * What to say of an id that names no file.
 * @param known the ids that do
 */
export function noSuchFile(collection: CollectionName, id: string, known: Iterable<string>) {
  const guess = nearest(id, known);
  return {
    what: `there is no file content/${collection}/${id}.md`,
    why: 'The page would have nothing to show in this place.',
    advice: guess ? `Did you mean "${guess}"?` : `Make that file first, or name one that is in content/${collection}/.`,
  };
}
