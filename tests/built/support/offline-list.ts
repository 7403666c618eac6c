/** Reads the list of files a phone saves by running sw.js as a browser would, without the worker's runtime. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

export interface ListEntry {
  url: string;
  /** What tells one state of a file from the next, where its name does not. */
  revision: string | null;
  /** The built file behind the address. */
  file: string;
}

/** @returns the scripts that sw.js asks for, and the list it hands to them */
export function readList(folder: string): { imported: string[]; entries: ListEntry[] } {
  const imported: string[] = [];
  const lists: { url: string; revision: string | null }[][] = [];
  const importScripts = (...files: string[]) => imported.push(...files);
  const startWorker = (list: (typeof lists)[number]) => lists.push(list);
  runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), { importScripts, startWorker });
  if (lists.length !== 1) throw new Error(`sw.js starts the worker ${lists.length} times`);
  const entries = (lists[0] ?? []).map(({ url, revision }) => ({
    url,
    revision,
    file: url === './' ? 'index.html' : url.replace(/\/$/, '/index.html'),
  }));
  return { imported, entries };
}
