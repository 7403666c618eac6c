/** What files weigh on their way to a phone, and which of them a page asks for. */
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { linked, tagsNamed, type Page, type Site } from './site.ts';

/** Packed already: no server packs these again. */
const PACKED = /\.(png|woff2)$/;

/** @returns bytes after brotli at its strongest, as good static hosts send them */
export function weigh(folder: string, file: string): number {
  const bytes = readFileSync(join(folder, file));
  if (PACKED.test(file)) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const inFolder = (site: Site, addresses: string[]) => addresses.map((address) => address.slice(site.base.length));

/** A page's stylesheets for the screen. The one for paper is fetched last, and nobody waits for it. */
export const stylesOf = (site: Site, page: Page): string[] =>
  inFolder(
    site,
    tagsNamed(page, 'link').flatMap(({ attributes }) =>
      attributes.get('rel') === 'stylesheet' && attributes.get('media') !== 'print'
        ? [attributes.get('href') ?? '']
        : [],
    ),
  );

/** Scripts a page names itself. */
export const scriptsOf = (site: Site, page: Page): string[] =>
  inFolder(site, [
    ...tagsNamed(page, 'script').map(({ attributes }) => attributes.get('src') ?? ''),
    ...linked(page, 'modulepreload'),
  ]);

const STATIC = /(?:^|[;}\s])(?:import|export)\b[^;"'`()]*["'`](\.[^"'`]+)["'`]/g;

/** @returns these scripts and every script they need before they can run; not what waits for a press */
export function withImports(site: Site, first: readonly string[]): string[] {
  const found = new Set(first);
  for (const file of found) {
    const code = readFileSync(join(site.folder, file), 'utf8');
    for (const [, path = ''] of code.matchAll(STATIC)) found.add(posix.join(dirname(file), path));
  }
  return [...found];
}
