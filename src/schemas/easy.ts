/** `content/easy/`: an area, or the rights, in easier words and pictures. The file's name is the area's id, or `your-rights`. */
import { z } from 'astro/zod';
import { checkDates, id, kind, sentence } from './shared.ts';
import { RIGHT_STAGES } from './rights.ts';

/** The parts of an area page, by the address each has there. An easier part has the same address as the one it retells. */
export const AREA_PARTS = ['in-short', 'promised', 'said', 'since', 'today', 'your-child', 'ask'] as const;

/** One picture beside one to three short sentences. */
const row = z.strictObject({
  /** A drawing in `src/pictograms/`, by its file name without ".svg". */
  picture: id,
  /** What the picture shows, in a few words, for somebody who cannot see it: "A letter". */
  shows: sentence(8),
  /** What kind of statement the row makes; shown in words. Leave it out for a question or a plain "how to". */
  kind: kind.optional(),
  /** One to three sentences of at most 15 words. A hard word is explained in the sentence after it. */
  say: z.array(sentence(15)).min(1).max(3),
  /**
   * What the row retells: ids of the promises, views, updates, rights or rules that the full page shows. Figures are
   * named in the sentences as `{figure:id}`.
   */
  retells: z.array(id).default([]),
});
export type EasyRow = z.infer<typeof row>;

export const easySchema = z.strictObject({
  /** The page's heading, at most eight easy words. */
  title: sentence(8),
  /** The answer in one sentence of at most 15 words. */
  answer: sentence(15),
  parts: z
    .array(
      z.strictObject({
        /** The part of the full page it retells, by its address there. */
        place: z.enum([...AREA_PARTS, ...RIGHT_STAGES]),
        /** Its heading, at most six easy words. */
        title: sentence(6),
        rows: z.array(row).min(1),
      }),
    )
    .min(1),
  ...checkDates,
});
export type Easy = z.infer<typeof easySchema>;
