/** Promise kept: the calendar file opens in any calendar, says the right day, and does not double when opened twice. */
import { expect, it } from 'vitest';
import { calendarFile, type CalendarEvent } from '../../src/lib/calendar-file.ts';

const event: CalendarEvent = {
  uid: 'final-plan-2026-11-25@send-plan',
  day: '2026-12-31',
  title: 'Last day: The council sends the final plan',
  text: 'At most 20 weeks from the request.\nLaw: SEND Regulations 2014, regulation 13(2).',
};
const madeAt = new Date('2026-11-25T12:34:56.789Z');
/** Joins folded lines again, as a calendar does. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

it('is a calendar of whole days, in the order RFC 5545 wants', () => {
  expect(unfolded(calendarFile([event], madeAt))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//send-plan//dates//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:final-plan-2026-11-25@send-plan',
    'DTSTAMP:20261125T123456Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Last day: The council sends the final plan',
    'DESCRIPTION:At most 20 weeks from the request.\\nLaw: SEND Regulations 2014\\, regulation 13(2).',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('ends every line with CR LF, and none otherwise', () => {
  const file = calendarFile([event, event], madeAt);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

it('escapes what a calendar would take for its own signs', () => {
  const file = calendarFile([{ ...event, title: 'a,b;c\\d\ne\r\nf' }], madeAt);
  expect(unfolded(file)).toContain('SUMMARY:a\\,b\\;c\\\\d\\ne\\nf');
});

it('keeps every line within 75 bytes and never cuts a sign in two', () => {
  // An apostrophe and a pound sign take several bytes each.
  for (const title of ['The council’s letter £ '.repeat(12), '’'.repeat(200), 'x'.repeat(74), '🗓️'.repeat(40)]) {
    const file = calendarFile([{ ...event, title }], madeAt);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file).not.toContain('\ufffd');
    expect(unfolded(file)).toContain(`SUMMARY:${title}`);
  }
});

it('names an event the same whenever it is made', () => {
  const uidOf = (file: string) => unfolded(file).filter((line) => line.startsWith('UID:'));
  expect(uidOf(calendarFile([event], madeAt))).toEqual(uidOf(calendarFile([event], new Date('2027-01-01T00:00:00Z'))));
});

it('is still a calendar without any event', () => {
  expect(unfolded(calendarFile([], madeAt)).slice(-2)).toEqual(['END:VCALENDAR', '']);
});
