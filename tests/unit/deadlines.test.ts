/** Promise kept: a date that is worked out is right in every month, across every holiday rule, in every time zone. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  afterHolidays,
  daysBetween,
  endOf,
  fridayBefore,
  isDay,
  readTime,
  workOut,
} from '../../src/lib/deadlines.ts';
import { withWeekday } from '../../src/lib/dates.ts';
import { counts, type Counts } from '../../src/schemas/rights.ts';

const time = (start: string, length: string, firstDayCounts = false) => endOf({ time: length, firstDayCounts }, start);

describe('days and weeks', () => {
  it.each([
    ['2026-11-25', '6 weeks', '2027-01-06'],
    ['2026-11-25', '16 weeks', '2027-03-17'],
    ['2026-11-25', '20 weeks', '2027-04-14'],
    ['2027-12-31', '2 weeks', '2028-01-14'],
    ['2028-02-20', '2 weeks', '2028-03-05'],
    ['2027-02-20', '2 weeks', '2027-03-06'],
    ['2026-11-25', '30 days', '2026-12-25'],
  ])('%s and %s later is %s', (start, length, end) => {
    expect(time(start, length)).toBe(end);
  });

  it('weeks end on the same weekday they began', () => {
    for (let day = '2026-01-01'; day < '2026-01-08'; day = addDays(day, 1))
      expect(withWeekday(time(day, '20 weeks')).split(' ')[0]).toBe(withWeekday(day).split(' ')[0]);
  });

  it('where the law begins with the day itself, the time ends a day earlier', () => {
    // SEND Regulations, 13(1): 15 days beginning with the day on which the draft was served.
    expect(time('2026-11-01', '15 days', true)).toBe('2026-11-15');
    // Equality Act, Schedule 17, paragraph 4: 6 months starting with the date.
    expect(time('2026-01-10', '6 months', true)).toBe('2026-07-09');
    expect(time('2026-03-01', '12 months', true)).toBe('2027-02-28');
    expect(time('2027-03-01', '12 months', true)).toBe('2028-02-29');
  });
});

describe('months', () => {
  it.each([
    // IPSEA's own example of an appeal.
    ['2026-10-01', 2, '2026-12-01'],
    ['2026-11-29', 1, '2026-12-29'],
    // The month has no such day.
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-30', 2, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-01-31', 2, '2026-03-31'],
    // Over the end of the year, and from a leap day.
    ['2026-11-15', 2, '2027-01-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 6, '2028-08-29'],
    ['2026-06-30', 12, '2027-06-30'],
  ])('%s and %i months later is %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });
});

describe('the holiday rule for appeals', () => {
  it.each([
    ['2026-07-31', '2026-07-31', 'a day before August stays'],
    ['2026-08-01', '2026-09-01', 'the first of August'],
    ['2026-08-31', '2026-09-01', 'the last of August'],
    ['2026-09-01', '2026-09-01', 'a day in September stays'],
    ['2029-08-15', '2029-09-03', '1 September 2029 is a Saturday'],
    ['2030-08-15', '2030-09-02', '1 September 2030 is a Sunday'],
    ['2026-12-24', '2026-12-24', 'Christmas Eve stays'],
    ['2026-12-25', '2027-01-04', '1 January 2027 is a Friday'],
    ['2027-12-31', '2028-01-04', '1 January 2028 is a Saturday, so Monday the 3rd is a holiday'],
    ['2022-12-28', '2023-01-03', '1 January 2023 was a Sunday, so Monday the 2nd was a holiday'],
    ['2025-12-25', '2026-01-02', '1 January 2026 was a Thursday'],
    ['2027-01-01', '2027-01-04', 'New Year’s Day itself'],
    ['2026-01-01', '2026-01-02', 'New Year’s Day itself, on a Thursday'],
    ['2027-01-02', '2027-01-02', 'after New Year nothing moves, not even a Saturday'],
  ])('a last day on %s becomes %s: %s', (day, moved) => {
    expect(afterHolidays(day)).toBe(moved);
  });

  it('every moved day is a weekday outside the holidays, for thirty years', () => {
    for (let day = '2026-01-01'; day < '2056-01-01'; day = addDays(day, 1)) {
      const moved = afterHolidays(day);
      if (moved === day) continue;
      expect(withWeekday(moved)).not.toMatch(/^S/);
      expect(moved > day).toBe(true);
      expect(moved.slice(5)).toMatch(/^(09-0[1-3]|01-0[2-5])$/);
    }
  });
});

const appeal: Counts = counts.parse({
  who: 'you',
  from: [
    { event: 'decision-letter', time: '2 months' },
    { event: 'mediation-certificate', time: '1 month', ifThereIsOne: true },
  ],
  movedBy: 'appeal-holidays',
});

describe('an appeal', () => {
  it('runs 2 months from the letter', () => {
    expect(workOut(appeal, { 'decision-letter': '2026-10-01' })).toEqual({
      day: '2026-12-01',
      event: 'decision-letter',
      start: '2026-10-01',
    });
  });

  it('runs 1 month from the certificate where that is later, as in IPSEA’s example', () => {
    expect(workOut(appeal, { 'decision-letter': '2026-10-01', 'mediation-certificate': '2026-11-29' })).toEqual({
      day: '2027-01-04',
      event: 'mediation-certificate',
      start: '2026-11-29',
      movedFrom: '2026-12-29',
    });
  });

  it('keeps the 2 months where the certificate gives an earlier day', () => {
    const found = workOut(appeal, { 'decision-letter': '2026-10-01', 'mediation-certificate': '2026-10-15' });
    expect([found?.day, found?.event]).toEqual(['2026-12-01', 'decision-letter']);
  });

  it('moves out of August', () => {
    expect(workOut(appeal, { 'decision-letter': '2026-06-12' })).toMatchObject({
      day: '2026-09-01',
      movedFrom: '2026-08-12',
    });
  });

  it('cannot be counted from a certificate alone', () => {
    expect(workOut(appeal, { 'mediation-certificate': '2026-10-15' })).toBeUndefined();
  });
});

describe('other rules', () => {
  it('no other limit is moved by a holiday', () => {
    const claim = counts.parse({ who: 'you', from: [{ event: 'conduct', time: '6 months' }] });
    expect(workOut(claim, { conduct: '2026-02-12' })?.day).toBe('2026-08-12');
  });

  it('a step that is done is not listed', () => {
    const contact = counts.parse({
      who: 'you',
      from: [{ event: 'decision-letter', time: '2 months' }],
      doneWith: 'mediation-certificate',
    });
    expect(workOut(contact, { 'decision-letter': '2026-10-01' })?.day).toBe('2026-12-01');
    expect(
      workOut(contact, { 'decision-letter': '2026-10-01', 'mediation-certificate': '2026-11-29' }),
    ).toBeUndefined();
  });

  it('of two times that both count, the later is given, and neither alone', () => {
    const review = counts.parse({
      who: 'council',
      from: [
        { event: 'plan', time: '12 months' },
        { event: 'transfer', time: '3 months' },
      ],
    });
    expect(workOut(review, { plan: '2026-01-10', transfer: '2026-11-25' })?.day).toBe('2027-02-25');
    expect(workOut(review, { plan: '2026-10-10', transfer: '2026-11-25' })?.day).toBe('2027-10-10');
    expect(workOut(review, { transfer: '2026-11-25' })).toBeUndefined();
  });

  it('a time that cannot be counted is never guessed', () => {
    expect(() => readTime('15 school days')).toThrow('15 school days');
    expect(counts.safeParse({ who: 'you', from: [{ event: 'draft', time: '15 school days' }] }).success).toBe(false);
  });
});

it('knows which days are in the calendar', () => {
  expect(['2028-02-29', '2026-12-31'].every(isDay)).toBe(true);
  expect(['2026-02-29', '2026-04-31', '2026-13-01', '2026-1-1', '', 'today'].some(isDay)).toBe(false);
});

it('names the Friday before a weekend', () => {
  expect(['2026-11-28', '2026-11-29'].map(fridayBefore)).toEqual(['2026-11-27', '2026-11-27']);
});

describe('the clocks going forward and back move no day', () => {
  it('here', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });

  // A process takes its time zone when it starts.
  it.each(['Europe/London', 'America/Los_Angeles', 'Pacific/Auckland', 'UTC'])('in the time zone %s', (zone) => {
    const program = `
      const { addDays, addMonths, daysBetween } = await import('./src/lib/deadlines.ts');
      const { withWeekday } = await import('./src/lib/dates.ts');
      console.log(JSON.stringify([
        Intl.DateTimeFormat().resolvedOptions().timeZone,
        addDays('2026-03-28', 1), addDays('2026-03-29', 42), addDays('2026-10-24', 1), addDays('2026-10-25', 140),
        addMonths('2026-01-29', 2), addMonths('2026-08-25', 2), daysBetween('2026-10-24', '2026-10-26'),
        withWeekday('2026-03-29'), withWeekday('2026-10-25'),
      ]));`;
    const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toEqual([
      zone,
      '2026-03-29',
      '2026-05-10',
      '2026-10-25',
      '2027-03-14',
      '2026-03-29',
      '2026-10-25',
      2,
      'Sunday 29 March 2026',
      'Sunday 25 October 2026',
    ]);
  });
});
