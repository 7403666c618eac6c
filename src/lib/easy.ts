/** Where the full page behind an easier one stands, and what it shows. */
import type { AreaPage } from './joins.ts';

/**
 * @param id the file's name in content/easy/: an area's id, or `your-rights`
 * @param place the part of the page, or nothing for its top
 */
export const fullAddress = (id: string, place?: string): string =>
  id === 'your-rights' ? `/your-rights/${place ? `${place}/` : ''}` : `/areas/${id}/${place ? `#${place}` : ''}`;

/** The ids of everything an area page tells: its promises, views and updates. An easier page may retell nothing else. */
export const toldBy = ({ promises, views, touching, updates }: AreaPage): Set<string> =>
  new Set([...promises, ...views, ...touching, ...updates].map(({ id }) => id));
