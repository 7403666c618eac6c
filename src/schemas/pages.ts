/** `content/pages/`: a page of running words (about, privacy …). The file's body is the page. */
import { z } from 'astro/zod';
import { checkDates, sentence } from './shared.ts';

export const pageSchema = z.strictObject({
  /** The page's heading. */
  title: sentence(12),
  /** The page's answer in one sentence; also its description in search and share cards. */
  answer: sentence(25),
  otherWaysToAsk: z.array(z.string()).default([]),
  ...checkDates,
});
export type Page = z.infer<typeof pageSchema>;
