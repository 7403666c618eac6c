/**
 * Short addresses inside a page. Ids of sources and events are long, a page may link to a hundred of them, and a
 * statement has no id of its own: a short hash keeps such a page light. It depends on the thing alone, so that adding
 * one moves no other.
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

/**
 * A statement's or a question's address on its page. It is made from the words, so that a place kept or shared never
 * comes to mean something else: when the words change, the old address leads to the page.
 * @param text as an editor wrote it
 */
export const textAnchor = (text: string): string => `t${short(text).slice(-4)}`;
