/** `content/organisations/`: a body whose people spoke about the plan. */
import { z } from 'astro/zod';
import { said, sentence, sources } from './shared.ts';

export const organisationSchema = z.strictObject({
  /** The full name. */
  name: z.string(),
  /** The short name in use, if there is one. */
  shortName: z.string().optional(),
  said,
  /** What kind of body it is: union, charity, council body … */
  kind: z.string(),
  /** Whom it speaks for, in one neutral sentence. */
  speaksFor: sentence(25),
  website: z.url(),
  /** Other names people use for it; search uses them. */
  otherNames: z.array(z.string()).default([]),
  sources,
});
export type Organisation = z.infer<typeof organisationSchema>;
