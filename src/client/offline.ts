/**
 * The page's side of the saved copy: registers the worker, follows it, and tells whoever listens the truth.
 *
 * States: `none` (nothing saved, nothing running), `saving`, `saved` (every listed file was found in the store),
 * `waiting` (saved, and a newer version is ready), `broken` (some listed files are missing and could not be fetched),
 * `failed` (the last try did not finish), `no-room` (it did not, because the phone is full), `removed` (at the reader's
 * wish), `refused` (this window does not let sites store anything).
 * The state is kept here, so that a part that starts late is told at once.
 */
import { COPY_FAILED, COPY_PROGRESS, COUNT_COPY, MEND_COPY, type CopyCount, type Told } from '../lib/messages.ts';
import type { Standing } from '../lib/copy-words.ts';
import { askWorker, getRegistration } from './ask-worker.ts';
import { holdLinks } from './hold-links.ts';
import { followUpdates, offerUpdate } from './updates.ts';

export type CopyState = Standing;

const BASE = import.meta.env.BASE_URL;
const HOUR = 3_600_000;

let state: CopyState = { phase: 'none', saved: 0, listed: 0 };
const listeners = new Set<(state: CopyState) => void>();
let lastLook = Date.now();
let isFull = false;
/** How often the copy was removed here: what was under way before that says nothing any more. */
let removals = 0;

/** From now on nothing that was begun before tells how the copy stands. */
export const forgetCopy = (): void => {
  removals += 1;
};

/** Changes what is known of the copy, and tells it to whoever listens. */
export function setCopyState(change: Partial<CopyState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener(state);
}

/** Calls back with the state now and on every change. */
export function onCopyState(listener: (state: CopyState) => void): void {
  listeners.add(listener);
  listener(state);
}

/**
 * Counts what is really there. Says "saved" only after every listed file was found; fetches what is missing first.
 * @param patience how long fetching may take, in milliseconds
 * @returns whether it could be counted
 */
export async function verify(patience?: number): Promise<boolean> {
  const mine = removals;
  const registration = await getRegistration();
  const worker = registration?.active;
  const count = () => askWorker<CopyCount>(worker, { type: COUNT_COPY });
  let counted = await count();
  if (counted && counted.saved < counted.listed) {
    await askWorker(worker, { type: MEND_COPY, deep: false }, patience);
    // Counting would make a store anew that was removed meanwhile.
    if (mine === removals) counted = await count();
  }
  if (!counted || !registration || mine !== removals) return false;
  const isWhole = counted.saved === counted.listed;
  setCopyState({ ...counted, phase: !isWhole ? 'broken' : registration.waiting ? 'waiting' : 'saved' });
  // From the saved copy; without it the page only lacks a line.
  const told = isWhole && (await import('./copy-line.ts').catch(() => undefined));
  if (told) await told.sayThatThisIsTheCopy(counted.savedAt);
  return true;
}

/** A first save that ends without a worker has failed: a file could not be had, or the phone is full. */
function followInstall(registration: ServiceWorkerRegistration): void {
  const { installing } = registration;
  if (!installing) return;
  const isFirst = !registration.active;
  if (isFirst) setCopyState({ phase: 'saving' });
  const mine = removals;
  installing.addEventListener('statechange', () => {
    const { state: now } = installing;
    if (mine !== removals) return;
    if (now === 'redundant' && isFirst) setCopyState({ phase: isFull ? 'no-room' : 'failed' });
    if (now === 'activated') void verify();
    if (now === 'installed' && !isFirst) {
      void offerUpdate(registration);
      // Not counted anew: a worker that is asked something in this very moment may never make way for the next one.
      if (state.phase === 'saved') setCopyState({ phase: 'waiting' });
    }
  });
}

/** Saves the site, or looks whether a newer version is there. Doing it again does no harm. */
export async function saveCopy(): Promise<void> {
  try {
    // Both its files are asked for afresh each time: a false runtime, once in the browser's cache, would stay for a year.
    const registration = await navigator.serviceWorker.register(`${BASE}sw.js`, { updateViaCache: 'none' });
    followInstall(registration);
    registration.addEventListener('updatefound', () => {
      followInstall(registration);
    });
    if (registration.waiting && registration.active) void offerUpdate(registration);
    await verify();
  } catch {
    // No signal, or a network that asks for a login, is no sign of a window that refuses to store.
    const mayStore = await caches.keys().catch(() => undefined);
    setCopyState({ phase: mayStore ? 'failed' : 'refused' });
  }
}

/** Looks for a newer version now. @returns the worker that brings it, while it is being saved or waits */
export async function lookForNewVersion(): Promise<ServiceWorker | undefined> {
  lastLook = Date.now();
  const registration = await getRegistration();
  await registration?.update();
  return registration?.installing ?? registration?.waiting ?? undefined;
}

/** Starts following the copy; saves it by itself unless the reader's phone asks sites to use little data. */
export async function startCopy(): Promise<void> {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const told = data as Told;
    if (told.type === COPY_PROGRESS) setCopyState({ saved: told.saved, listed: told.listed });
    if (told.type === COPY_FAILED) {
      isFull = told.trouble === 'no-room';
      void getRegistration().then((registration) => {
        if (!registration?.active && state.phase !== 'removed') setCopyState({ phase: isFull ? 'no-room' : 'failed' });
      });
    }
  });
  followUpdates();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - lastLook > HOUR)
      void lookForNewVersion().catch(() => undefined);
  });
  const { saveData } = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection ?? {};
  const known = await getRegistration().catch(() => undefined);
  if (!known && saveData) return;
  const taken = saveCopy();
  if (!known) holdLinks(taken);
}
