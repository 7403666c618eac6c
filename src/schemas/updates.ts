/** `content/updates/`: one dated event. The timeline, "what has changed" and the areas all show these. */
import { z } from 'astro/zod';
import { areaId, kind, sentence, sources, text, when } from './shared.ts';

export const updateSchema = z.strictObject({
  /** When it happened, as exact as the sources are. */
  date: when,
  /** Said instead of the date where a source gives only a rough one, for example "by August 2024". */
  dateInWords: z.string().optional(),
  /** What happened, in at most twelve words. */
  title: sentence(12),
  /** One to three short sentences more, if they are needed. */
  text: text.optional(),
  /** `happened`, or `proposed` for something that is planned and not law, or `law` for a law that took effect. */
  kind,
  /** The areas it belongs to; may be empty for events about the whole system. */
  areas: z.array(areaId).default([]),
  sources,
});
export type Update = z.infer<typeof updateSchema>;
