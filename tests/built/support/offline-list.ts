/** Reads the list of files a phone saves by running sw.js as a browser would, without the worker's runtime. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { hashOf, type CopyList, type CopyPart } from '../../../src/lib/copy-list.ts';

export interface ListEntry {
  url: string;
  /** What tells one state of the file from the next. */
  hash: string;
  /** Whether its name holds a hash. */
  named: boolean;
  /** The built file behind the address. */
  file: string;
}

const entriesOf = (part: CopyPart, named: boolean): ListEntry[] =>
  (named ? part.named : part.files).map((listed) => ({
    url: listed[0],
    hash: hashOf(listed),
    named,
    file: listed[0] === './' ? 'index.html' : listed[0].replace(/\/$/, '/index.html'),
  }));

/** @returns the scripts that sw.js asks for, what it hands to them, and every file in that */
export function readList(folder: string): { imported: string[]; list: CopyList; entries: ListEntry[] } {
  const imported: string[] = [];
  const lists: CopyList[] = [];
  const importScripts = (...files: string[]) => imported.push(...files);
  const startWorker = (list: CopyList) => lists.push(list);
  runInNewContext(readFileSync(join(folder, 'sw.js'), 'utf8'), { importScripts, startWorker });
  const [list] = lists;
  if (!list || lists.length !== 1) throw new Error(`sw.js starts the worker ${lists.length} times`);
  return {
    imported,
    list,
    entries: list.parts.flatMap((part) => [...entriesOf(part, false), ...entriesOf(part, true)]),
  };
}
