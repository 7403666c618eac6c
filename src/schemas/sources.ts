/** `content/sources/`: a page or paper that a statement rests on. */
import { z } from 'astro/zod';
import { day, text } from './shared.ts';

export const sourceSchema = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  /** Its address. Left out where only a copy on an unrelated site could be read. */
  url: z.url().optional(),
  /** Further addresses that belong to the same source. */
  more: z.array(z.strictObject({ title: z.string(), url: z.url() })).default([]),
  /** When it was published, in words: "2 March 2023", "undated". */
  published: z.string(),
  /** `law` for an Act, regulation or court decision; `government`; `parliament`; `body` for a charity, union or council; `press`. */
  type: z.enum(['law', 'government', 'parliament', 'body', 'press']),
  /** Anything a reader should know, for example that it was read as a copy. */
  note: text.optional(),
  /** The day we last saw it. */
  seen: day,
});
export type Source = z.infer<typeof sourceSchema>;
