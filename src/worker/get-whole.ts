/** Fetches a file and makes sure that it is the one that was published. */
import { shortHash } from '../lib/copy-list.ts';
import type { StoredFile } from './store.ts';

/** A file that has not come by then will not come; without an end, saving would seem to go on for ever. */
const GIVE_UP_MS = 120_000;

/** Whether bytes are the file that the list means. */
export async function isWhole(body: ArrayBuffer, hash: string): Promise<boolean> {
  return shortHash(new Uint8Array(await crypto.subtle.digest('SHA-256', body))) === hash;
}

/** A response of our own with another's headers; its body is no longer packed, so nothing may say that it is. */
export function unpacked(body: BodyInit, { status, statusText, headers }: Response): Response {
  const kept = new Headers(headers);
  kept.delete('content-encoding');
  kept.delete('content-length');
  return new Response(body, { status, statusText, headers: kept });
}

/**
 * A network that asks for a login answers everything with a page of its own and status 200; a host in the middle of a
 * release sends the files of two versions. So what comes is held against the list.
 * @throws when the file cannot be had as it was published
 */
export async function getWhole({ url, hash, named }: StoredFile): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => {
    patience.abort();
  }, GIVE_UP_MS);
  try {
    // A file whose name holds a hash may come from the browser's own cache, unless that was spoilt on the way.
    for (const cache of named ? (['default', 'reload'] as const) : (['reload'] as const)) {
      const response = await fetch(url, { cache, credentials: 'same-origin', signal: patience.signal });
      const body = await response.arrayBuffer();
      if (response.status === 200 && (await isWhole(body, hash))) return unpacked(body, response);
    }
  } finally {
    clearTimeout(timer);
  }
  throw new Error(`This is not the file that was published: ${url}`);
}
