/** Every address inside the site that content may link to. */
import type { Right } from '../schemas/rights.ts';
import { stageLabel } from './labels.ts';
import { rightAddress } from './right-address.ts';

/** Pages that are there whatever the content holds. */
export const FIXED_PAGES = [
  '/',
  '/areas/',
  '/promises/',
  '/voices/',
  '/whats-changed/',
  '/your-rights/',
  '/your-rights/time-limits/',
  ...Object.keys(stageLabel).map((stage) => `/your-rights/${stage}/`),
  '/your-rights/dates/',
  '/you-may-be-told/',
  '/2023-or-2026/',
  '/easy/',
  '/figures/',
  '/get-help/',
  '/timeline/',
  '/words/',
  '/search/',
  '/app/',
  '/sources/',
];

/** Which page shows a collection's files, each under its id as an anchor. */
const ANCHORS_ON: Record<string, string> = {
  promises: '/promises/',
  myths: '/you-may-be-told/',
  ideas: '/2023-or-2026/',
  figures: '/figures/',
  rights: '/your-rights/',
  'not-law': '/your-rights/',
  help: '/get-help/',
  words: '/words/',
};

/** Which address a collection's files are pages under. */
const PAGES_UNDER: Record<string, string> = { areas: '/areas/', easy: '/easy/', organisations: '/voices/', pages: '/' };

/**
 * @param files id and collection of every content file; rights stand on /your-rights/ in short, and with their time limits on the page of their stage
 * @returns addresses with a slash at the end, and those with an anchor
 */
export function pageAddresses(files: readonly { collection: string; id: string; data?: unknown }[]): Set<string> {
  const addresses = new Set<string>(FIXED_PAGES);
  for (const { collection, id, data } of files) {
    if (PAGES_UNDER[collection]) addresses.add(`${PAGES_UNDER[collection]}${id}/`);
    if (ANCHORS_ON[collection]) addresses.add(`${ANCHORS_ON[collection]}#${id}`);
    if (collection === 'rights' && data) {
      const right = data as Right;
      for (const part of [id, ...right.limits.map((limit) => limit.id)])
        addresses.add(rightAddress({ id: part, stage: right.stage }));
    }
  }
  return addresses;
}
