/** Says in words what a version that waits changes, held against the version in charge. */
import { hashOf, type CopyList } from '../lib/copy-list.ts';
import { unescapeHtml } from '../lib/html.ts';
import type { Store } from './store.ts';

/** More would not be read in a notice. */
const MOST = 2;

/** The page's own name, without the name of the site. */
async function titleOf(store: Store, url: string): Promise<string | undefined> {
  const file = store.fileAt(new URL(url, store.scope));
  const html = file && (await (await store.find(file.key))?.text());
  return /<h1[^>]*>([^<]+)</.exec(html ?? '')?.[1];
}

/** The list in one sentence, cut short. */
function enumerate(items: readonly string[]): string {
  const more = items.length - MOST;
  return [...items.slice(0, MOST), ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** @returns what is different in this version, or nothing where no version is in charge */
export async function newsInWords(list: CopyList, store: Store): Promise<string> {
  const before = await store.before();
  if (!before) return '';
  const logged = list.log.filter((line) => !before.log.includes(line));
  if (logged.length) return `What changed: ${enumerate(logged)}`;
  const old = new Map(before.files.map((file) => [file[0], hashOf(file)]));
  const pages = list.parts
    .flatMap(({ files }) => files)
    .filter((file) => file[0].endsWith('/') && old.get(file[0]) !== hashOf(file));
  if (pages.length === 0) return 'The words of the pages are the same.';
  if (pages.length > MOST + 1) return `There are small changes on ${pages.length} pages.`;
  const titles = await Promise.all(pages.map(([url]) => titleOf(store, url)));
  return `What changed: ${enumerate(titles.map((title) => (title ? `“${unescapeHtml(title).trim()}”` : 'a page')))}.`;
}
