/** What browser tests know of the built site: its pages and their headings, read from dist/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, pagesIn } from '../../../src/tooling/built-pages.ts';

export const DIST = 'dist';

/** Every page with an address of its own: `{ path: 'areas/funding/', title: … }`. The path has no slash in front. */
export const PAGES = pagesIn(DIST).map((file) => {
  const html = readFileSync(join(DIST, file), 'utf8');
  return {
    path: addressOf(file).slice(1),
    title: (/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  };
});

/** Addresses of the area pages. */
export const AREAS = PAGES.filter(({ path }) => /^areas\/./.test(path));
