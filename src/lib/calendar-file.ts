/**
 * Writes a calendar file that phones and computers can open (RFC 5545): whole days, no reminders, no time zone.
 * Opened twice, the same dates do not stand there twice: each event's name stays the same.
 */
import { addDays, type Day } from './deadlines.ts';

/** One whole day in a calendar. */
export interface CalendarEvent {
  /** The same for the same date, whenever the file is made. */
  uid: string;
  day: Day;
  title: string;
  text: string;
}

/** A line may have 75 bytes without its end; what is longer goes on in the next line, after a space. */
const LINE_BYTES = 75;

const encoder = new TextEncoder();

/** Cuts between whole signs, never inside one that takes several bytes. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let bytes = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (bytes + size > LINE_BYTES) {
      lines.push(current);
      current = ' ';
      bytes = 1;
    }
    current += sign;
    bytes += size;
  }
  return [...lines, current].join('\r\n');
}

const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const dateOf = (day: Day): string => day.replaceAll('-', '');

/**
 * @param events in any order
 * @param madeAt the moment the file is made
 * @returns the file's text, each line ended by CR LF
 */
export function calendarFile(events: readonly CalendarEvent[], madeAt: Date): string {
  const stamp = madeAt.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//send-plan//dates//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, day, title, text }) => [
      'BEGIN:VEVENT',
      `UID:${escapeText(uid)}`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      // The end is the first day that no longer belongs to it.
      `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
      `SUMMARY:${escapeText(title)}`,
      `DESCRIPTION:${escapeText(text)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
