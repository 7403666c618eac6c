/** All looks beyond the usual (src/styles/looks.css), fetched only when something is chosen. */
import type { APIRoute } from 'astro';
import { firstFiles } from '../../first.ts';

export const getStaticPaths = async () => [{ params: { assets: '_a', hash: (await firstFiles()).looks.hash } }];

export const GET: APIRoute = async () =>
  new Response((await firstFiles()).looks.body, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
