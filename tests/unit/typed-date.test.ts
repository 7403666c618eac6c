/** Promise kept: a date typed as people type it is understood, and one that cannot be is explained, with its fields. */
import { expect, it } from 'vitest';
import { inFields, isEmpty, readDate } from '../../src/lib/typed-date.ts';

const TODAY = '2026-11-25';
const read = (day: string, month: string, year: string, mayBeAhead = false) =>
  readDate({ day, month, year }, 'the day of the review meeting', TODAY, mayBeAhead);

it.each([
  [['25', '11', '2026'], '2026-11-25'],
  [['1', '2', '2026'], '2026-02-01'],
  [['01', '02', '2026'], '2026-02-01'],
  [[' 1 ', ' Feb', '2026 '], '2026-02-01'],
  [['29', 'february', '2024'], '2024-02-29'],
] as const)('%j is %s', ([day, month, year], expected) => {
  expect(read(day, month, year)).toEqual({ day: expected });
});

it.each([
  [['', '', ''], 'Type the day of the review meeting.', ['day']],
  [['3', '', '2026'], 'Add the month.', ['month']],
  [['', '4', ''], 'Add the day and the year.', ['day', 'year']],
  [['32', '1', '2026'], 'Write the day as a number from 1 to 31.', ['day']],
  [['3rd', '1', '2026'], 'Write the day as a number from 1 to 31.', ['day']],
  [['0', '1', '2026'], 'Write the day as a number from 1 to 31.', ['day']],
  [['3', '13', '2026'], 'Write the month as a number from 1 to 12.', ['month']],
  [['3', 'Ma', '2026'], 'Write the month as a number from 1 to 12.', ['month']],
  [['3', '1', '26'], 'Write the year with 4 figures, like 2026.', ['year']],
  [['3', '1', '20266'], 'Write the year with 4 figures, like 2026.', ['year']],
  [['3', '1', '1026'], 'Check the year. It is too long ago.', ['year']],
  [['31', '4', '2026'], 'There is no 31 April 2026. Check the day and the month.', ['day', 'month']],
  [['29', '2', '2026'], 'There is no 29 February 2026. Check the day and the month.', ['day', 'month']],
  [['26', '11', '2026'], '26 November 2026 is still to come. Type a day that has been.', ['day', 'month', 'year']],
] as const)('%j is not taken: %s', ([day, month, year], problem, parts) => {
  expect(read(day, month, year)).toEqual({ problem, parts });
});

it('a day to come is taken where it makes sense, but not one far ahead', () => {
  expect(read('26', '11', '2026', true)).toEqual({ day: '2026-11-26' });
  expect(read('26', '11', '2062', true)).toMatchObject({ parts: ['year'] });
});

it('a kept day goes back into the fields as people write it', () => {
  expect(inFields('2026-02-01')).toEqual({ day: '1', month: '2', year: '2026' });
});

it('knows when nothing was typed', () => {
  expect(isEmpty({ day: ' ', month: '', year: '' })).toBe(true);
  expect(isEmpty({ day: '', month: '', year: '2' })).toBe(false);
});
