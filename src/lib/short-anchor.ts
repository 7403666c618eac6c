/**
 * Short addresses inside /sources/ and /timeline/. Ids of sources and events are long, and a page may link to a hundred
 * of them: a short hash keeps such a page light. It depends on the id alone, so that adding one moves no other.
 */

/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/): small, well spread, the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

const short = (id: string): string => hash(id).toString(36).slice(-5);

/** A source's address on /sources/. @param id a file name of content/sources/ without ".md" */
export const sourceAnchor = (id: string): string => `s${short(id)}`;

/** An event's address on /timeline/. @param id a file name of content/updates/ without ".md" */
export const eventAnchor = (id: string): string => `e${short(id)}`;
