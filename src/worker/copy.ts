/** What the worker does: saves the listed files, counts them, and answers from them. */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { PrecacheEntry } from 'workbox-precaching/_types';
import { COPY_PROGRESS, type CopyCount, type ProgressMessage } from '../lib/messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** Phones open about six connections to one host; more would only wait. */
const AT_ONCE = 6;

/** How long a page that is not saved may wait for the network before the honest offline page is shown. */
const PATIENCE_MS = 3000;

/**
 * @param list every file of the site with a revision, or none where its name holds a hash
 * @returns the verbs of src/worker/worker.ts
 */
export function createCopy(list: PrecacheEntry[]) {
  let done = 0;
  const controller = new PrecacheController({
    plugins: [
      {
        handlerDidComplete: async () => {
          done += 1;
          await tellPages({ type: COPY_PROGRESS, saved: Math.min(done, list.length), listed: list.length });
        },
      },
    ],
  });
  controller.addToCacheList(list);

  async function tellPages(message: ProgressMessage): Promise<void> {
    for (const page of await self.clients.matchAll({ includeUncontrolled: true })) page.postMessage(message);
  }

  /** What the store really holds. */
  async function keysInStore(): Promise<Set<string>> {
    const store = await self.caches.open(controller.strategy.cacheName);
    return new Set((await store.keys()).map(({ url }) => url));
  }

  /** Fetches one file into the store, unless it is there. Throws when it cannot be had whole. */
  async function saveOne(event: ExtendableEvent, url: string, cacheKey: string): Promise<void> {
    // A file whose name holds a hash cannot be stale in the browser's own cache; any other is asked for afresh.
    const request = new Request(url, { cache: cacheKey === url ? 'default' : 'reload', credentials: 'same-origin' });
    const [, finished] = controller.strategy.handleAll({ event, request, params: { cacheKey } });
    await finished;
  }

  /**
   * Saves everything. Workbox's own install fetches one file at a time, which takes half a minute on a slow line, so
   * several are fetched at once before it; it then finds them in the store. If one file fails, the install fails and
   * the version in charge stays; what was saved so far is found again next time.
   */
  async function saveAll(event: ExtendableEvent): Promise<void> {
    const kept = await keysInStore();
    const waiting = [...controller.getURLsToCacheKeys()].filter(([, cacheKey]) => !kept.has(cacheKey));
    done = list.length - waiting.length;
    const saver = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await saveOne(event, ...next);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, saver));
    await controller.install(event);
  }

  /** Counts the listed files that are really in the store. */
  async function count(): Promise<CopyCount> {
    const kept = await keysInStore();
    const keys = [...controller.getURLsToCacheKeys().values()];
    return { saved: keys.filter((key) => kept.has(key)).length, listed: keys.length };
  }

  /** Removes files that the list no longer names. */
  const tidy = (event: ExtendableEvent) => controller.activate(event);

  /** The saved file behind an address: with or without slash or index.html, in capitals, with anything after "?". */
  function savedUrl(address: URL): string | undefined {
    const scope = new URL(self.registration.scope);
    if (address.origin !== scope.origin || !address.pathname.startsWith(scope.pathname)) return undefined;
    const inside = address.pathname.slice(scope.pathname.length);
    const folder = inside.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
    const tries = [inside, folder, folder.toLowerCase()].map((path) => new URL(path, scope).href);
    return tries.find((url) => controller.getCacheKeyForURL(url) !== undefined);
  }

  /** The saved answer to an address, or nothing. */
  async function saved(address: URL): Promise<Response | undefined> {
    const url = savedUrl(address);
    return url === undefined ? undefined : await controller.matchPrecache(url);
  }

  /** A page from the network if it begins to come in time; else the page that says it is not saved. */
  async function fromNetworkInTime(request: Request): Promise<Response> {
    const patience = new AbortController();
    const timer = setTimeout(() => {
      patience.abort();
    }, PATIENCE_MS);
    try {
      return await fetch(request, { signal: patience.signal });
    } catch {
      const offline = await saved(new URL('offline/', self.registration.scope));
      return offline
        ? new Response(offline.body, { status: 503, statusText: 'No connection', headers: offline.headers })
        : Response.error();
    } finally {
      clearTimeout(timer);
    }
  }

  return { saveAll, count, tidy, savedUrl, saved, fromNetworkInTime };
}
