/** The files of the built site as the server sends them: read once, typed, compressed once, read again when they change. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

/**
 * @typedef {'br' | 'gzip'} Encoding
 * @typedef {{ body: Buffer, mtimeMs: number, hash: string }} ServedFile
 */

/** What a file is, by the end of its name. */
const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
]);

/** Text and WebAssembly get smaller. Pictures and typefaces are compressed already. */
const compressible = /charset=utf-8$|^application\/wasm$/;

/** Brotli's default is its best quality, 11: slow, but each file is compressed only once. */
const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/**
 * The content type of a path. What is not known is sent as plain bytes.
 * @param {string} path
 */
export function contentType(path) {
  return types.get(extname(path)) ?? 'application/octet-stream';
}

/**
 * Whether compressing this kind of file is worth it.
 * @param {string} path
 */
export function isCompressible(path) {
  return compressible.test(contentType(path));
}

/**
 * The smallest encoding the browser says it takes, if any.
 * @param {string | string[] | undefined} accepted the Accept-Encoding header
 * @returns {Encoding | undefined}
 */
export function pickEncoding(accepted) {
  const offers = String(accepted ?? '').split(',');
  const names = offers
    .filter((offer) => !/;\s*q=0(\.0*)?\s*$/.test(offer))
    .map((offer) => offer.replace(/;.*/, '').trim());
  return /** @type {Encoding[]} */ (['br', 'gzip']).find((encoding) => names.includes(encoding));
}

/**
 * What has been compressed, by content and encoding, so that several servers of the same files do the work once.
 * @type {Map<string, Promise<Buffer>>}
 */
const compressed = new Map();

/**
 * The file's bytes in an encoding; the work is done once and kept.
 * @param {ServedFile} file
 * @param {Encoding} encoding
 */
export function encoded(file, encoding) {
  const key = `${file.hash}-${encoding}`;
  const known = compressed.get(key) ?? encoders[encoding](file.body);
  compressed.set(key, known);
  return known;
}

/**
 * Opens a folder. The function it returns gives a file by its path from that folder, or nothing if there is none.
 * @param {string} root
 * @returns {(path: string) => ServedFile | undefined}
 */
export function openFolder(root) {
  /** @type {Map<string, ServedFile>} */
  const known = new Map();
  return (path) => {
    const full = join(resolve(root), path);
    const stats = lookUp(full);
    if (!stats?.isFile()) return undefined;
    const before = known.get(full);
    if (before?.mtimeMs === stats.mtimeMs && before.body.length === stats.size) return before;
    const body = readFileSync(full);
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    /** @type {ServedFile} */
    const file = { body, mtimeMs: stats.mtimeMs, hash };
    known.set(full, file);
    return file;
  };
}

/**
 * A name that cannot even be looked up (too long, or under a file) is no file of ours.
 * @param {string} full
 */
function lookUp(full) {
  try {
    return statSync(full);
  } catch {
    return undefined;
  }
}
