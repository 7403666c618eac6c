/** What the worker answers when a page, or a file of a page, is asked for. */
import { unpacked } from './get-whole.ts';
import { LAST_RESORT } from './last-resort.ts';
import { withPatience } from './patience.ts';
import type { Store, StoredFile } from './store.ts';

/** How long a page that is not saved may be silent before the honest offline page is shown. */
const PATIENCE_MS = 3000;

/** And a file of a page, which has no stand-in: a request without an end would keep a newer worker from taking over. */
const PATIENCE_WITH_PARTS_MS = 10_000;

/** An answer from the network. @throws when it is silent for too long, before its head has come or after. */
const fromNetworkInTime = (request: Request, patience: number): Promise<Response> =>
  withPatience(patience, async (signal, heard) => {
    const response = await fetch(request, { signal });
    // The browser follows a redirect itself; its answer cannot be read here.
    if (response.type === 'opaqueredirect' || !response.body) return response;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      pieces.push(piece.value);
      heard();
    }
    return unpacked(new Blob(pieces), response);
  });

export function createAnswers(store: Store) {
  const { scope } = store;

  /**
   * An answer taken whole before it is given. One that is handed over bit by bit keeps this worker busy until the page
   * has read the last of it, and a newer worker can take over only while this one is idle.
   */
  const whole = async (found: Response | undefined): Promise<Response | undefined> =>
    found && unpacked(await found.blob(), found);

  const saved = async ({ key }: StoredFile): Promise<Response | undefined> => whole(await store.find(key));

  /** The page that says that a page is not here. It is sent with an error's status, so that nobody keeps it. */
  async function notHere(): Promise<Response> {
    const file = store.fileAt(new URL('offline/', scope));
    const page = file && (await saved(file));
    const headers = page?.headers ?? { 'content-type': 'text/html; charset=utf-8' };
    return new Response(page ? await page.blob() : LAST_RESORT, { status: 503, statusText: 'Not saved', headers });
  }

  /** The address a listed page really has, when this one lacks its slash, names its index.html or has capitals. */
  function properAddress(address: URL): string | undefined {
    const folder = address.pathname.replace(/\/index\.html$/i, '/').replace(/([^/])$/, '$1/');
    // The path the site stands under is not ours to change.
    const base = new URL(scope).pathname;
    const tries = [folder, base + folder.slice(base.length).toLowerCase()];
    const found = tries.find((path) => store.fileAt(new URL(path, scope)));
    return found === undefined ? undefined : found + address.search;
  }

  async function page(request: Request, address: URL): Promise<Response> {
    const file = store.fileAt(address);
    const kept = file && (await saved(file));
    if (kept) return kept;
    const proper = file ? undefined : properAddress(address);
    if (proper !== undefined) return Response.redirect(new URL(proper, scope).href, 308);
    return fromNetworkInTime(request, PATIENCE_MS).catch(notHere);
  }

  /**
   * A script, a style or a search file: this version's, else one of the version before, which an open tab may need.
   */
  async function part(request: Request, address: URL): Promise<Response> {
    const file = store.fileAt(address);
    const kept = file ? await saved(file) : await whole(await store.left(address));
    if (kept) return kept;
    return fromNetworkInTime(request, PATIENCE_WITH_PARTS_MS);
  }

  /** Whether a file may be in the store: listed now, or named by a hash as those of the version before. */
  const mayBeKept = (address: URL): boolean =>
    store.fileAt(address) !== undefined || /\/(?:_a|pagefind)\//.test(address.pathname);

  /** @returns the answer, or nothing where the browser should go on as if there were no worker */
  return function answer(request: Request): Promise<Response> | undefined {
    const address = new URL(request.url);
    if (request.method !== 'GET' || !(address.origin + address.pathname).startsWith(scope)) return undefined;
    if (request.mode === 'navigate') return page(request, address);
    return mayBeKept(address) ? part(request, address) : undefined;
  };
}
