/**
 * Works out the last day of a time limit.
 *
 * A day is a text like `2026-11-25`, and all sums are done in UTC: the clocks going forward or back cannot move a day.
 *
 * What the sources say about counting, as read on 25 November 2026:
 * - The tribunal's rules say "within 2 months after written notice … was sent". IPSEA's example runs from 1 October to
 *   1 December, and from 29 November to 29 December: the same number in a later month.
 * - Some limits are "beginning with" a day. That day then counts, and the time ends one day earlier. Such a limit has
 *   `firstDayCounts` in content: the 15 days for a draft (SEND Regulations, 13(1)), a claim about discrimination
 *   (Equality Act, Schedule 17, paragraph 4), the Ombudsman (Local Government Act 1974, section 26B), a review after a
 *   move (SEND Regulations, 15(5)).
 * - For the other limits no source we read says whether the first day counts. The later day is given, and the page tells
 *   the reader that the true one may be a day earlier.
 * - Only the holiday rule for appeals moves a last day here. Others stay where they fall, also on a Sunday: acting
 *   before that is always in time.
 */
import type { Counts, DateEvent, Span } from '../schemas/rights.ts';

/** A day of the calendar: `2026-11-25`. */
export type Day = string;
/** The days a family knows. */
export type KnownDays = Partial<Record<DateEvent, Day>>;

const DAY_MS = 86_400_000;
const SUNDAY = 0;
const SATURDAY = 6;

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** Whether a text is a day that is in the calendar: `2026-02-29` is not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(timeOf(text)) && dayAt(timeOf(text)) === text;

/** The day so many days later, or earlier. */
export const addDays = (day: Day, days: number): Day => dayAt(timeOf(day) + days * DAY_MS);

/** How many days lie between two days; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (timeOf(to) - timeOf(from)) / DAY_MS;

/** The same number in a later month, or the last day of that month where it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayAt(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

/** 0 for Sunday to 6 for Saturday. */
const weekday = (day: Day): number => new Date(timeOf(day)).getUTCDay();
export const isWeekend = (day: Day): boolean => weekday(day) === SATURDAY || weekday(day) === SUNDAY;
/** The Friday before a day of the weekend. */
export const fridayBefore = (day: Day): Day => addDays(day, weekday(day) === SUNDAY ? -2 : -1);

/** England's New Year holiday: 1 January, or the Monday after it when that is a Saturday or Sunday. */
function newYearHoliday(year: string): Day {
  const first = `${year}-01-01`;
  if (weekday(first) === SATURDAY) return `${year}-01-03`;
  return weekday(first) === SUNDAY ? `${year}-01-02` : first;
}

/**
 * Enough for the holiday rule below, which only ever asks about the first days of January and of September.
 * England has no other bank holiday there.
 */
const isWorkingDay = (day: Day): boolean => !isWeekend(day) && day !== newYearHoliday(day.slice(0, 4));

const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)));

/**
 * The holiday rule for appeals about special educational needs: a last day in August moves to the first working day of
 * September, one from 25 December to 1 January to the next working day of January.
 */
export function afterHolidays(day: Day): Day {
  const year = day.slice(0, 4);
  const date = day.slice(5);
  if (date.startsWith('08')) return workingDayFrom(`${year}-09-01`);
  if (date >= '12-25') return workingDayFrom(`${Number(year) + 1}-01-02`);
  return date === '01-01' ? workingDayFrom(`${year}-01-02`) : day;
}

/** A time as content writes it, "6 weeks", in numbers. */
export function readTime(time: string): { amount: number; unit: 'day' | 'week' | 'month' } {
  const [, amount, unit] = /^(\d+) (day|week|month)s?$/.exec(time) ?? [];
  if (!amount || !unit) throw new Error(`"${time}" is not a time that can be counted`);
  return { amount: Number(amount), unit: unit as 'day' | 'week' | 'month' };
}

/** The day on which a time ends. */
export function endOf({ time, firstDayCounts }: Pick<Span, 'time' | 'firstDayCounts'>, start: Day): Day {
  const { amount, unit } = readTime(time);
  const end = unit === 'month' ? addMonths(start, amount) : addDays(start, unit === 'week' ? amount * 7 : amount);
  return firstDayCounts ? addDays(end, -1) : end;
}

/** The last day of a limit, or the first day where it is `notBefore`, and how it came about. */
export interface WorkedOut {
  day: Day;
  /** The event it was counted from; of several, the one that gives the latest day. */
  event: DateEvent;
  /** That event's day. */
  start: Day;
  /** The day as it was before the holiday rule moved it. */
  movedFrom?: Day;
}

/**
 * @param counts the limit, from content
 * @param known the days the family knows
 * @returns nothing when a day is missing that the limit needs, or when the step is done already
 */
export function workOut(counts: Counts, known: KnownDays): WorkedOut | undefined {
  if (counts.doneWith && known[counts.doneWith]) return undefined;
  let latest: WorkedOut | undefined;
  for (const span of counts.from) {
    const start = known[span.event];
    if (!start && !span.ifThereIsOne) return undefined;
    if (!start) continue;
    const day = endOf(span, start);
    if (!latest || day > latest.day) latest = { day, event: span.event, start };
  }
  if (!latest || !counts.movedBy) return latest;
  const moved = afterHolidays(latest.day);
  return moved === latest.day ? latest : { ...latest, day: moved, movedFrom: latest.day };
}
