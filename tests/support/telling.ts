/** Which requests tell a server more than which file is wanted. */

export interface Request {
  method: string;
  url: URL;
  /** How much was sent along. */
  length: number;
}

/** Pagefind asks for its list with the time, so that no stale one comes from a cache in between; that tells nothing. */
const isTimeOnly = (search: string) => search === '' || /^\?ts=\d+$/.test(search);

/** What never leaves the browser: made on the phone, or part of the page. */
const STAYS = new Set(['blob:', 'data:', 'about:']);

/** @param origin the site's own: a request to any other tells somebody else that the reader is here */
export const isTelling = ({ method, url, length }: Request, origin: string): boolean =>
  !STAYS.has(url.protocol) && (method !== 'GET' || length > 0 || !isTimeOnly(url.search) || url.origin !== origin);
