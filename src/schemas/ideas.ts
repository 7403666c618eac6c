/** `content/ideas/`: one idea as the 2023 plan had it, as the law has it today, and as the 2026 proposals would have it. */
import { z } from 'astro/zod';
import { sentence, statement } from './shared.ts';

const of = (kinds: readonly string[], words: string) =>
  statement.refine(({ kind }) => kinds.includes(kind), { path: ['kind'], message: words });

export const ideaSchema = z.strictObject({
  order: z.number().int().positive(),
  /** The idea as a short heading. */
  title: sentence(8),
  /** What the plan of 2023 said. */
  plan: of(['promised'], 'this part is about the plan of 2023: write "promised"'),
  /** What is so today. */
  today: of(['law', 'guidance', 'happened'], 'this part is about today: write "law", "guidance" or "happened"'),
  /** What the proposals of 2026 say. */
  proposed: of(['proposed'], 'this part is about the proposals of 2026: write "proposed"'),
});
export type Idea = z.infer<typeof ideaSchema>;
