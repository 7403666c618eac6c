/**
 * What a reader asked this phone to keep, and what a tab must know of itself, under names of our own. Storage can be full,
 * refused or switched off; then nothing is kept, the caller is told, and the page goes on.
 */

/** Kept until it is forgotten, or for this tab alone. */
export type Kept = 'localStorage' | 'sessionStorage';

/** Every name this site uses begins so, so that /privacy/ and "remove everything" find them all (src/client/kept.ts). */
export const PREFIX = 'send-plan:';

/** @returns what was kept under this name, or nothing */
export function recall(name: string, kept: Kept = 'localStorage'): string | undefined {
  try {
    return window[kept].getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether it is kept now */
export function remember(name: string, value: string, kept: Kept = 'localStorage'): boolean {
  try {
    window[kept].setItem(PREFIX + name, value);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether this window lets sites store anything at all; a full phone does */
export function mayStore(): boolean {
  try {
    return Boolean(window.localStorage);
  } catch {
    return false;
  }
}

/** Forgets one name. */
export function forget(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage that cannot be opened holds nothing to forget.
  }
}
