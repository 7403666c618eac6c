/** My list as it is stored: its shape, its limits, and reading it with care. docs/my-list.md tells its whole life. */
import type { Place } from './place.ts';

/** What a place said when it was kept. All empty when the list came by link and the page could not be had. */
export type KeptWords = Pick<Place, 'page' | 'text' | 'label' | 'detail' | 'status' | 'who' | 'title'>;

interface ItemBase {
  /** Eight letters or digits by chance; never changes. */
  id: string;
  /** The day it was kept: `2026-11-29`. */
  kept: string;
}

/** A page of this site, or a place on one. */
export interface KeptPlace extends ItemBase {
  kind: 'place';
  /** Its address from the site's own root. */
  at: string;
  was: KeptWords;
  /** The reader's own note on it. */
  note?: string;
}

/** The reader's own words. */
export interface OwnWords extends ItemBase {
  kind: 'note' | 'question';
  text: string;
}

export type Item = KeptPlace | OwnWords;

/** In the reader's order. */
export type MyList = readonly Item[];

const VERSION = 1;
export const MOST_ITEMS = 200;
/** Characters of an own note, question, or note on a place. */
export const MOST_OWN = 2000;
const MOST_WORDS = 10_000;

/** The list that could be read, and what was wrong: `some` items or all of them, or the version is newer than ours. */
export interface Read {
  items: Item[];
  wrong?: 'some' | 'newer';
  /** How many items could not be read, where they could be counted. */
  lost: number;
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;

/** Whether this can be an address of the site. A list may come from a stranger's link: no other site, no script. */
export const isAddress = (value: unknown): value is string =>
  isText(value, 300) && /^\/(?:[a-z0-9-]+\/)*(?:#[\w-]+)?$/.test(value);

/** Whether this can be the reader's own words. */
export const isOwn = (value: unknown): value is string => isText(value, MOST_OWN) && value.trim() !== '';

const WORDS = ['page', 'text', 'label', 'detail', 'status', 'who', 'title'] as const;

/** Takes the words out of a place, or out of stored fields. */
export const wordsOf = (place: Partial<Record<(typeof WORDS)[number], string>>): KeptWords => ({
  ...Object.fromEntries(WORDS.flatMap((name) => (place[name] ? [[name, place[name]]] : []))),
  page: place.page ?? '',
  text: place.text ?? '',
});

function readWords(value: unknown): KeptWords | undefined {
  const isSound = isFields(value) && WORDS.every((name) => isText(value[name] ?? '', MOST_WORDS));
  return isSound ? wordsOf(value) : undefined;
}

/** @returns one item with the fields we know; nothing when it is not as it should be */
function readItem(value: unknown): Item | undefined {
  if (!isFields(value)) return undefined;
  const { id, kind, kept, at, note, text } = value;
  if (!isText(id, 40) || !isText(kept, 10) || !/^[\w-]+$/.test(id) || !/^\d{4}-\d\d-\d\d$/.test(kept)) return undefined;
  if (kind === 'note' || kind === 'question') return isOwn(text) ? { id, kind, text, kept } : undefined;
  const was = readWords(value['was']);
  if (kind !== 'place' || !isAddress(at) || !was) return undefined;
  if (note === undefined) return { id, kind, at, was, kept };
  return isOwn(note) ? { id, kind, at, was, kept, note } : undefined;
}

/** What makes an item stand on the list once: its id, and a place's address. */
const marksOf = (item: Item): string[] => (item.kind === 'place' ? [item.id, item.at] : [item.id]);

/**
 * @param raw the stored line, or the text of a file; nothing stored is an empty list
 * @returns every sound item; never fails
 */
export function parseList(raw: string | undefined): Read {
  if (raw === undefined) return { items: [], lost: 0 };
  let stored: unknown;
  try {
    stored = JSON.parse(raw);
  } catch {
    return { items: [], wrong: 'some', lost: 0 };
  }
  const { version, items: values } = isFields(stored) ? stored : {};
  if (typeof version === 'number' && Number.isInteger(version) && version > VERSION)
    return { items: [], wrong: 'newer', lost: 0 };
  if (version !== VERSION || !Array.isArray(values)) return { items: [], wrong: 'some', lost: 0 };
  const seen = new Set<string>();
  const items = values.flatMap((value: unknown) => {
    const item = readItem(value);
    if (!item || marksOf(item).some((mark) => seen.has(mark))) return [];
    for (const mark of marksOf(item)) seen.add(mark);
    return [item];
  });
  const kept = items.slice(0, MOST_ITEMS);
  const lost = values.length - kept.length;
  return lost > 0 ? { items: kept, wrong: 'some', lost } : { items: kept, lost };
}

/** @returns the line to store */
export const writeList = (items: MyList): string => JSON.stringify({ version: VERSION, items });
