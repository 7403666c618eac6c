/** Pieces that several content shapes share: kinds of statement, statuses, dates, source lists. */
import { z } from 'astro/zod';

/**
 * The kinds of statement a reader meets (DESIGN: "you always know what kind of statement you are reading").
 * `law` and `guidance` are about today, so they need no date of their own: the page's check date stands for them.
 */
export const KINDS = ['law', 'guidance', 'promised', 'happened', 'replaced', 'dropped', 'proposed', 'view'] as const;
export const kind = z.enum(KINDS);
export type Kind = z.infer<typeof kind>;

/** What became of a promise. */
export const STATUSES = ['kept', 'partly-kept', 'still-going', 'replaced', 'dropped', 'not-clear'] as const;
export const status = z.enum(STATUSES);
export type Status = z.infer<typeof status>;

/** The areas of the plan. The order here is the order on every list. */
export const AREA_IDS = [
  'postcode-lottery',
  'national-standards',
  'funding',
  'senco-npq',
  'early-years-sencos',
  'ehcps',
  'special-schools',
  'alternative-provision',
  'accountability',
] as const;
export const areaId = z.enum(AREA_IDS);
export type AreaId = z.infer<typeof areaId>;

/** The id of another content file: its name without ".md". That the file exists is checked across collections. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower case letters, figures and hyphens, like "high-needs-budget"');

/** One or more ids of files in `content/sources/`. */
export const sources = z.array(id).min(1, 'name at least one file of content/sources');

/** YAML reads 2026-06-25 as a date and 2026 as a number; both are written back as the text the editor typed. */
const asTyped = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value;

/** A whole day: `2026-06-25`. */
export const day = z.preprocess(asTyped, z.iso.date('write a whole day as year-month-day, like 2026-06-25'));

/** A day, a month or a year, as exact as the source is: `2026-06-25`, `2026-06` or `2026`. */
export const when = z.preprocess(
  asTyped,
  z.string().superRefine((value, ctx) => {
    if (
      !/^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(value) ||
      (value.length === 10 && !z.iso.date().safeParse(value).success)
    )
      ctx.addIssue({
        code: 'invalid_format',
        format: 'date',
        input: value,
        message: 'write a day (2026-06-25), a month (2026-06) or a year (2026)',
      });
  }),
);

/**
 * How a name is said aloud where it is a word of its own: `sen-co`. Without it a voice reads small letters as a word and
 * spells capitals.
 */
export const said = z.string().optional();

/**
 * Words for the reader, in Markdown: `*emphasis*`, `[links](/areas/funding/)`, `[EHCP](word:ehcp)` for a word that
 * opens its meaning, `{figure:plans-2026}` for a number kept in `content/figures/`.
 */
export const text = z.string().trim().min(1, 'some words are missing here');

/** One sentence of at most `limit` words (DESIGN: the answer comes first, in at most 25 words). */
export const sentence = (limit: number) =>
  text.refine(
    (value) => value.replace(/\]\([^)]*\)/g, '').split(/\s+/).length <= limit,
    `use at most ${limit} words: cut it, or split it`,
  );

/** Something a page states: what kind of statement it is, the words, when it was true or happened, and who says so. */
export const statement = z
  .strictObject({
    /** What kind of statement it is; shown in words before it. */
    kind,
    /** One to three short sentences. */
    text,
    /** When it was promised, happened or was said. `promised` alone may leave it out: the plan is of 2 March 2023. */
    date: when.optional(),
    /** For `law` and `guidance`: the Act and section, or the guidance and paragraph. */
    legal: z.string().optional(),
    /** Where it can be checked. */
    sources,
  })
  .refine(({ kind, date }) => ['law', 'guidance', 'promised'].includes(kind) || date !== undefined, {
    path: ['date'],
    message: 'a statement of this kind needs a date: when did it happen, or when was it said?',
  })
  .refine(({ kind, legal }) => kind !== 'law' || legal !== undefined, {
    path: ['legal'],
    message: 'a statement of the law needs its Act and section, like "Children and Families Act 2014, section 36(8)"',
  });
export type Statement = z.infer<typeof statement>;

/** When the words were last held against their sources, and when somebody should look again. */
export const checkDates = {
  /** The day somebody last held this page against its sources. */
  checked: day,
  /** The day by which somebody should look again. Past it the build warns; it never stops. */
  checkAgain: day,
  /**
   * What changed in the meaning of the page, newest first, in words a reader understands. Not for spelling or layout.
   * It is the page's history and feeds `/feed.xml`.
   */
  changes: z.array(z.strictObject({ /** The day the change was made. */ date: day, what: sentence(25) })).default([]),
};
