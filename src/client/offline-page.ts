/** The page that says that a page is not saved: lists the pages that are, by reading the store itself. */
import { hasStore, openStore } from './copy-store.ts';

/** A longer list would only be slow to read; the search and the home page lead to all others. */
const MOST = 60;

const place = document.getElementById('saved-pages');

async function savedPages(): Promise<{ href: string; title: string }[]> {
  if (!(await hasStore())) return [];
  const store = await openStore();
  const pages = (await store.keys()).filter(({ url }) => new URL(url).pathname.endsWith('/')).slice(0, MOST);
  const found = await Promise.all(
    pages.map(async (request) => {
      const html = (await (await store.match(request))?.text()) ?? '';
      const page = new DOMParser().parseFromString(html, 'text/html');
      const isListed = !page.querySelector('meta[name="robots"]');
      return {
        href: new URL(request.url).pathname,
        title: isListed ? page.querySelector('h1')?.textContent.trim() : '',
      };
    }),
  );
  // While a newer version waits, a page lies there twice.
  const byAddress = new Map(found.flatMap(({ href, title }) => (title ? [[href, title]] : [])));
  return [...byAddress].map(([href, title]) => ({ href, title })).sort((a, b) => a.href.localeCompare(b.href));
}

void savedPages()
  .catch(() => [])
  .then((pages) => {
    if (!place || pages.length === 0) return;
    const list = document.createElement('ul');
    for (const { href, title } of pages) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    place.hidden = false;
    place.append(list);
  });
