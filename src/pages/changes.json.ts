/** What changed in the meaning of the pages, newest first, for "Since you last looked" (src/client/since-told.ts). */
import type { APIRoute } from 'astro';
import { loadContent } from '../content.ts';
import { changesOf } from '../lib/changes.ts';

export const GET: APIRoute = async () => Response.json(changesOf(await loadContent()));
