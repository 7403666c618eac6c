/** `content/myths/`: something wrong a parent may be told, and what the law says; short enough to show at a meeting. */
import { z } from 'astro/zod';
import { id, sentence, sources } from './shared.ts';

/** When a parent meets it; the parts of `/you-may-be-told/`, in order. */
export const MYTH_MOMENTS = [
  'before-asking',
  'while-deciding',
  'choosing-a-school',
  'plan-not-followed',
  'at-school',
] as const;

export const mythSchema = z.strictObject({
  moment: z.enum(MYTH_MOMENTS),
  /** Its place within the moment. */
  order: z.number().int().positive(),
  /** What a parent may be told, without quotation marks: at most 16 words. */
  told: sentence(16),
  /** `guidance` where the answer rests on official guidance and not on the law itself. */
  kind: z.enum(['law', 'guidance']).default('law'),
  /** The answer, at most 45 words in short sentences, so that the pair fits one phone screen. */
  answer: sentence(45),
  /** The Act and section, or the guidance and paragraph. */
  legal: z.string(),
  /** Whom the answer does not cover, if a source names anybody: one sentence. */
  notFor: sentence(25).optional(),
  /** The right that says more: a file of `content/rights/`, by id. */
  right: id.optional(),
  otherWaysToAsk: z.array(z.string()).default([]),
  sources,
});
export type Myth = z.infer<typeof mythSchema>;
