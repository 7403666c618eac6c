/** What changed in the meaning of the pages, newest first, as an Atom feed (RFC 4287). */
import type { APIRoute } from 'astro';
import { loadContent } from '../content.ts';
import { changesOf } from '../lib/changes.ts';
import { feed } from '../lib/feed.ts';
import { withBase } from '../lib/url.ts';

export const GET: APIRoute = async ({ site: address }) => {
  const content = await loadContent();
  const home = withBase('/', import.meta.env.BASE_URL);
  const body = feed({
    title: `${content.site.name}: changes`,
    publisher: content.site.publisher ?? content.site.name,
    home: address ? new URL(home, address).href : home,
    updated: content.site.factsChecked,
    changes: changesOf(content),
  });
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
