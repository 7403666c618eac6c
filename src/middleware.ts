/** Settles the words of every page once all its parts stand in order (see src/lib/words-on-page.ts), and its white space. */
import { defineMiddleware } from 'astro:middleware';
import { loadContent } from './content.ts';
import { withoutGaps } from './lib/html.ts';
import { settleWords } from './lib/words-on-page.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { meanings } = await loadContent();
  const html = withoutGaps(await response.text());
  return new Response(settleWords(html, meanings, import.meta.env.BASE_URL), {
    status: response.status,
    headers: response.headers,
  });
});
