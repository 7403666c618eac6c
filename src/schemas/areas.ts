/** `content/areas/`: one area of the 2023 plan, as a parent would ask about it. */
import { z } from 'astro/zod';
import { checkDates, sentence, sources, statement, status, text } from './shared.ts';

export const areaSchema = z.strictObject({
  /** The parent's question; the page's heading. */
  question: sentence(14),
  /** The short name used in menus and lists: two to four words. */
  name: z.string(),
  /** The name the plan or the article gives this area, so that a reader can find it there. */
  planName: z.string(),
  /** The answer in one sentence, at most 25 words. It says where things stand today. */
  answer: sentence(25),
  /** What became of this area of the plan as a whole. */
  status,
  /** Why that status, in one sentence. */
  statusWhy: sentence(25),
  /** One minute of reading: at least two statements, about five as a rule. */
  inShort: z.array(statement).min(2),
  /** Where it stands today. */
  today: z.array(statement).min(1),
  /** What it means for your child today. */
  forYourChild: z.array(statement).min(1),
  /** Questions a parent could ask, and whom. */
  questions: z.array(z.strictObject({ ask: sentence(25), whom: z.string() })).min(2),
  /** Two things with nearly the same name, told apart where a reader would mix them up. */
  namesToKeepApart: z.array(z.strictObject({ text, sources })).default([]),
  /** A drawing in `src/pictograms/`, by its file name without ".svg". */
  pictogram: z.string(),
  /** Other ways parents ask for this page, in their own words; search uses them. */
  otherWaysToAsk: z.array(z.string()).default([]),
  ...checkDates,
  /** Sources for the whole page, besides those of its statements, promises, views and updates. */
  sources: sources.optional(),
});
export type Area = z.infer<typeof areaSchema>;
