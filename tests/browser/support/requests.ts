/** Watches everything that leaves a browser, so that a test can say that nothing a reader types is in it. */
import type { BrowserContext } from '@playwright/test';
import { isTelling } from '../../support/telling.ts';

export interface Watch {
  /** Every request so far: how, where to, and what was sent along. */
  all: () => string[];
  /** Those that tell more than which file is wanted: a query, a body, another way than GET, or another site. */
  telling: () => string[];
  /** Those that hold some words, as they are or as an address writes them. */
  holding: (words: string) => string[];
}

/** @param context its pages and its service worker alike are watched from now on; the first page it opens is the site's */
export function watchRequests(context: BrowserContext): Watch {
  const seen: { method: string; url: URL; body: string; length: number }[] = [];
  context.on('request', (request) => {
    const body = request.postDataBuffer();
    seen.push({
      method: request.method(),
      url: new URL(request.url()),
      body: body?.toString() ?? '',
      length: body?.length ?? 0,
    });
  });
  const shown = (some: typeof seen) => some.map(({ method, url, body }) => `${method} ${url.href} ${body}`.trim());
  return {
    all: () => shown(seen),
    telling: () => shown(seen.filter((request) => isTelling(request, seen[0]?.url.origin ?? ''))),
    holding: (words) => {
      const forms = [words, encodeURIComponent(words), encodeURIComponent(words).replaceAll('%20', '+')];
      return shown(seen).filter((line) => forms.some((form) => line.toLowerCase().includes(form.toLowerCase())));
    },
  };
}
