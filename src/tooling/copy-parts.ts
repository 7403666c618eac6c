/** Cuts the copy into parts. A small site is saved whole by itself; of a big one the core is, and the reader chooses the rest. */
import { hashOf, type CopyPart } from '../lib/copy-list.ts';

/** Up to this many bytes, compressed, a phone saves everything by itself. About as much as one photograph. */
export const SAVED_WHOLE = 1_500_000;

/** Pages a parent may need in a corridor without signal, and those that the app itself needs. */
const CORE_PAGES =
  /^(?:(?:areas|your-rights|you-may-be-told|get-help|words|search|my-list|meeting|app|settings|offline|about|accessibility|privacy)\/.*)?$/;

/** A file belongs to the first part that takes it. Files that are not pages are needed by all pages. */
const PARTS: readonly { id: string; name: string; takes: (url: string) => boolean }[] = [
  { id: 'search', name: 'Search', takes: (url) => url.startsWith('pagefind/') },
  {
    id: 'core',
    name: 'Your rights, the areas of the plan, words and help',
    takes: (url) => !/(?:^|\/)$/.test(url) || CORE_PAGES.test(url),
  },
  { id: 'easy', name: 'Easier words and pictures', takes: (url) => url.startsWith('easy/') },
  { id: 'voices', name: 'What people said', takes: (url) => url.startsWith('voices/') },
  { id: 'more', name: 'All other pages', takes: () => true },
];

/** The part that is always saved. */
export const CORE = 'core';

export interface WeighedFile {
  /** From the site's folder; a page ends in a slash, and the home page is nothing at all. */
  url: string;
  hash: string;
  bytes: number;
  /** Its name holds a hash. */
  named: boolean;
}

/** A file that holds most files of a part. */
export interface WeighedPack {
  url: string;
  bytes: number;
  /** The files in it. */
  holds: readonly string[];
}

/**
 * @param packed packs a part, if it gains by it
 * @returns the parts that hold anything, the core first
 */
export function intoParts(
  files: readonly WeighedFile[],
  packed: (id: string, urls: readonly string[]) => WeighedPack | undefined,
): CopyPart[] {
  const partOf = (url: string) => PARTS.find(({ takes }) => takes(url))?.id;
  const parts = PARTS.flatMap(({ id, name }) => {
    const own = files.filter(({ url }) => partOf(url) === id);
    if (own.length === 0) return [];
    const list = (named: boolean): CopyPart['files'] =>
      own
        .filter((file) => file.named === named)
        .map(({ url, hash }) => (hashOf([url]) === hash ? [url] : [url || './', hash]));
    const pack = packed(
      id,
      own.map(({ url }) => url),
    );
    const alone = own.filter(({ url }) => !pack?.holds.includes(url));
    return {
      id,
      name,
      pages: own.filter(({ url }) => /(?:^|\/)$/.test(url)).length,
      bytes: alone.reduce((sum, { bytes }) => sum + bytes, pack?.bytes ?? 0),
      ...(pack ? { pack: pack.url } : {}),
      files: list(false),
      named: list(true),
    };
  });
  const whole = parts.reduce((sum, { bytes }) => sum + bytes, 0) <= SAVED_WHOLE;
  return parts
    .map((part) => ({ ...part, bySelf: whole || part.id === CORE }))
    .sort((a, b) => Number(b.id === CORE) - Number(a.id === CORE));
}
