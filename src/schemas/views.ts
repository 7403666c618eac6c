/** `content/views/`: one point one person made about the plan in March 2023. The file's body is our words for it. */
import { z } from 'astro/zod';
import { areaId, day, id, sources, text, when } from './shared.ts';

/** How the speaker took this part of the plan. */
export const STANCES = ['welcomes', 'welcomes-with-concerns', 'concerned', 'cautions', 'explains'] as const;

/** What a point is about; `/voices/` lists the points by theme. */
export const THEMES = [
  'funding',
  'specialist-staff-shortage',
  'pace',
  'workforce',
  'equity-between-areas',
  'accountability',
  'early-help',
  'inclusion',
  'mental-health',
  'exploitation',
  'digital',
  'qualifications',
  'capacity',
  'alternative-provision',
] as const;

export const viewSchema = z.strictObject({
  /** The point's place in the article, counted from 1 through the whole article. */
  order: z.number().int().positive(),
  /** The area whose section of the article holds the point. */
  area: areaId,
  /** Other areas the point also touches. */
  alsoAreas: z.array(areaId).default([]),
  /** The body the speaker spoke for: a file of `content/organisations/`. */
  organisation: id,
  /** Who said it. */
  speaker: z.string(),
  /** The speaker's role at the time. */
  role: z.string(),
  /** When it was said, as exact as the sources are. */
  date: when,
  stance: z.enum(STANCES),
  themes: z.array(z.enum(THEMES)).min(1),
  /** The passage of the article this reports, so that anyone can hold our words against it. */
  passage: z.strictObject({
    /** Whose words they are, as the article names the body. */
    body: z.string(),
    /** The heading the passage stands under. */
    heading: z.string(),
    /** Where under that heading, for example "first paragraph of NDNA's reply". */
    place: z.string(),
  }),
  /** What was found when a figure or claim in the point was checked. */
  check: z.strictObject({ text, date: day, sources }).optional(),
  sources,
});
export type View = z.infer<typeof viewSchema>;
