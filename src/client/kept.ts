/** Everything this site keeps on the phone besides the saved copy: finds it, and forgets it. Only /privacy/ and /app/ load this. */
import { PREFIX, type Kept } from './storage.ts';

export interface KeptThing {
  /** As src/client/storage.ts knows it. */
  name: string;
  kept: Kept;
  /** As it lies there, its name counted in. */
  bytes: number;
}

/** @returns everything under this site's names, or nothing when the window does not let sites keep anything */
export function findKept(): KeptThing[] | undefined {
  try {
    return (['localStorage', 'sessionStorage'] as const).flatMap((kept) =>
      Object.keys(window[kept])
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => ({
          name: key.slice(PREFIX.length),
          kept,
          bytes: new Blob([key, window[kept].getItem(key) ?? '']).size,
        })),
    );
  } catch {
    return undefined;
  }
}

/** Forgets these, and lets whatever on this page follows the storage know; other tabs hear it from the browser. */
export function forgetKept(things: readonly KeptThing[]): void {
  for (const { name, kept } of things) window[kept].removeItem(PREFIX + name);
  dispatchEvent(new StorageEvent('storage'));
}

/** Forgets everything this site ever kept here; other apps' names on the same domain are left alone. */
export function forgetAll(): void {
  forgetKept(findKept() ?? []);
}
