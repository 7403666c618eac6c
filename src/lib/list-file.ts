/** My list as a file to save and bring back. It is read by `parseList`, as the stored line is. */
import { inWords } from './dates.ts';
import { writeList, type MyList } from './my-list.ts';

export const FILE_NAME = 'my-list.json';
/** Bigger files are not read. */
export const MOST_BYTES = 2_000_000;

/**
 * @param today the day it is saved: `2026-11-29`
 * @param page the address of My list
 * @returns the stored list, laid out to be read, with a head in words for whoever opens the file
 */
export function asFile(list: MyList, today: string, page: string): string {
  const about = `This is My list from “The SEND plan, plainly”, saved on ${inWords(today)}. To bring it back, open ${page} and choose this file under “Bring back a file”.`;
  return JSON.stringify({ about, ...(JSON.parse(writeList(list)) as object) }, undefined, 2);
}
