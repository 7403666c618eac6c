/** `content/promises/`: one promise of the 2023 plan and what became of it. */
import { z } from 'astro/zod';
import { areaId, sentence, sources, status, text, when } from './shared.ts';

export const promiseSchema = z.strictObject({
  /** The area it belongs to. */
  area: areaId,
  /** Its place among the area's promises. */
  order: z.number().int().positive(),
  /** A short name for lists: at most eight words. */
  title: sentence(8),
  /** When it was promised, if not in the plan itself on 2 March 2023. */
  date: when.optional(),
  /** What was promised, in our words. */
  promised: text,
  /** Where the plan or another paper says so, if the sources tell: for whoever checks it, no page shows it. */
  place: z.string().optional(),
  /** What became of it. */
  status,
  /** The date of the newest source behind the status. */
  asAt: when,
  /** Why that status, in one sentence. */
  why: sentence(25),
  /** True where the idea was only tried out in the test areas: the page then says that a test changes no right. */
  testOnly: z.boolean().default(false),
  sources,
});
export type PlanPromise = z.infer<typeof promiseSchema>;
