/** Promise: whatever stands in the date fields, a reader gets a day of the calendar or one sentence on what to mend. */
import { fc } from '../support/by-chance.ts';
import { expect, it } from 'vitest';
import type { Counts } from '../../src/schemas/rights.ts';
import { addDays, addMonths, afterHolidays, daysBetween, endOf, isDay, workOut } from '../../src/lib/deadlines.ts';
import { inFields, readDate } from '../../src/lib/typed-date.ts';
import { ODD } from '../support/hostile.ts';

const TODAY = '2026-11-25';
const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const field = fc.oneof(
  fc.integer({ min: -1, max: 3000 }).map(String),
  fc.constantFrom('', ' ', 'march', 'Dec', '3rd', '٣', '０３', '1e1', '0x1', '-0', '03', ...ODD),
  fc.string({ unit: 'grapheme' }),
);

it('anything typed gives a day that is in the calendar and not in the future, or one plain sentence and its fields', () => {
  fc.assert(
    fc.property(field, field, field, (typedDay, month, year) => {
      const read = readDate({ day: typedDay, month, year }, 'the date on the letter', TODAY);
      if ('day' in read) {
        expect(isDay(read.day)).toBe(true);
        expect(read.day <= TODAY).toBe(true);
      } else {
        expect(read.problem).toMatch(/^[A-Z0-9].*\.$/s);
        // What was typed is never repeated: it could be anything.
        expect(read.problem.length).toBeLessThan(120);
        expect(read.parts.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

it('every day that has been can be typed, and is shown again as it was typed', () => {
  fc.assert(
    fc.property(day, (any) => {
      fc.pre(any <= TODAY);
      expect(readDate(inFields(any), 'the date', TODAY)).toEqual({ day: any });
    }),
  );
});

it('days can be added and taken away again', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -4000, max: 4000 }), (start, days) => {
      expect(addDays(addDays(start, days), -days)).toBe(start);
      expect(daysBetween(start, addDays(start, days))).toBe(days);
    }),
  );
});

it('a number of months later is in that very month, on the same number or on its last day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (start, months) => {
      const end = addMonths(start, months);
      const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
      expect(monthsOf(end) - monthsOf(start)).toBe(months);
      const isSameNumber = end.slice(8) === start.slice(8);
      expect(isSameNumber || addDays(end, 1).endsWith('-01')).toBe(true);
    }),
  );
});

it('a limit never ends before it begins, whatever its length, and one whose first day counts ends a day sooner', () => {
  const time = fc
    .tuple(fc.integer({ min: 1, max: 52 }), fc.constantFrom('day', 'week', 'month'))
    .map(([amount, unit]) => `${amount} ${unit}${amount === 1 ? '' : 's'}`);
  fc.assert(
    fc.property(day, time, (start, length) => {
      const end = endOf({ time: length, firstDayCounts: false }, start);
      expect(end > start).toBe(true);
      expect(endOf({ time: length, firstDayCounts: true }, start)).toBe(addDays(end, -1));
    }),
  );
});

it('the holiday rule only ever gives more time, never two weeks, and never twice', () => {
  fc.assert(
    fc.property(day, (any) => {
      const moved = afterHolidays(any);
      expect(moved >= any).toBe(true);
      expect(daysBetween(any, moved)).toBeLessThan(36);
      expect(afterHolidays(moved)).toBe(moved);
    }),
  );
});

it('of several beginnings the one that ends last counts, and a missing one stops the sum', () => {
  const counts: Counts = {
    who: 'you',
    notBefore: false,
    from: [
      { event: 'decision-letter', time: '2 months', firstDayCounts: false, ifThereIsOne: false },
      { event: 'mediation-certificate', time: '1 month', firstDayCounts: false, ifThereIsOne: true },
    ],
  };
  fc.assert(
    fc.property(day, day, (letter, certificate) => {
      const both = workOut(counts, { 'decision-letter': letter, 'mediation-certificate': certificate });
      const ends = [addMonths(letter, 2), addMonths(certificate, 1)].sort();
      expect(both?.day).toBe(ends[1]);
      expect(workOut(counts, { 'mediation-certificate': certificate })).toBeUndefined();
    }),
  );
});
