/** Makes the share text of every page and statement of the built site, in a browser, with the site's own code. */
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Place } from '../../../src/lib/place.ts';

export interface Shared {
  place: Place;
  text: string;
}

const CODE = `
  import { shareText } from './src/lib/share-text.ts';
  import { readElement, readPage } from './src/client/read-place.ts';
  import { placeOf } from './src/client/place-of.ts';
  globalThis.shareAll = async (paths, site) => {
    const all = [];
    for (const path of paths) {
      history.replaceState(null, '', '/' + path);
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      for (const button of page.querySelectorAll('[data-tool=share]')) {
        const { at, element } = placeOf(button);
        const place = element ? readElement(element, at) : readPage(page, at);
        all.push({ place, text: shareText(place, site + at) });
      }
    }
    return all;
  };
`;

/**
 * @param page a page of the site that has been opened
 * @param paths the pages to read, without a slash in front
 * @param site where the site is to stand, without a slash at its end
 */
export async function shareAll(page: Page, paths: readonly string[], site: string): Promise<Shared[]> {
  const { outputFiles } = await build({
    stdin: { contents: CODE, resolveDir: '.', loader: 'ts' },
    bundle: true,
    format: 'iife',
    write: false,
    define: { 'import.meta.env.BASE_URL': '"/"' },
  });
  await page.evaluate(outputFiles[0]?.text ?? '');
  return page.evaluate(
    ([all, where]) =>
      (window as unknown as { shareAll(all: readonly string[], where: string): Promise<Shared[]> }).shareAll(
        all,
        where,
      ),
    [paths, site] as const,
  );
}
