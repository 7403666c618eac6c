/** What /app/ can do with the copy beyond saving it: check, look for news, keep, remove. /app/ and /privacy/ load this. */
import { NOT_BEGUN } from '../lib/copy-words.ts';
import { fullKey, MEND_COPY, TELL_NEWS, type CopyCheck, type CopyNews } from '../lib/messages.ts';
import { askWorker, getRegistration, settled } from './ask-worker.ts';
import { openStore, scope } from './copy-store.ts';
import { forgetAll } from './kept.ts';
import { forgetCopy, lookForNewVersion, onCopyState, saveCopy, setCopyState } from './offline.ts';

/** Fetching many files again takes time on a weak signal. */
export const MENDING_MS = 120_000;

/** After so long a reader wants to know: some browsers wait for ever for a page that was left (hold-links.ts). */
const ANSWER_MS = 20_000;

/**
 * Saves because the reader asked, even if the phone was too full before.
 * @returns what to say: nothing, unless the browser has not begun
 */
export async function saveAsAsked(): Promise<string> {
  const store = await openStore().catch(() => undefined);
  await store?.delete(fullKey(scope));
  let told = 0;
  onCopyState(() => (told += 1));
  await Promise.race([saveCopy(), new Promise((done) => setTimeout(done, ANSWER_MS))]);
  // How the copy stands is told at once, and again when anything moves.
  return told > 1 || (await getRegistration())?.active ? '' : NOT_BEGUN;
}

/** Reads every listed file, and fetches again what is not as it was published. */
export async function checkCopy(): Promise<CopyCheck | undefined> {
  const registration = await getRegistration();
  return askWorker<CopyCheck>(registration?.active, { type: MEND_COPY, deep: true }, MENDING_MS);
}

/** What the version that waits changes. */
export async function newsInWords(): Promise<string> {
  const registration = await getRegistration();
  return (await askWorker<CopyNews>(registration?.waiting, { type: TELL_NEWS }))?.words ?? '';
}

/** Looks for a newer version, waits until it is here, and says what was found. */
export async function lookInWords(): Promise<string> {
  try {
    const found = await lookForNewVersion();
    if (!found) return 'You have the newest version.';
    return (await settled(found)) === 'redundant'
      ? 'There is a newer version, but it could not be saved whole. Your copy is still here.'
      : 'A newer version was found, and it is saved. Press “Show the new version”.';
  } catch {
    return 'We could not look just now. There may be no connection. Your saved copy is still here.';
  }
}

/** Whether the browser can be asked to keep the copy, and has not promised it yet. */
export async function mayBeKept(): Promise<boolean> {
  return 'storage' in navigator && !(await navigator.storage.persisted().catch(() => true));
}

/** Asks the browser to keep the copy. @returns its answer in words */
export async function keepCopy(): Promise<string> {
  return (await navigator.storage.persist())
    ? 'The browser will keep this copy until you remove it.'
    : 'The browser did not promise to keep this copy. It may clear it when the phone is full or you have not come here for a while.';
}

/** Removes the worker and every file it saved; other apps' stores on the same domain are left alone. */
export async function removeCopy(): Promise<void> {
  const registration = await getRegistration();
  await registration?.unregister();
  forgetCopy();
  for (const name of await caches.keys()) if (name.endsWith(scope)) await caches.delete(name);
  setCopyState({ phase: 'removed', saved: 0, listed: 0 });
}

/** Removes the copy, and everything else that /privacy/ lists. */
export async function removeEverything(): Promise<void> {
  forgetAll();
  await removeCopy();
}
