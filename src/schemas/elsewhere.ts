/** `content/elsewhere/`: something near the subject that this site does not cover. Search says so, and who deals with it. */
import { z } from 'astro/zod';
import { id, sentence, sources, text } from './shared.ts';

export const elsewhereSchema = z.strictObject({
  /** What it is, at most eight words: it stands before "this site does not cover it". */
  title: sentence(8),
  /** The words people type for it, lower case, one a line. A question that holds one of them is about this. */
  names: z.array(z.string()).min(1),
  /** Who deals with it, in one to three short sentences. */
  says: text,
  /** Places that can help, by the ids of files in `content/help/`. */
  help: z.array(id).min(1),
  /** Where the words can be checked, if they state more than everybody knows. */
  sources: sources.optional(),
});
export type Elsewhere = z.infer<typeof elsewhereSchema>;
