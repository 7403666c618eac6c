/** `content/figures/`: a number, written once and used by id in any text as `{figure:id}`. */
import { z } from 'astro/zod';
import { day, id, sources, text, when } from './shared.ts';

export const figureSchema = z.strictObject({
  /** The number as it stands in a sentence, with its unit: "£10.1 billion", "718,800", "46.4%", "half". */
  value: z.string(),
  /** What is counted. */
  what: z.string(),
  /** For whom or where: "England, age 0 to 25". */
  forWhom: z.string(),
  /** The time it is about: "January 2026", "financial year 2023-24". */
  period: z.string(),
  /** Who says so. */
  saidBy: z.string(),
  /** When they said so. */
  asAt: when,
  /** A plain comparison, if a source or simple arithmetic gives one. */
  comparison: text.optional(),
  /** True where the number is our own arithmetic from figures in the sources. */
  ourArithmetic: z.boolean().default(false),
  /** A later figure for the same thing, by id, if this one is out of date. */
  overtakenBy: id.optional(),
  sources,
  /** The day somebody last held it against the source. */
  checked: day,
});
export type Figure = z.infer<typeof figureSchema>;
