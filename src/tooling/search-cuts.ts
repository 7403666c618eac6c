/**
 * Makes the search index still. Pagefind's holds the position of every word, so one word more on a page moves all that
 * follow it. Here a changed word moves only what begins with the same two letters on the same page.
 */

/** A word as Pagefind's index holds it. Steps and positions count from the one before; a negative number is a weight. */
export type IndexedWord = [
  word: string,
  pages: [step: number, positions: number[], inMeta: number[]][],
  variants: unknown[],
];

export interface Piece {
  /** Words from this one on, in the order of their letters … */
  from: string;
  /** … up to this one belong here. */
  to: string;
  words: IndexedWord[];
}

/** Before these beginnings the index is cut: all forms of a word lie in one piece, as Pagefind reads only one for each word. */
const CUTS = ['', ...'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' '), '{'];

/** Sorts after every letter. */
const LAST = '\u{ffff}';

const pieceOf = (word: string): number => CUTS.findLastIndex((cut) => cut <= word);

/** Numbers lie below FAMILIES × ROOM: Pagefind counts up to the highest one for each result. */
const FAMILIES = 75;

/**
 * So many words with the same first letters may stand on a page before their numbers run into another family's. Where
 * they do, Pagefind may take two words for one, which moves a result by a hair.
 */
const ROOM = 48;

/** Words that begin alike are a family: only they can answer to the same word, so only they must be told apart. */
const familyOf = (word: string): number => (word.charCodeAt(0) * 7 + (word.charCodeAt(1) || 0)) % FAMILIES;

/** Gives every position of every page a number that words of other families do not move. */
function createNumbers(): (family: number, page: number, position: number) => number {
  const given = new Map<string, number>();
  const used = new Map<string, number>();
  return (family, page, position) => {
    // The parts of a compound share their position, and must go on sharing it.
    const place = `${page} ${position}`;
    const known = given.get(place);
    if (known !== undefined) return known;
    const before = used.get(`${page} ${family}`) ?? 0;
    used.set(`${page} ${family}`, before + 1);
    given.set(place, family * ROOM + before);
    return family * ROOM + before;
  };
}

/** @param renumber what stands in a position's place */
function renumbered(positions: readonly number[], renumber: (position: number) => number): number[] {
  const runs: { weight: number[]; at: number[] }[] = [{ weight: [], at: [] }];
  let at = 0;
  for (const number of positions) {
    if (number < 0) {
      runs.push({ weight: [number], at: [] });
      at = 0;
    } else {
      at += number;
      runs.at(-1)?.at.push(renumber(at));
    }
  }
  return runs.flatMap(({ weight, at: found }) => {
    const sorted = [...found].sort((a, b) => a - b);
    return [...weight, ...sorted.map((number, index) => number - (sorted[index - 1] ?? 0))];
  });
}

/**
 * @param words Pagefind's whole index. Positions are used only to count, and to tell the parts of a compound; this site
 *   searches for no phrases and writes its own excerpts.
 * @returns the same index in pieces, none of them empty, in the order of their words
 */
export function cutIndex(words: readonly IndexedWord[]): Piece[] {
  const numberOf = createNumbers();
  const pieces = new Map<number, IndexedWord[]>();
  for (const [word, pages, variants] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const piece = pieceOf(word);
    let page = 0;
    const still = pages.map(([step, positions, inMeta]): IndexedWord[1][number] => {
      page += step;
      return [step, renumbered(positions, (position) => numberOf(familyOf(word), page, position)), inMeta];
    });
    pieces.set(piece, [...(pieces.get(piece) ?? []), [word, still, variants]]);
  }
  return [...pieces].map(([piece, own]) => ({
    from: CUTS[piece] ?? '',
    to: `${own.at(-1)?.[0] ?? ''}${LAST}`,
    words: own,
  }));
}
