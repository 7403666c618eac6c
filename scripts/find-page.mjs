/** What an address leads to: a file of the site, the proper form of the address, or nothing. */
import { posix } from 'node:path';

/**
 * The path a request names, decoded and without `..` or doubled slashes. Nothing when it cannot name a file.
 * @param {string} raw the address as it was sent, without its query
 */
export function cleanPath(raw) {
  try {
    const path = decodeURIComponent(raw);
    return path.startsWith('/') && !path.includes('\\') && !path.includes('\0') ? posix.normalize(path) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A path written so that it can stand in a Location header.
 * @param {string} path
 */
export function encodePath(path) {
  return path.split('/').map(encodeURIComponent).join('/');
}

/**
 * Finds the file for a clean path, or the address to use instead. Pages have one address each: lower case, ending in
 * a slash. Nothing is returned when there is no such page.
 * @param {(path: string) => boolean} exists
 * @param {string} path
 * @returns {{ path: string } | { redirect: string } | undefined}
 */
export function findPage(exists, path) {
  if (path.endsWith('/')) {
    if (exists(`${path}index.html`)) return { path: `${path}index.html` };
  } else if (exists(path)) {
    return path.endsWith('/index.html') ? { redirect: path.slice(0, -'index.html'.length) } : { path };
  } else if (exists(`${path}/index.html`)) {
    return { redirect: `${path}/` };
  }
  const lower = path.toLowerCase();
  const found = lower === path ? undefined : findPage(exists, lower);
  return found && { redirect: 'redirect' in found ? found.redirect : lower };
}

/**
 * Whether a path names a file such as a script or a picture, rather than a page.
 * @param {string} path
 */
export function isAsset(path) {
  return /\.(?!html$)[^./]+$/.test(path);
}
