/** Fetches a file and makes sure that it is the one that was published. */
import { shortHash } from '../lib/copy-list.ts';
import { withPatience } from './patience.ts';
import type { StoredFile } from './store.ts';

/** A file that has not come by then will not come; without an end, saving would seem to go on for ever. */
export const GIVE_UP_MS = 120_000;

/** The short hash of what is in a file. */
export const hashOfBytes = async (body: BufferSource): Promise<string> =>
  shortHash(new Uint8Array(await crypto.subtle.digest('SHA-256', body)));

/** Whether bytes are the file that the list means. */
export const isWhole = async (body: BufferSource, hash: string): Promise<boolean> => (await hashOfBytes(body)) === hash;

/** A response of our own with another's headers; its body is no longer packed, so nothing may say that it is. */
export function unpacked(body: BodyInit, { status, statusText, headers }: Response): Response {
  const kept = new Headers(headers);
  kept.delete('content-encoding');
  kept.delete('content-length');
  return new Response(body, { status, statusText, headers: kept });
}

/** A file that came in another one, with the headers the host sends for all; what it says of that one alone is left out. */
export function unpackedAs(type: string, body: BodyInit, from: Response): Response {
  const file = unpacked(body, from);
  for (const name of ['etag', 'last-modified']) file.headers.delete(name);
  file.headers.set('content-type', type);
  return file;
}

/**
 * A network that asks for a login answers everything with a page of its own and status 200; a host in the middle of a
 * release sends the files of two versions. So what comes is held against the list.
 * @throws when the file cannot be had as it was published
 */
export const getWhole = ({ url, hash, named }: StoredFile): Promise<Response> =>
  withPatience(GIVE_UP_MS, async (signal) => {
    // A file whose name holds a hash may come from the browser's own cache, unless that was spoilt on the way.
    for (const cache of named ? (['default', 'reload'] as const) : (['reload'] as const)) {
      const response = await fetch(url, { cache, credentials: 'same-origin', signal });
      const body = await response.arrayBuffer();
      if (response.status === 200 && (await isWhole(body, hash))) return unpacked(body, response);
    }
    throw new Error(`This is not the file that was published: ${url}`);
  });
