/** Dates as readers read them: "2 March 2023", "March 2024", "2028". */

const MONTHS = [
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

/** The year of a date of any exactness. */
export const yearOf = (when: string): string => when.slice(0, 4);
