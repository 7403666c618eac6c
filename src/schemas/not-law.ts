/** `content/not-law/`: something people take for law and that is not. */
import { z } from 'astro/zod';
import { kind, sentence, sources, text, when } from './shared.ts';

export const notLawSchema = z.strictObject({
  order: z.number().int().positive(),
  /** The thing, as people name it. */
  title: sentence(12),
  /** What it really is: proposed, dropped, replaced, happened … */
  kind,
  /** The date behind that. */
  date: when,
  /** One to three short sentences. */
  text,
  sources,
});
export type NotLaw = z.infer<typeof notLawSchema>;
