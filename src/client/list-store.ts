/**
 * The one owner of My list: reads it anew, applies a change, writes it, and tells whoever listens, in other tabs too.
 * docs/my-list.md tells what happens when the stored line is damaged, or when the phone is full or refuses to store.
 */
import type { Change } from '../lib/list-changes.ts';
import { parseList, writeList, type MyList, type Read } from '../lib/my-list.ts';
import { forget, mayStore, PREFIX, recall, remember } from './storage.ts';

/** Why changes count in this tab only: no room, storage refused or switched off, or the stored list is a newer site's. */
export type Trouble = 'full' | 'refused' | 'newer';

export interface Standing {
  list: MyList;
  trouble?: Trouble;
}

const NAME = 'list';
const SET_ASIDE = 'list-damaged';
const BETWEEN = '\n\n';

/** Changes this tab could not write yet, in order. They are applied to whatever is stored each time it is read. */
let waiting: Change[] = [];
const listeners = new Set<() => void>();

/** Puts a damaged line where nothing overwrites it. @returns whether it is safe now */
function setAside(raw: string): boolean {
  const before = recall(SET_ASIDE);
  if (before?.includes(raw)) return true;
  return remember(SET_ASIDE, before === undefined ? raw : before + BETWEEN + raw);
}

/** Reads the stored list; a damaged line is set aside first. `isSafe` says whether it may be written over. */
function readStored(): Read & { isSafe: boolean } {
  const raw = recall(NAME);
  const read = parseList(raw);
  const isSafe = read.wrong === undefined || (read.wrong === 'some' && setAside(raw ?? ''));
  return { ...read, isSafe };
}

const withWaiting = (items: MyList): MyList => waiting.reduce((list, change) => change(list), items);

function troubleNow(stored: Read): Trouble | undefined {
  if (stored.wrong === 'newer') return 'newer';
  if (!mayStore()) return 'refused';
  return waiting.length > 0 ? 'full' : undefined;
}

function standing(stored: Read, list = withWaiting(stored.items)): Standing {
  const trouble = troubleNow(stored);
  return trouble ? { list, trouble } : { list };
}

/** @returns the list as it stands now, read anew */
export const readList = (): Standing => standing(readStored());

/** Runs a task while no other tab changes the list, where the browser can promise that. */
async function alone(task: () => void): Promise<void> {
  let isDone = false;
  const once = () => {
    if (!isDone) task();
    isDone = true;
  };
  // Storage that is refused often comes with locks that are refused.
  if ('locks' in navigator) await navigator.locks.request(PREFIX + NAME, once).catch(() => undefined);
  once();
}

/**
 * @param change a pure function of the list as it stands; it may be applied again
 * @returns the list after it, and why it is not stored, if it is not
 */
export async function changeList(change: Change): Promise<Standing> {
  await alone(() => {
    waiting.push(change);
    const stored = readStored();
    if (stored.isSafe && remember(NAME, writeList(withWaiting(stored.items)))) waiting = [];
  });
  for (const listener of listeners) listener();
  return readList();
}

/** Calls back after every change, by this tab or another, and when the page comes back by "Back". @returns stops it */
export function onListChange(callback: () => void): () => void {
  const heard = (event: StorageEvent) => {
    // Without a key, everything was removed.
    if (event.key === null || [PREFIX + NAME, PREFIX + SET_ASIDE].includes(event.key)) callback();
  };
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) callback();
  };
  listeners.add(callback);
  addEventListener('storage', heard);
  addEventListener('pageshow', shown);
  return () => {
    listeners.delete(callback);
    removeEventListener('storage', heard);
    removeEventListener('pageshow', shown);
  };
}

/** @returns damaged lines that were set aside, if there are any */
export const damagedLines = (): string | undefined => recall(SET_ASIDE);

/** Removes what was set aside, because the reader wishes it; a damaged line that still stands is written anew first. */
export async function forgetDamaged(): Promise<void> {
  await changeList((list) => list);
  forget(SET_ASIDE);
  for (const listener of listeners) listener();
}

/** @returns an id for a new item, by chance */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
