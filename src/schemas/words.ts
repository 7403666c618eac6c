/** `content/words/`: a term of the trade in plain words. The body, if any, says more. */
import { z } from 'astro/zod';
import { said, sentence, sources } from './shared.ts';

export const wordSchema = z.strictObject({
  /** The whole term, for example "Education, Health and Care plan". */
  term: z.string(),
  /** Its letters or short form, for example "EHCP". */
  short: z.string().optional(),
  said,
  /** What it means in at most 25 words. */
  meaning: sentence(25),
  /** Where the thing itself is an idea and not law, say so here in a few words: "A 2026 proposal. Not law." */
  standing: sentence(12).optional(),
  /** Other names people use for the same thing. */
  otherNames: z.array(z.string()).default([]),
  /** Slips people make when they type it. */
  misspellings: z.array(z.string()).default([]),
  sources: sources.optional(),
});
export type Word = z.infer<typeof wordSchema>;
