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

/** What starts a time limit. The words readers get for each stand in `src/lib/date-choices.ts`. */
export const DATE_EVENTS = [
  /** The council receives the request for an assessment. */
  'request',
  /** The last assessment. */
  'assessment',
  /** The draft plan is formally given to the parent. */
  'draft',
  /** The date on the council's letter with a decision, or with the final plan. */
  'decision-letter',
  /** The date on the certificate of the mediation adviser. */
  'mediation-certificate',
  /** The parent tells the council that they want mediation. */
  'mediation-wanted',
  /** The first plan, or its last review. */
  'plan',
  'review-meeting',
  /** The old council sends the plan to the new one. */
  'transfer',
  /** A school does what may be discrimination. */
  'conduct',
  /** The parent first knows of what they complain about. */
  'problem-known',
] as const;
export type DateEvent = (typeof DATE_EVENTS)[number];

/** Time that runs from one event. */
const span = z.strictObject({
  /** The event it runs from. */
  event: z.enum(DATE_EVENTS),
  /** How long it is: "15 days", "6 weeks", "2 months". */
  time: z.string().regex(/^[1-9]\d* (day|week|month)s?$/, 'write a number of days, weeks or months, like "6 weeks"'),
  /** `true` only where the law says that the time begins with the day itself: it then ends a day earlier. */
  firstDayCounts: z.boolean().default(false),
  /** `true` for an event that not every family has: without its date the other time alone counts. */
  ifThereIsOne: z.boolean().default(false),
});
export type Span = z.infer<typeof span>;

/**
 * A time limit for a machine: `/your-rights/dates/` works a family's own dates out from it. The words of `step` and
 * `limit` must say the same. Left out where the law counts school days or working days: they depend on holidays that
 * this site does not know.
 */
export const counts = z.strictObject({
  /** Who has to act. */
  who: z.enum(['you', 'council', 'school']),
  /** From what the time runs. Where there are several, the latest day counts. */
  from: z.array(span).min(1, 'say from which event the time runs'),
  /** `true` where the day is the first on which the step is possible, and not the last. */
  notBefore: z.boolean().default(false),
  /** The limit of the same right that moves the day, and holds the words for that. Only the one for appeals does. */
  movedBy: z.literal('appeal-holidays').optional(),
  /** The limit of the same right that says what a parent can do after the last day. */
  ifMissed: id.optional(),
  /** An event that shows the step is done: with its date, the step is not listed. */
  doneWith: z.enum(DATE_EVENTS).optional(),
});
export type Counts = z.infer<typeof counts>;

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
  /** The same for a machine, where dates can be worked out from it. */
  counts: counts.optional(),
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
