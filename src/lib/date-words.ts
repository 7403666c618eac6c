/** What a reader is told of each date that was worked out: on the page, as plain text, and in a calendar file. */
import type { CalendarEvent } from './calendar-file.ts';
import { questionsOf, type DateChoice } from './date-choices.ts';
import type { DateRule } from './date-rules.ts';
import { inWords, weekdayOf, withWeekday } from './dates.ts';
import {
  daysBetween,
  fridayBefore,
  isWeekend,
  workOut,
  type Day,
  type KnownDays,
  type WorkedOut,
} from './deadlines.ts';

/** A rule with the day it leads to. */
export interface DatedRule extends WorkedOut {
  rule: DateRule;
}

/** What the parent has, and its dates. */
export interface Answers {
  choice: DateChoice;
  known: KnownDays;
}

const WHO = { you: 'For you to do', council: 'For the council to do', school: 'For the school to do' } as const;

/** The words about one date. */
export interface DateWords {
  /** "By Wednesday 6 January 2027" */
  when: string;
  who: string;
  /** How it stands to today: "This day has passed." */
  standing: string;
  /** "Counted from the day the council got your request: 25 November 2026." */
  counted: string;
  /** More that is true of this date alone. */
  notes: string[];
}

/** @returns the dates that follow from the answers, the earliest first */
export const datesFrom = (rules: readonly DateRule[], { choice, known }: Answers): DatedRule[] =>
  rules
    .filter(({ counts }) => counts.from.some(({ event }) => event === choice.event))
    .flatMap((rule) => {
      const found = workOut(rule.counts, known);
      return found ? [{ ...found, rule }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));

/** "1 date worked out" */
export const howMany = (dates: readonly DatedRule[]): string =>
  `${dates.length} ${dates.length === 1 ? 'date' : 'dates'} worked out`;

function standing({ day, rule }: DatedRule, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'This is today.';
  if (days > 0) return days === 1 ? 'This is tomorrow.' : `${days} days from today.`;
  if (rule.counts.notBefore) return 'This day has passed, so you can ask again.';
  if (rule.counts.who === 'you') return ['This day has passed.', rule.ifMissed].filter(Boolean).join(' ');
  return `This day has passed. If you have heard nothing, you can ask the ${rule.counts.who} about it.`;
}

function notesOn({ day, movedFrom, rule }: DatedRule, { choice, known }: Answers): string[] {
  const { who, notBefore, from } = rule.counts;
  const notes: string[] = [];
  if (movedFrom && rule.movedBy) notes.push(`The count alone gives ${withWeekday(movedFrom)}. ${rule.movedBy}`);
  else if (who === 'you' && !notBefore && isWeekend(day))
    notes.push(`This is a ${weekdayOf(day)}. To be safe, act by ${withWeekday(fridayBefore(day))}.`);
  const open = from.find(({ event, ifThereIsOne }) => ifThereIsOne && !known[event]);
  const second = open && choice.second?.event === open.event ? choice.second : undefined;
  if (second) notes.push(`If you have one, type ${second.name} too. The last day can then be later.`);
  return notes;
}

/** @returns what is told of one date, as it stands on this day */
export function wordsFor(dated: DatedRule, answers: Answers, today: Day): DateWords {
  const { day, event, start, rule } = dated;
  const question = questionsOf(answers.choice).find((asked) => asked.event === event);
  return {
    when: `${rule.counts.notBefore ? 'From' : 'By'} ${withWeekday(day)}`,
    who: WHO[rule.counts.who],
    standing: standing(dated, today),
    counted: `Counted from ${question?.name ?? 'your date'}: ${inWords(start)}.`,
    notes: notesOn(dated, answers),
  };
}

/** Stands wherever the dates go without the page. */
export const GUIDE = 'This is a guide, not legal advice. A true last day may be one day earlier, so act in good time.';

/** All dates as text that can be copied into a message. */
export function asText(dates: readonly DatedRule[], answers: Answers, today: Day, address: string): string {
  const parts = dates.map((dated) => {
    const { when, who, standing, counted, notes } = wordsFor(dated, answers, today);
    const { step, limit, legal } = dated.rule;
    return [when, `${who}: ${step}.`, `Rule: ${limit}`, counted, ...notes, standing, `Law: ${legal}.`].join('\n');
  });
  const head = `${answers.choice.have}.\nWorked out on ${inWords(today)}. ${GUIDE}`;
  return [head, ...parts, address].join('\n\n');
}

/** All dates as whole days of a calendar. */
export const asEvents = (
  dates: readonly DatedRule[],
  answers: Answers,
  today: Day,
  addressOf: (href: string) => string,
): CalendarEvent[] =>
  dates.map((dated) => {
    const { day, start, rule } = dated;
    const { counted, notes } = wordsFor(dated, answers, today);
    return {
      // Another child's dates start on another day, so they stand beside these.
      uid: `${rule.id}-${start}@send-plan`,
      day,
      title: `${rule.counts.notBefore ? 'From today' : 'Last day'}: ${rule.step}`,
      text: [rule.limit, counted, ...notes, `Law: ${rule.legal}.`, GUIDE, addressOf(rule.href)].join('\n'),
    };
  });
