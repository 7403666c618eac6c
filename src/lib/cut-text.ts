/** Cuts a text where its own letters say so: a changed word changes one piece or two, and all others stay as they were. */

/** No piece is shorter, but for the last, and none is longer; on average they have about 1,100 letters. */
const SHORTEST = 384;
const LONGEST = 3000;

/** One letter of so many begins a new piece, by what the 32 letters before it are. */
const ONE_IN = 768;

/** @returns the pieces, which put together are the text */
export function cutText(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    // Each step pushes what is older than 32 letters out of the sum, so that pieces after a change fall into step again.
    sum = (sum << 1) + Math.imul(text.charCodeAt(at), 0x9e3779b1);
    const length = at - start;
    if (length < SHORTEST || (sum >>> 0 >= 2 ** 32 / ONE_IN && length < LONGEST)) continue;
    pieces.push(text.slice(start, at));
    start = at;
  }
  return [...pieces, text.slice(start)];
}

/** Pages and lists are cut; pictures and programs seldom change, and change as a whole. */
export const isCut = (url: string): boolean => /(?:^|\/|\.json)$/.test(url);

/** What a cut file is. */
export const typeOfCut = (url: string): string =>
  `${url.endsWith('.json') ? 'application/json' : 'text/html'}; charset=utf-8`;

/** Where the pieces and the lists of them stand, from the site's folder. */
export const CUTS = 'cuts';

export const pieceAt = (hash: string): string => `${CUTS}/${hash}.txt`;

/** The list of a file's pieces, by the file's own hash. */
export const recipeAt = (hash: string): string => `${CUTS}/${hash}.json`;
