/** Every address inside the site that content may link to. */
import type { Right } from '../schemas/rights.ts';
import { stageLabel } from './labels.ts';
import { rightAddress } from './right-address.ts';

/** Pages with a layout of their own, by the file of content/pages/ that holds their title, answer and dates. */
export const OWN_PAGES = {
  home: '/',
  areas: '/areas/',
  promises: '/promises/',
  voices: '/voices/',
  'whats-changed': '/whats-changed/',
  '2023-or-2026': '/2023-or-2026/',
  timeline: '/timeline/',
  'your-rights': '/your-rights/',
  ...(Object.fromEntries(
    Object.keys(stageLabel).map((stage) => [`your-rights-${stage}`, `/your-rights/${stage}/`]),
  ) as Record<`your-rights-${keyof typeof stageLabel}`, string>),
  'your-rights-time-limits': '/your-rights/time-limits/',
  'your-rights-dates': '/your-rights/dates/',
  'you-may-be-told': '/you-may-be-told/',
  'get-help': '/get-help/',
  'my-list': '/my-list/',
  meeting: '/meeting/',
  booklet: '/booklet/',
  words: '/words/',
  settings: '/settings/',
  privacy: '/privacy/',
  figures: '/figures/',
  easy: '/easy/',
  sources: '/sources/',
} as const;
export type OwnPage = keyof typeof OWN_PAGES;

export const isOwnPage = (id: string): id is OwnPage => id in OWN_PAGES;

/** The address of a file of content/pages/. */
export const pageAddress = (id: string): string => (isOwnPage(id) ? OWN_PAGES[id] : `/${id}/`);

/** Where an area's sheet for a meeting stands. */
export const sheetAddress = (area: string): string => `/meeting/${area}/`;

/** Pages that are there whatever the content holds. */
export const FIXED_PAGES = [...Object.values(OWN_PAGES), '/search/', '/app/'];

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
const PAGES_UNDER: Record<string, string> = { areas: '/areas/', easy: '/easy/', organisations: '/voices/' };

/** The address of the page that a content file is, if it is one. */
export function addressOfPage(collection: string, id: string): string | undefined {
  if (collection === 'pages') return pageAddress(id);
  const under = PAGES_UNDER[collection];
  return under && `${under}${id}/`;
}

/**
 * @param files id and collection of every content file; rights stand on /your-rights/ in short, and with their time limits on the page of their stage
 * @returns addresses with a slash at the end, and those with an anchor
 */
export function pageAddresses(files: readonly { collection: string; id: string; data?: unknown }[]): Set<string> {
  const addresses = new Set<string>(FIXED_PAGES);
  for (const { collection, id, data } of files) {
    const page = addressOfPage(collection, id);
    if (page) addresses.add(page);
    if (collection === 'areas') addresses.add(sheetAddress(id));
    if (ANCHORS_ON[collection]) addresses.add(`${ANCHORS_ON[collection]}#${id}`);
    if (collection === 'rights' && data) {
      const right = data as Right;
      for (const part of [id, ...right.limits.map((limit) => limit.id)])
        addresses.add(rightAddress({ id: part, stage: right.stage }));
    }
  }
  return addresses;
}
