/**
 * What lies in the copy's store, one store for all versions:
 *
 * - each file of the version in charge, and of a newer one that waits, under its address with `?v=<hash>`, so that
 *   versions share what is the same in both and never mix what is not
 * - `copy-in-charge`: which version is in charge, since when it is saved, its files and its newest changes
 * - `copy-arrived?v=<version>`: when a version's last file came; it waits there until that version takes charge
 * - `copy-choice`: the parts a reader chose; written by the page, absent while she has chosen nothing
 * - `copy-full`: the version that found no room; the page removes it when the reader asks to try again
 *
 * A worker that finds none of the records takes what it does not know as unknown, and writes them anew.
 */
import { hashOf, type CopyList, type ListedFile } from '../lib/copy-list.ts';
import { choiceKey, fullKey, storeName } from '../lib/messages.ts';

declare const self: ServiceWorkerGlobalScope;

export interface StoredFile {
  url: string;
  key: string;
  hash: string;
  named: boolean;
  /** The id of its part. */
  part: string;
}

/** What is written down of the version in charge. */
export interface Record {
  version: string;
  savedAt: number;
  log: string[];
  files: ListedFile[];
  named: string[];
}

/** @param list the version this worker was published with */
export function createStore(list: CopyList) {
  const { scope } = self.registration;
  const absolute = (url: string) => new URL(url, scope).href;
  const open = () => self.caches.open(storeName(scope));
  /** Looks without opening: that would make the store anew which a reader, or a rescue, has removed. */
  const find = (key: string, how?: CacheQueryOptions): Promise<Response | undefined> =>
    self.caches.match(key, { ...how, cacheName: storeName(scope) });
  const inCharge = absolute('copy-in-charge');
  const arrived = absolute(`copy-arrived?v=${list.version}`);

  const files: StoredFile[] = list.parts.flatMap((part) =>
    (['files', 'named'] as const).flatMap((kind) =>
      part[kind].map((file) => {
        const url = absolute(file[0]);
        const hash = hashOf(file);
        return { url, key: `${url}?v=${hash}`, hash, named: kind === 'named', part: part.id };
      }),
    ),
  );
  const byUrl = new Map(files.map((file) => [file.url, file]));

  async function read<Kept>(key: string): Promise<Kept | undefined> {
    const found = await find(key);
    return found && ((await found.json()) as Kept);
  }
  const write = async (key: string, what: unknown) => (await open()).put(key, new Response(JSON.stringify(what)));

  /** The addresses under which anything lies in the store. */
  const keys = async (): Promise<Set<string>> => {
    const isThere = await self.caches.has(storeName(scope));
    return new Set(isThere ? (await (await open()).keys()).map(({ url }) => url) : []);
  };

  /** The parts to save: those the reader chose, or those that save themselves. */
  async function chosenParts() {
    const choice = await read<string[]>(choiceKey(scope));
    return list.parts.filter(({ id, bySelf }) => (choice ? choice.includes(id) : bySelf));
  }

  async function chosenFiles(): Promise<StoredFile[]> {
    const chosen = new Set((await chosenParts()).map(({ id }) => id));
    return files.filter(({ part }) => chosen.has(part));
  }

  /** Writes down that the last file of this version came now. A version that is saved already keeps its date. */
  async function noteArrival(): Promise<void> {
    const known = await read<Record>(inCharge);
    await write(arrived, known?.version === list.version ? known.savedAt : Date.now());
  }

  const before = () => read<Record>(inCharge);

  /** Removes all but these files and what the version in charge needs. */
  async function keepOnly(wanted: readonly StoredFile[], old: Record | undefined): Promise<void> {
    const inOld = old ? [...old.files.map((file) => `${absolute(file[0])}?v=${hashOf(file)}`), ...old.named] : [];
    const stays = new Set([...wanted.map(({ key }) => key), ...inOld, inCharge, arrived, choiceKey(scope)]);
    const store = await open();
    for (const key of await keys()) if (!stays.has(key)) await store.delete(key);
  }

  /** Gives the room back that a save without an end took, and writes down that there was not enough. */
  async function noteFull(): Promise<void> {
    await keepOnly([], await before());
    await write(fullKey(scope), list.version);
  }

  const wasFull = async () => (await read<string>(fullKey(scope))) === list.version;

  /**
   * Puts this version in charge and removes what no version needs. Tabs that still show the version before may ask for
   * its scripts and search files: those whose name holds a hash stay until the next version comes.
   */
  async function takeCharge(): Promise<void> {
    const old = await before();
    const now: Record = {
      version: list.version,
      savedAt: (await read<number>(arrived)) ?? Date.now(),
      log: list.log,
      files: list.parts.flatMap((part) => part.files),
      named: files.filter(({ named }) => named).map(({ key }) => key),
    };
    await write(inCharge, now);
    await (await open()).delete(arrived);
    await keepOnly(await chosenFiles(), old && { ...old, files: [] });
    // Versions published before this kind of store kept theirs in one that Workbox named.
    for (const name of await self.caches.keys())
      if (name.endsWith(scope) && name !== storeName(scope)) await self.caches.delete(name);
  }

  /** The listed file at an address, whatever stands after its "?". */
  const fileAt = ({ origin, pathname }: URL): StoredFile | undefined => byUrl.get(origin + pathname);

  /** A file that only the version before had, while it is still there. */
  const left = ({ origin, pathname }: URL) => find(origin + pathname, { ignoreSearch: true });

  return {
    scope,
    open,
    find,
    keys,
    chosenParts,
    chosenFiles,
    noteArrival,
    noteFull,
    wasFull,
    before,
    takeCharge,
    fileAt,
    left,
  };
}

export type Store = ReturnType<typeof createStore>;
