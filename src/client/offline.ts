/**
 * The page's side of the saved copy: registers the worker, follows it, and tells whoever listens the truth.
 *
 * States: `none` (nothing saved, nothing running), `saving`, `saved` (every listed file was found in the store),
 * `waiting` (saved, and a newer version is ready), `broken` (some listed files are missing), `failed` (the last try
 * did not finish), `removed` (at the reader's wish), `refused` (this window does not let sites store anything).
 * The state is kept here, so that a part that starts late is told at once.
 */
import { Workbox } from 'workbox-window';
import { showUpdateNotice } from './update-notice.ts';
import { COPY_PROGRESS, COUNT_COPY, type CopyCount, type ProgressMessage } from '../lib/messages.ts';

export type CopyPhase = 'none' | 'saving' | 'saved' | 'waiting' | 'broken' | 'failed' | 'removed' | 'refused';
export interface CopyState extends CopyCount {
  phase: CopyPhase;
}

const BASE = import.meta.env.BASE_URL;
const HOUR = 3_600_000;

let state: CopyState = { phase: 'none', saved: 0, listed: 0 };
const listeners = new Set<(state: CopyState) => void>();
let lastLook = Date.now();
/** True once this tab has agreed to the newer version: only then does it reload. */
let agreed = false;

function set(change: Partial<CopyState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener(state);
}

/** Calls back with the state now and on every change. */
export function onCopyState(listener: (state: CopyState) => void): void {
  listeners.add(listener);
  listener(state);
}

/** Asks the worker in charge to count what is really in the store. */
async function count(registration: ServiceWorkerRegistration): Promise<CopyCount | undefined> {
  const worker = registration.active;
  if (!worker) return undefined;
  return await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data as CopyCount);
    };
    worker.postMessage({ type: COUNT_COPY }, [port2]);
  });
}

/** Says "saved" only after every listed file was found. */
async function verify(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  if (!registration) return;
  const counted = await count(registration);
  if (!counted) return;
  const whole = counted.saved === counted.listed;
  set({ ...counted, phase: !whole ? 'broken' : registration.waiting ? 'waiting' : 'saved' });
}

/** A first save that ends without a worker has failed: a file was missing, or the connection went. */
function followFirstSave(registration: ServiceWorkerRegistration): void {
  const { installing } = registration;
  if (!installing) return;
  const first = !registration.active;
  if (first) set({ phase: 'saving' });
  installing.addEventListener('statechange', () => {
    if (installing.state === 'redundant' && first) set({ phase: 'failed' });
    if (installing.state === 'activated') void verify();
  });
}

/** Saves the site, or looks whether a newer version is there. Registering again does no harm. */
export async function saveCopy(): Promise<void> {
  // The worker itself is always asked for afresh; its runtime, named by its hash, may come from the browser's cache.
  const workbox = new Workbox(`${BASE}sw.js`, { scope: BASE, updateViaCache: 'imports' });
  workbox.addEventListener('waiting', () => {
    set({ phase: 'waiting' });
    showUpdateNotice(() => {
      agreed = true;
      workbox.messageSkipWaiting();
    });
  });
  try {
    const registration = await workbox.register({ immediate: true });
    if (!registration) return;
    followFirstSave(registration);
    registration.addEventListener('updatefound', () => {
      followFirstSave(registration);
    });
    await verify();
  } catch {
    set({ phase: 'refused' });
  }
}

/** Looks for a newer version now. Resolves with whether one was found. */
export async function lookForNewVersion(): Promise<boolean> {
  lastLook = Date.now();
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  await registration?.update();
  return Boolean(registration?.installing ?? registration?.waiting);
}

/** Removes the worker and every file it saved; other apps' stores on the same domain are left alone. */
export async function removeCopy(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(BASE);
  const scope = registration?.scope ?? new URL(BASE, location.href).href;
  await registration?.unregister();
  for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
  set({ phase: 'removed', saved: 0, listed: 0 });
}

/** Starts following the copy; saves it by itself unless the reader's phone asks sites to use little data. */
export async function startCopy(): Promise<void> {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const { type, saved, listed } = data as Partial<ProgressMessage>;
    if (type === COPY_PROGRESS && saved !== undefined && listed !== undefined) set({ saved, listed });
  });
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (agreed) location.reload();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - lastLook > HOUR)
      void lookForNewVersion().catch(() => undefined);
  });
  const saveData = (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const known = await navigator.serviceWorker.getRegistration(BASE).catch(() => undefined);
  if (known || !saveData) await saveCopy();
}
