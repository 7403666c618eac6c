/** Addresses inside the site as pages write them: with the path the site stands under. */
import { withBase } from './lib/url.ts';

/** @param path an address that begins with "/"; any other is left as it is */
export const link = (path: string): string => withBase(path, import.meta.env.BASE_URL);
