/** How a phone's voice says names that are no words of English: read by the Listen tool (src/client/tools/listen.ts). */
import type { APIRoute } from 'astro';
import { loadContent } from '../content.ts';
import { saidAsOf } from '../lib/said-as.ts';

export const GET: APIRoute = async () => Response.json(saidAsOf(await loadContent()));
