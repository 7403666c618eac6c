/** The script that every page runs before it is painted (src/client/first.ts). */
import type { APIRoute } from 'astro';
import { firstFiles } from '../../first.ts';

export const getStaticPaths = async () => [{ params: { assets: '_a', hash: (await firstFiles()).first.hash } }];

export const GET: APIRoute = async () =>
  new Response((await firstFiles()).first.body, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
