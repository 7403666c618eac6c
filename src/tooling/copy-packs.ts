/** Packs a part of the copy into one file: a first save asks for a handful of files, and pages that are alike pack well together. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { shortHash } from '../lib/copy-list.ts';
import { BASE64, type PackedFile } from '../lib/copy-pack.ts';

/** What a file is, by the end of its name; of what stands here, text goes in as it is. */
const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Where packs stand, from the site's folder. */
export const PACKS = 'packs';

/** One file as a line of a pack, without the comma after it. */
function packLine(url: string, type: string, body: Buffer): string {
  const line: PackedFile = type.includes('charset=utf-8')
    ? [url, type, body.toString()]
    : [url, type + BASE64, body.toString('base64')];
  return JSON.stringify(line);
}

/**
 * Writes a pack of those files that gain by it. What it does not know is saved by itself: WebAssembly, for one, packs
 * better alone.
 * @param out the built site's folder
 * @param name of the part
 * @param urls from the site's folder; a page ends in a slash, and the home page is nothing at all
 * @returns where the pack stands and what is in it; nothing when that would be one file or none
 */
export function writePack(out: string, name: string, urls: readonly string[]) {
  const holds = urls.filter((url) => TYPES[extname(url)] !== undefined);
  if (holds.length < 2) return undefined;
  const lines = holds.map((url) => {
    const file = /(?:^|\/)$/.test(url) ? `${url}index.html` : url;
    return packLine(url || './', TYPES[extname(url)] ?? '', readFileSync(join(out, file)));
  });
  const body = Buffer.from(`[\n${lines.join(',\n')}\n]\n`);
  const url = `${PACKS}/${name}.${shortHash(createHash('sha256').update(body).digest())}.json`;
  mkdirSync(join(out, PACKS), { recursive: true });
  writeFileSync(join(out, url), body);
  return { url, body, holds };
}
