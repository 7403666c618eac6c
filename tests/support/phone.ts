/**
 * A phone without a browser: runs the real worker of a site in Node, over a store in memory and a network that the test
 * gives.
 */
import { compileFunction } from 'node:vm';
import { MemoryStores } from './memory-stores.ts';

/** What the network answers; it may throw, or never answer until the signal says so. */
export type Network = (address: string, signal: AbortSignal | undefined) => Promise<Response>;

type Listener = (event: object) => void;

/** One version of the worker, as the browser runs it. */
interface Worker {
  source: string;
  send: (name: string, event?: object) => Promise<unknown>;
}

/**
 * @param scope the address the site stands at, with a slash at its end
 * @param haste how many times faster the worker's own waiting goes, so that a silent server costs no time
 */
export function createPhone(scope: string, network: Network, haste = 1) {
  const caches = new MemoryStores();
  let inCharge: Worker | undefined;
  let waiting: Worker | undefined;

  const fetchText = async (path: string): Promise<string> =>
    (await network(new URL(path, scope).href, undefined)).text();

  /** Fetches and starts a worker; what it listens for is called with `send`. */
  async function start(source: string): Promise<Worker> {
    const listeners = new Map<string, Listener>();
    const self: Record<string, unknown> = {
      registration: { scope },
      caches,
      clients: { matchAll: () => Promise.resolve([]), claim: () => Promise.resolve() },
      addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
      skipWaiting: () => Promise.resolve(),
    };
    const world: Record<string, unknown> = {
      self,
      importScripts: () => undefined,
      startWorker: (list: unknown) => (self['startWorker'] as (given: unknown) => void)(list),
      fetch: (asked: string | URL | { url: string }, { signal }: { signal?: AbortSignal } = {}) =>
        network(typeof asked === 'string' || asked instanceof URL ? String(asked) : asked.url, signal),
      setTimeout: (run: () => void, wait: number) => setTimeout(run, wait / haste).unref(),
    };
    const run = (code: string) => {
      (compileFunction(code, Object.keys(world)) as (...values: unknown[]) => void)(...Object.values(world));
    };
    for (const [, path = ''] of source.matchAll(/importScripts\("(.+?)"\)/g)) run(await fetchText(path));
    run(source);
    const send = (name: string, event: object = {}): Promise<unknown> => {
      let answer: unknown;
      const keep = (promise: unknown) => (answer = promise);
      listeners.get(name)?.({ ...event, waitUntil: keep, respondWith: keep });
      return Promise.resolve(answer);
    };
    return { source, send };
  }

  return {
    caches,

    /**
     * Comes by with a connection: looks for a newer worker and lets it save its files. The first one takes charge.
     * @throws when the newer version could not be saved
     */
    async visit(): Promise<void> {
      const source = await fetchText('sw.js');
      if (source === (waiting ?? inCharge)?.source) return;
      const newest = await start(source);
      await newest.send('install');
      waiting = newest;
      if (!inCharge) await this.takeNewest();
    },

    /** The reader presses "Show the new version". */
    async takeNewest(): Promise<void> {
      if (!waiting) return;
      inCharge = waiting;
      waiting = undefined;
      await inCharge.send('activate');
    },

    /** Asks the worker in charge for its copy to be counted, mended … */
    async ask(question: object): Promise<unknown> {
      let said: unknown;
      await inCharge?.send('message', { data: question, ports: [{ postMessage: (words: unknown) => (said = words) }] });
      return said;
    },

    /** Turns to a page. @returns the worker's answer; nothing where it lets the browser go on by itself */
    open: (path: string): Promise<Response | undefined> =>
      inCharge?.send('fetch', {
        request: { url: new URL(path, scope).href, method: 'GET', mode: 'navigate' },
      }) as Promise<Response | undefined>,

    /** Without charge, nothing of a version that waits or failed is shown. */
    hasNewer: (): boolean => waiting !== undefined,
  };
}
