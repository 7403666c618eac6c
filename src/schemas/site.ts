/** `content/site.yaml`: who publishes this copy and where mistakes are reported. Nothing here is ever invented. */
import { z } from 'astro/zod';
import { day } from './shared.ts';

export const siteSchema = z.strictObject({
  /** The app's name. */
  name: z.string(),
  shortName: z.string(),
  description: z.string(),
  /** The charity or person who publishes this copy, or nothing while there is none. */
  publisher: z.string().nullable(),
  /** An address (mailto: or https:) for mistakes in the words, or nothing. */
  reportMistake: z.url().nullable(),
  /** An address (mailto: or https:) for accessibility problems, or nothing. */
  reportAccessibility: z.url().nullable(),
  /** The day the facts were last held against their sources. */
  factsChecked: day,
  /** The date of the newest source. */
  newestSource: day,
});
export type Site = z.infer<typeof siteSchema>;
