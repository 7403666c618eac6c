/** A place a reader can keep, share or take to a meeting: a page, one statement on it, or a question to ask. */

export type PlaceKind = 'page' | 'statement' | 'question';

/** What a place says, as plain text, read from its page (src/client/read-place.ts). */
export interface Place {
  /** Where it stands, from the site's own root, whatever base path it has: `/areas/ehcps/` or `/areas/ehcps/#t3k9f`. */
  at: string;
  kind: PlaceKind;
  /** The page's heading. */
  page: string;
  /** The day the page was last checked, in words: `25 November 2026`. Some pages have none. */
  checked?: string;
  /** What kind of statement it is, in words: `Law today`. */
  label?: string;
  /** Its legal source, or its date in words. */
  detail?: string;
  /** What became of it, with the day: `Replaced, as at 23 February 2026`. */
  status?: string;
  /** Who said it; of a question, whom to ask. */
  who?: string;
  /** A heading of its own. */
  title?: string;
  text: string;
  /** Its sources by name, or their number when the page does not name them. */
  sources: string[];
}

/** @returns the page a place stands on, and its id there; the page alone has none */
export function splitAt(at: string): { path: string; id: string } {
  const [path = '', id = ''] = at.split('#');
  return { path, id };
}
