/** Watches everything that leaves a browser, so that a test can say that nothing a reader types is in it. */
import type { BrowserContext } from '@playwright/test';

export interface Watch {
  /** Every request so far: how, where to, and what was sent along. */
  all: () => string[];
  /** Those that tell more than which file is wanted: a query, a body, or another way than GET. */
  telling: () => string[];
  /** Those that hold some words, as they are or as an address writes them. */
  holding: (words: string) => string[];
}

/** Pagefind asks for its list with the time, so that no stale one comes from a cache in between; that tells nothing. */
const isTimeOnly = (search: string) => search === '' || /^\?ts=\d+$/.test(search);

/** @param context its pages and its service worker alike are watched from now on */
export function watchRequests(context: BrowserContext): Watch {
  const seen: { method: string; url: URL; body: string }[] = [];
  context.on('request', (request) => {
    seen.push({ method: request.method(), url: new URL(request.url()), body: request.postData() ?? '' });
  });
  const shown = (some: typeof seen) => some.map(({ method, url, body }) => `${method} ${url.href} ${body}`.trim());
  return {
    all: () => shown(seen),
    telling: () =>
      shown(seen.filter(({ method, url, body }) => method !== 'GET' || body !== '' || !isTimeOnly(url.search))),
    holding: (words) => {
      const forms = [words, encodeURIComponent(words), encodeURIComponent(words).replaceAll('%20', '+')];
      return shown(seen).filter((line) => forms.some((form) => line.toLowerCase().includes(form.toLowerCase())));
    },
  };
}
