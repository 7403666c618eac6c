/** Every change in the meaning of a page, from the `changes:` of its content file. */
import { pageAddress } from './addresses.ts';

export interface Change {
  /** The page, inside the site: `/areas/ehcps/`. */
  address: string;
  /** The page's heading. */
  page: string;
  /** `2026-11-25`. */
  date: string;
  what: string;
}

interface Changing {
  id: string;
  changes: { date: string; what: string }[];
}

/** @returns all changes, newest first; those of one day by address */
export function changesOf(content: {
  areas: readonly (Changing & { question: string })[];
  easy: readonly (Changing & { title: string })[];
  pages: readonly (Changing & { title: string })[];
}): Change[] {
  const from = (address: string, page: string, { changes }: Changing) =>
    changes.map((change) => ({ address, page, ...change }));
  return [
    ...content.areas.flatMap((area) => from(`/areas/${area.id}/`, area.question, area)),
    ...content.easy.flatMap((page) => from(`/easy/${page.id}/`, page.title, page)),
    ...content.pages.flatMap((page) => from(pageAddress(page.id), page.title, page)),
  ].sort((a, b) => b.date.localeCompare(a.date) || a.address.localeCompare(b.address));
}

/** @returns the day of the newest change; without any, the day on which the facts were checked */
export const newestChange = (content: Parameters<typeof changesOf>[0] & { site: { factsChecked: string } }): string =>
  changesOf(content)[0]?.date ?? content.site.factsChecked;
