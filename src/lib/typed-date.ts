/** Reads a date typed into three fields, and says in plain words what is wrong with one that cannot be. */
import { inWords, MONTHS, writtenDay } from './dates.ts';
import { isDay, type Day } from './deadlines.ts';

export const DATE_PARTS = ['day', 'month', 'year'] as const;
export type DatePart = (typeof DATE_PARTS)[number];
export type TypedDate = Record<DatePart, string>;

/** What is wrong, and the fields to mend; the first of them gets the focus. */
export interface DateProblem {
  problem: string;
  parts: [DatePart, ...DatePart[]];
}
export type ReadDate = { day: Day } | DateProblem;

/** "03" and "3" are a number from 1 to the highest it may be; "3rd" is not. */
const numberIn = (text: string, most: number): number | undefined =>
  /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : undefined;

/** A month may be typed as a number or by its name, in full or its first letters. */
function monthIn(text: string): number | undefined {
  const byName = /^[a-z]{3,}$/i.test(text)
    ? MONTHS.findIndex((name) => name.toLowerCase().startsWith(text.toLowerCase()))
    : -1;
  return byName >= 0 ? byName + 1 : numberIn(text, 12);
}

export const isEmpty = (typed: TypedDate): boolean => DATE_PARTS.every((part) => typed[part].trim() === '');

/**
 * @param typed the three fields
 * @param name the date in words: "the day of the review meeting"
 * @param today the day on the reader's phone
 * @param mayBeAhead whether a day to come makes sense
 */
export function readDate(typed: TypedDate, name: string, today: Day, mayBeAhead = false): ReadDate {
  const [day, month, year] = DATE_PARTS.map((part) => typed[part].trim()) as [string, string, string];
  const missing = DATE_PARTS.filter((part) => typed[part].trim() === '');
  if (missing.length === 3) return { problem: `Type ${name}.`, parts: ['day'] };
  if (missing[0]) return { problem: `Add the ${missing.join(' and the ')}.`, parts: [missing[0], ...missing.slice(1)] };

  const date = numberIn(day, 31);
  const monthNumber = monthIn(month);
  if (!date) return { problem: 'Write the day as a number from 1 to 31.', parts: ['day'] };
  if (!monthNumber) return { problem: 'Write the month as a number from 1 to 12.', parts: ['month'] };
  if (!/^\d{4}$/.test(year))
    return { problem: `Write the year with 4 figures, like ${today.slice(0, 4)}.`, parts: ['year'] };
  if (Number(year) < 2000) return { problem: 'Check the year. It is too long ago.', parts: ['year'] };
  if (mayBeAhead && Number(year) > Number(today.slice(0, 4)) + 2)
    return { problem: 'Check the year. It is too far ahead.', parts: ['year'] };

  const typedDay = writtenDay(Number(year), monthNumber, date);
  if (!isDay(typedDay))
    return { problem: `There is no ${inWords(typedDay)}. Check the day and the month.`, parts: ['day', 'month'] };
  if (!mayBeAhead && typedDay > today)
    return {
      problem: `${inWords(typedDay)} is still to come. Type a day that has been.`,
      parts: ['day', 'month', 'year'],
    };
  return { day: typedDay };
}

/** A day as the three fields show it, without leading zeros. */
export function inFields(day: Day): TypedDate {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
}
