/** What the worker does with the copy: saves it, counts it, mends it, and tells what a newer version changes. */
import type { CopyList } from '../lib/copy-list.ts';
import {
  COPY_FAILED,
  COPY_PROGRESS,
  type CopyCheck,
  type CopyCount,
  type CopyNews,
  type Told,
  type Trouble,
} from '../lib/messages.ts';
import { createChanged } from './get-changed.ts';
import { readPack } from './get-pack.ts';
import { getWhole, isWhole } from './get-whole.ts';
import { newsInWords } from './news.ts';
import type { Store, StoredFile } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** Phones open about six connections to one host; more would only wait. */
const AT_ONCE = 6;

/** After so many files that could not be had, the connection is gone, and asking for the rest would only take time. */
const ENOUGH = 4;

async function tellPages(told: Told): Promise<void> {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(told);
}

export function createCopy(list: CopyList, store: Store) {
  /** The packs that hold most of what is missing; for a few files a pack would cost more than it saves. */
  const packsFor = (missing: readonly StoredFile[]): string[] =>
    list.parts.flatMap(({ id, pack, files, named }) => {
      const wanted = missing.filter(({ part }) => part === id).length;
      return pack !== undefined && wanted > (files.length + named.length) / 2 ? [pack] : [];
    });

  /**
   * Saves files: from packs where most are missing, and what is missing then by itself, several at once. One that fails
   * does not stop the others, so that the next try has less to do.
   * @param onSaved called after each
   * @returns how many were saved, and what stood in the way
   */
  async function saveFiles(files: readonly StoredFile[], onSaved: (saved: number) => Promise<void>) {
    const kept = await store.open();
    const missing = new Map(files.map((file) => [file.url, file]));
    let failed = 0;
    let trouble: Trouble | undefined;
    const keep = async (file: StoredFile, response: Response) => {
      await kept.put(file.key, response);
      missing.delete(file.url);
      await onSaved(files.length - missing.size);
    };
    const fail = (error: unknown) => {
      failed += 1;
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      trouble = full ? 'no-room' : (trouble ?? 'not-had');
    };

    const unpack = (pack: string): Promise<void> =>
      readPack(new URL(pack, store.scope).href, async (url, body, response) => {
        const file = missing.get(new URL(url, store.scope).href);
        if (file && (await isWhole(body, file.hash))) await keep(file, response);
      });
    await Promise.all(packsFor(files).map((pack) => unpack(pack).catch(fail)));
    // A pack that could not be had stands in nobody's way: its files can still come by themselves.
    if (trouble === 'not-had') [failed, trouble] = [0, undefined];

    const getChanged = createChanged(list, store);
    const waiting = trouble ? [] : [...missing.values()];
    const saver = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        try {
          await keep(next, (await getChanged(next)) ?? (await getWhole(next)));
        } catch (error) {
          fail(error);
          if (trouble === 'no-room' || failed >= ENOUGH) waiting.length = 0;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, saver));
    return { saved: files.length - missing.size, trouble };
  }

  const isMissing = async () => {
    const kept = await store.keys();
    return ({ key }: StoredFile) => !kept.has(key);
  };

  /**
   * Saves everything that was chosen. What an earlier try saved is found and not fetched again.
   * @throws when a file is not there in the end: this version must not take charge
   */
  async function saveAll(): Promise<void> {
    const chosen = await store.chosenFiles();
    const missing = chosen.filter(await isMissing());
    const { trouble } = (await store.wasFull())
      ? { trouble: 'no-room' as const }
      : await saveFiles(missing, (saved) =>
          tellPages({ type: COPY_PROGRESS, saved: chosen.length - missing.length + saved, listed: chosen.length }),
        );
    if (!trouble && !chosen.some(await isMissing())) return store.noteArrival();
    if (trouble === 'no-room') await store.noteFull();
    await tellPages({ type: COPY_FAILED, trouble: trouble ?? 'not-had' });
    throw new Error(`The copy is not whole: ${trouble ?? 'files are gone'}`);
  }

  /** Counts the chosen files that are really in the store. */
  async function count(): Promise<CopyCount> {
    const files = await store.chosenFiles();
    const parts = await store.chosenParts();
    const missing = files.filter(await isMissing()).length;
    const before = await store.before();
    return {
      saved: files.length - missing,
      listed: files.length,
      pages: parts.reduce((sum, { pages }) => sum + pages, 0),
      bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
      version: list.version,
      savedAt: before?.version === list.version ? before.savedAt : undefined,
      parts: list.parts.map(({ id, name, pages, bytes, bySelf }) => {
        return { id, name, pages, bytes, bySelf, chosen: parts.some((part) => part.id === id) };
      }),
    };
  }

  /** Removes files that are not as they were published, so that they count as missing. */
  async function removeSpoilt(files: readonly StoredFile[]): Promise<void> {
    const kept = await store.open();
    for (const { key, hash } of files) {
      const found = await kept.match(key);
      if (found && !(await isWhole(await found.arrayBuffer(), hash))) await kept.delete(key);
    }
  }

  /** Fetches what is missing. @param deep reads every file first */
  async function mend(deep: boolean): Promise<CopyCheck> {
    const files = await store.chosenFiles();
    if (deep) await removeSpoilt(files);
    const missing = files.filter(await isMissing());
    const { saved, trouble } = await saveFiles(missing, () => Promise.resolve());
    return { bad: missing.length, mended: saved, trouble };
  }

  /** What this version, which waits, changes for the reader. */
  async function news(): Promise<CopyNews> {
    return { version: list.version, words: await newsInWords(list, store) };
  }

  return { saveAll, count, mend, news };
}

export type Copy = ReturnType<typeof createCopy>;
