/** The store that holds the saved copy, as pages reach it. What lies in it is told in src/worker/store.ts. */
import { storeName } from '../lib/messages.ts';

/** The address the worker answers for, and by which its store is named. */
export const scope = new URL(import.meta.env.BASE_URL, location.href).href;

export const openStore = (): Promise<Cache> => caches.open(storeName(scope));

export const hasStore = (): Promise<boolean> => caches.has(storeName(scope));
