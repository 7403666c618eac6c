/** What a parent can have in hand on /your-rights/dates/, and how the page asks for its date. */
import type { DateEvent } from '../schemas/rights.ts';

/** One date the page asks for. */
export interface DateQuestion {
  event: DateEvent;
  /** The question. */
  ask: string;
  /** Help with it: which day to take. */
  hint: string;
  /** The date as it stands in a sentence after "Type" and after "counted from". */
  name: string;
  /** The day may lie ahead. */
  mayBeAhead?: true;
}

export interface DateChoice extends DateQuestion {
  /** What the parent has, in their words. */
  have: string;
  /** The law has cases in which the council may be late. */
  mayBeLate?: true;
  /** A second date that some of them also have. */
  second?: DateQuestion;
}

/** In the order a family meets them. */
export const DATE_CHOICES: readonly DateChoice[] = [
  {
    event: 'request',
    have: 'I asked the council to assess my child',
    ask: 'When did the council get your request?',
    hint: 'If you do not know, take the day you sent it.',
    name: 'the day the council got your request',
    mayBeLate: true,
  },
  {
    event: 'assessment',
    have: 'My child was assessed, and I want to ask again',
    ask: 'When was the last assessment?',
    hint: 'If you do not know, take the date on the council’s letter that came after it.',
    name: 'the day of the last assessment',
  },
  {
    event: 'draft',
    have: 'I have a draft plan',
    ask: 'When did the council give you the draft?',
    hint: 'If you do not know, take the date on the letter that came with it.',
    name: 'the day the council gave you the draft',
  },
  {
    event: 'decision-letter',
    have: 'I have a decision letter or a final plan',
    ask: 'What is the date on the council’s letter?',
    hint: 'It stands at the top. It is not the day the letter came.',
    name: 'the date on the council’s letter',
    second: {
      event: 'mediation-certificate',
      ask: 'What is the date on your mediation certificate?',
      hint: 'Leave this empty if you have none.',
      name: 'the date on the mediation certificate',
    },
  },
  {
    event: 'mediation-wanted',
    have: 'I told the council that I want mediation',
    ask: 'When did you tell the council?',
    hint: 'If you told the adviser only, ask when the council was told.',
    name: 'the day you told the council',
  },
  {
    event: 'plan',
    have: 'My child has a plan, and I wait for its review',
    ask: 'When was the plan last reviewed?',
    hint: 'If it never was, take the date of the first plan.',
    name: 'the day of the first plan or its last review',
  },
  {
    event: 'review-meeting',
    have: 'A review meeting took place',
    ask: 'When was the meeting?',
    hint: 'Take the day of the meeting itself.',
    name: 'the day of the review meeting',
  },
  {
    event: 'transfer',
    have: 'We move to another council with a plan',
    ask: 'When does the old council send the plan to the new one?',
    hint: 'With enough notice, this is the day you move.',
    name: 'the day the plan goes to the new council',
    mayBeAhead: true,
    second: {
      event: 'plan',
      ask: 'When was the plan last reviewed?',
      hint: 'If it never was, take the date of the first plan. Leave this empty if you do not know.',
      name: 'the day of the first plan or its last review',
    },
  },
  {
    event: 'conduct',
    have: 'A school discriminated against my child',
    ask: 'When did it happen?',
    hint: 'If it happened more than once, take the first day.',
    name: 'the day it happened',
  },
  {
    event: 'problem-known',
    have: 'I want to complain about the council to the Ombudsman',
    ask: 'When did you first know of the problem?',
    hint: 'If you are not sure, take the earliest day it could be.',
    name: 'the day you first knew of the problem',
  },
];

export const choiceOf = (event: string | undefined): DateChoice | undefined =>
  DATE_CHOICES.find((choice) => choice.event === event);

/** The dates a choice asks for: one or two. */
export const questionsOf = (choice: DateChoice): DateQuestion[] => [choice, ...(choice.second ? [choice.second] : [])];
