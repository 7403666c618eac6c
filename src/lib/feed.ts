/** Writes an Atom feed (RFC 4287). */
import { createHash } from 'node:crypto';
import type { Change } from './changes.ts';
import { escapeHtml } from './html.ts';

/** An id that stays the same wherever the site stands, and while nobody knows its address: a UUID made from the words. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  // RFC 9562: version 8 is a UUID of one's own making, variant 10.
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * @param home the home page's address: whole when the site's address is known, else from the root, as RFC 4287 allows
 * @param updated the day the facts were last checked: the feed's date while nothing has changed
 */
export function feed({
  title,
  publisher,
  home,
  updated,
  changes,
}: {
  title: string;
  publisher: string;
  home: string;
  updated: string;
  changes: readonly Change[];
}): string {
  const newest = changes[0]?.date ?? updated;
  const entries = changes.map(
    ({ address, page, date, what }) =>
      `<entry><id>${idOf(`${address} ${date} ${what}`)}</id><title>${escapeHtml(page)}</title>` +
      `<link href="${escapeHtml(home + address.slice(1))}"/><updated>${date}T00:00:00Z</updated>` +
      `<content type="text">${escapeHtml(what)}</content></entry>`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">` +
    `<id>${idOf('feed')}</id><title>${escapeHtml(title)}</title><updated>${newest}T00:00:00Z</updated>` +
    `<author><name>${escapeHtml(publisher)}</name></author><link href="${escapeHtml(home)}"/>` +
    `<link rel="self" href="${escapeHtml(home)}feed.xml"/>${entries.join('')}</feed>\n`
  );
}
