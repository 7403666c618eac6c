/** `content/help/`: a place to get help. */
import { z } from 'astro/zod';
import { said, sentence, sources, text, when } from './shared.ts';

export const helpSchema = z.strictObject({
  name: z.string(),
  said,
  /** `urgent` for danger to life, crisis or abuse; `advice` for help with SEND; `official` for a public body. */
  group: z.enum(['urgent', 'advice', 'official']),
  order: z.number().int().positive(),
  /** Whom it is for, and what it does. */
  does: text,
  /** What it does not do, if the sources say. */
  doesNot: text.optional(),
  /** A number that can be rung. Leave it out where its source is undated or says "check". */
  phone: z
    .strictObject({
      /** As people write it: "116 123". */
      number: z.string().regex(/^[\d ]+$/, 'figures and spaces only'),
      /** What to press or say next, if anything. */
      then: z.string().optional(),
      hours: z.string().optional(),
      cost: z.string().optional(),
      /** The date of the newest page on which the number was seen. */
      seen: when,
    })
    .optional(),
  /** Ways that need no voice call: text, chat, email, relay, BSL. */
  withoutCall: z.array(text).min(1, 'give at least one way that needs no phone call'),
  website: z.url().optional(),
  /** The link's words, if the name alone does not say where it leads. */
  websiteLabel: sentence(10).optional(),
  otherNames: z.array(z.string()).default([]),
  sources,
});
export type Help = z.infer<typeof helpSchema>;
