/** Points for a meeting: what they are made of, and the addresses that carry them. */
import { isAddress, type Item, type KeptWords } from './my-list.ts';
import type { Place } from './place.ts';

/** As many as one can follow, and one side of paper may hold. */
export const MOST_POINTS = 6;

/** Said of a point whose page could not be read, or has it no more. */
export const AS_KEPT = 'These are the words as you kept them.';

/** What can be taken to a meeting. */
export interface Point {
  /** Its address, or the id of own words on My list. */
  id: string;
  /** A question stands under "Questions to ask", a note under "My notes". */
  kind: 'point' | 'question' | 'note';
  words: KeptWords;
  /** From the site's own root; own words have none. */
  at?: string;
  /** The day its page was checked, in words. */
  checked?: string;
  sources: string[];
  /** The reader's own note on it. */
  note?: string;
  /** Whether these are the words as kept, because the page could not be read or has them no more. */
  isOld?: boolean;
}

/** How the page was asked for: to choose from these places, or to show them at once. */
export interface Asked {
  ats: string[];
  showNow: boolean;
}

/** @param hash of the address: `#at=/your-rights/asking/`, `#show=/you-may-be-told/%23diagnosis-first,/areas/ehcps/` */
export function readAsked(hash: string): Asked {
  const [, how = '', list = ''] = /^#(at|show)=(.*)$/.exec(hash) ?? [];
  let ats: string[] = [];
  try {
    ats = decodeURIComponent(list).split(',').filter(isAddress);
  } catch {
    // A damaged link asks for nothing.
  }
  return { ats, showNow: how === 'show' && ats.length > 0 };
}

/** @returns what to put after /meeting/ so that these places are there to choose from; "#" may stand in an address once only */
export const writeAsked = (ats: readonly string[], how: 'at' | 'show' = 'at'): string =>
  `#${how}=${ats.map((at) => at.replace('#', '%23')).join(',')}`;

/** @returns a place of a page as a point */
export const pointOf = ({ at, kind, checked, sources, page, text, ...rest }: Place): Point => ({
  id: at,
  at,
  kind: kind === 'question' ? 'question' : 'point',
  words: { page, text, ...rest },
  // A number alone means nothing away from its page.
  sources: sources.filter((source) => !/^(?:Source )?\d+( sources?)?$/.test(source)),
  ...(checked ? { checked } : {}),
});

/** @param now what its page says today, if it could be read @returns an item of My list as a point */
export function pointOfItem(item: Item, now: Place | undefined): Point {
  if (item.kind !== 'place') return { id: item.id, kind: item.kind, words: { page: '', text: item.text }, sources: [] };
  const note = item.note ? { note: item.note } : {};
  // The timeline gives of an event that was kept elsewhere only its title.
  if (now) return { ...pointOf({ ...now, text: now.text || item.was.text }), ...note };
  // Only a question says whom it is for without saying what kind of statement it is.
  const kind = item.was.who && !item.was.label ? 'question' : 'point';
  return { id: item.at, at: item.at, kind, words: item.was, sources: [], isOld: true, ...note };
}

/** A point in a few words. */
export const pointInShort = ({ words: { title, text, page } }: Point): string => title ?? (text || page);
