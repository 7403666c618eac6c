/** `content/rights/`: one thing the law (or official guidance) gives a child or parent today. */
import { z } from 'astro/zod';
import { id, sentence, sources, text } from './shared.ts';

/** When a parent meets the right; the parts of `/your-rights/`, in order. */
export const RIGHT_STAGES = [
  'basics',
  'at-school',
  'asking',
  'the-plan',
  'review',
  'disagree',
  'out-of-school',
  'moving',
] as const;

/** A step with a time limit, for example "the council says yes or no: at most 6 weeks". */
export const timeLimit = z.strictObject({
  /** The limit's own id; it is its address on the page. */
  id,
  /** Who does what. */
  step: text,
  /** By when. */
  limit: text,
  /** The Act or regulation, or the guidance. */
  legal: z.string(),
  /** `law`, or `guidance` where no law sets it. */
  kind: z.enum(['law', 'guidance']).default('law'),
  sources,
});
export type TimeLimit = z.infer<typeof timeLimit>;

export const rightSchema = z.strictObject({
  stage: z.enum(RIGHT_STAGES),
  /** Its place within the stage. */
  order: z.number().int().positive(),
  /** The right as a short heading. */
  title: sentence(10),
  /** The right in one sentence, at most 25 words. */
  right: sentence(25),
  kind: z.enum(['law', 'guidance']).default('law'),
  /** The Act and section, or the guidance and paragraph. */
  legal: z.string(),
  /** More, as short sentences; each is one thing. */
  detail: z.array(text).default([]),
  /** Steps and time limits that belong to this right. */
  limits: z.array(timeLimit).default([]),
  otherWaysToAsk: z.array(z.string()).default([]),
  sources,
});
export type Right = z.infer<typeof rightSchema>;
