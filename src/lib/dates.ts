/** Dates as readers read them: "2 March 2023", "March 2024", "2028", "Thursday 2 March 2023". */

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * @param when `2026-06-25`, `2026-06` or `2026`
 * @returns the date in words, only as exact as it was given
 */
export function inWords(when: string): string {
  const [year, month, day] = when.split('-');
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The weekday of a whole day. Counted in UTC, so that no time zone can move it. */
export const weekdayOf = (day: string): string => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';

/** A whole day with its weekday: "Thursday 2 March 2023". */
export const withWeekday = (day: string): string => `${weekdayOf(day)} ${inWords(day)}`;

/** The day of a moment where the reader is, by the phone's own clock: `2026-11-25`. */
export const localDay = (moment: Date): string =>
  writtenDay(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());

/** A day as machines write it: `2026-11-25`. */
export const writtenDay = (...parts: [year: number, month: number, day: number]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

/** The year of a date of any exactness. */
export const yearOf = (when: string): string => when.slice(0, 4);
