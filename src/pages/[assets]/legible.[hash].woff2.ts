/** The typeface Atkinson Hyperlegible Next (SIL Open Font License), fetched only when it is chosen. */
import type { APIRoute } from 'astro';
import { firstFiles } from '../../first.ts';

export const getStaticPaths = async () => [{ params: { assets: '_a', hash: (await firstFiles()).legible.hash } }];

export const GET: APIRoute = async () =>
  new Response((await firstFiles()).legible.body, { headers: { 'Content-Type': 'font/woff2' } });
