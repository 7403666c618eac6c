/** Follows a built site's links and files without a server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileAt, type Page, type Site, type Tag } from './site.ts';

/** Attributes through which a page names another file or page. */
const NAMES_A_FILE = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href', 'background'];

/** Every address a tag names, with the attribute that names it. */
export const addressesIn = ({ attributes }: Tag): { by: string; address: string }[] => [
  ...NAMES_A_FILE.flatMap((by) => (attributes.has(by) ? [{ by, address: attributes.get(by) ?? '' }] : [])),
  ...['srcset', 'imagesrcset'].flatMap((by) =>
    (attributes.get(by)?.split(',') ?? []).map((one) => ({ by, address: one.trim().split(/\s+/)[0] ?? '' })),
  ),
];

/** Leads to another site, or is another app's business (a telephone number, a letter). */
export const leadsAway = (address: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address);

/** The built file behind an address inside the site, or nothing when the address stands outside the base. */
export function fileBehind(site: Site, page: Page, address: string): string | undefined {
  const [path = ''] = address.split(/[?#]/);
  if (path === '') return fileAt(page.address);
  return path.startsWith(site.base) ? fileAt(path.slice(site.base.length - 1)) : undefined;
}

/** Every id of a page, in the order they stand. */
export const idsOf = (page: Page): string[] =>
  page.tags.flatMap(({ attributes }) => (attributes.has('id') ? [attributes.get('id') ?? ''] : []));

/** Places that an address carries to the page "For a meeting" (src/lib/meeting.ts): `/meeting/#at=/areas/ehcps/%23t3k9f`. */
const carried = (anchor: string): string[] | undefined => /^(?:at|show)=(.+)$/.exec(anchor)?.[1]?.split(',');

/** Every id of a drawing. */
const idsIn = (svg: string): string[] => [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id = '']) => id);

/**
 * Follows everything the pages name inside the site.
 * @returns what leads nowhere, each with its page, and how many addresses were followed
 */
export function followAll(site: Site): { broken: string[]; followed: number } {
  const ids = new Map(site.pages.map((page) => [fileAt(page.address), new Set(idsOf(page))]));
  for (const file of site.files)
    if (file.endsWith('.svg')) ids.set(file, new Set(idsIn(readFileSync(join(site.folder, file), 'utf8'))));
  const broken: string[] = [];
  let followed = 0;
  for (const page of site.pages) {
    for (const tag of page.tags) {
      for (const { by, address } of addressesIn(tag)) {
        if (leadsAway(address)) continue;
        followed += 1;
        const place = `${page.address}: <${tag.name} ${by}="${address}">`;
        const file = fileBehind(site, page, address);
        const anchor = decodeURIComponent(address.split('#')[1] ?? '');
        if (file === undefined) broken.push(`${place} does not begin with ${site.base}`);
        else if (!site.files.has(file)) broken.push(`${place} leads to no built file`);
        else if (carried(anchor)) {
          for (const at of carried(anchor) ?? []) {
            const [path = '', id] = at.split('#');
            const found = ids.get(fileAt(path));
            if (!found || (id && !found.has(id))) broken.push(`${place} carries ${at}, which is not there`);
          }
        } else if (address.includes('#') && !ids.get(file)?.has(anchor))
          broken.push(`${place} names no part of that page`);
      }
    }
  }
  return { broken, followed };
}
