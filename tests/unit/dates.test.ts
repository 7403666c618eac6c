/** Promise kept: a date reads as people say it, and never more exact than its source. */
import { expect, it } from 'vitest';
import { inWords, yearOf } from '../../src/lib/dates.ts';

it.each([
  ['2023-03-02', '2 March 2023'],
  ['2026-12-31', '31 December 2026'],
  ['2018-08-06', '6 August 2018'],
  ['2024-01', 'January 2024'],
  ['2028', '2028'],
])('%s reads "%s"', (written, read) => {
  expect(inWords(written)).toBe(read);
});

it.each(['2026-06-25', '2026-06', '2026'])('the year of %s is 2026', (written) => {
  expect(yearOf(written)).toBe('2026');
});
