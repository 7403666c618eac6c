/**
 * What this phone keeps of the dates, only when the reader asks for it.
 *
 * Under `send-plan:dates` stands one line of JSON: `{"have":"decision-letter","known":{"decision-letter":"2026-11-25"}}`.
 * `have` is a choice of src/lib/date-choices.ts, `known` the days typed for it. The dates themselves are not kept: they
 * are worked out anew, so that a rule mended later counts at once. What cannot be read, or names a choice that is no
 * longer there, is taken as nothing kept; the next "remember" writes over it.
 */
import { forget, recall, remember } from '../../client/storage.ts';
import { choiceOf, questionsOf } from '../../lib/date-choices.ts';
import type { Answers } from '../../lib/date-words.ts';
import { isDay, type KnownDays } from '../../lib/deadlines.ts';

const NAME = 'dates';

/** @returns what was kept, if it still makes sense */
export function recallDates(): Answers | undefined {
  try {
    const kept = JSON.parse(recall(NAME) ?? 'null') as { have?: string; known?: Record<string, unknown> } | null;
    const choice = choiceOf(kept?.have);
    if (!choice) return undefined;
    const known: KnownDays = {};
    for (const { event } of questionsOf(choice)) {
      const day = kept?.known?.[event];
      if (typeof day === 'string' && isDay(day)) known[event] = day;
    }
    return known[choice.event] ? { choice, known } : undefined;
  } catch {
    return undefined;
  }
}

/** @returns whether the phone kept them */
export const rememberDates = ({ choice, known }: Answers): boolean =>
  remember(NAME, JSON.stringify({ have: choice.event, known }));

export const forgetDates = (): void => forget(NAME);
