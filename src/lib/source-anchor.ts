/**
 * A source's short address on /sources/. Ids of sources are long, and a page may list eighty of them: a short hash
 * keeps such a page light. It depends on the id alone, so that adding a source moves no other.
 */

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/): small, well spread, the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** @param id a file name of content/sources/ without ".md" */
export const sourceAnchor = (id: string): string => `s${hash(id).toString(36).slice(-5)}`;
