/** Settles the words of every page once all its parts stand in order (see src/lib/words-on-page.ts). */
import { defineMiddleware } from 'astro:middleware';
import { loadContent } from './content.ts';
import { settleWords } from './lib/words-on-page.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { meanings } = await loadContent();
  return new Response(settleWords(await response.text(), meanings, import.meta.env.BASE_URL), {
    status: response.status,
    headers: response.headers,
  });
});
