/** When a reader last looked, and which pages changed in meaning since. */
import type { Change } from './changes.ts';

/** The day of the last look, and the day of the newest change that was known then. */
export interface Look {
  day: string;
  upTo: string;
}

/** @returns nothing when this is no look of ours: then it counts as a first visit */
export function readLook(kept: string): Look | undefined {
  const [, day = '', upTo = ''] = /^(\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)$/.exec(kept) ?? [];
  return day ? { day, upTo } : undefined;
}

/** @returns the newest change of each page that changed after this day, the newest page first */
export function newestOfEach(changes: readonly Change[], upTo: string): Change[] {
  const pages = new Set<string>();
  return changes.filter(({ address, date }) => {
    if (date <= upTo || pages.has(address)) return false;
    pages.add(address);
    return true;
  });
}
