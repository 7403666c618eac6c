/** What a kept place says today beside what it said when it was kept. */
import { wordsOf, type KeptPlace, type KeptWords, type Item } from './my-list.ts';
import type { Place } from './place.ts';

/** A place as its page has it now; `gone` when the page has it no more, `unread` when the page could not be had. */
export type Today = Place | 'gone' | 'unread';

/** What to show of a kept place. */
export interface Shown {
  words: KeptWords;
  /** What it said when it was kept, if that was something else. */
  before?: KeptWords;
  missing?: 'gone' | 'unread';
}

/** Status without its date: a place checked again with the same outcome has not changed. */
const outcome = (status = ''): string => status.replace(/, as at .*/, '');

/** A place kept without its words cannot have changed; the timeline gives of an event kept elsewhere only its title. */
const saysTheSame = (was: KeptWords, now: Place): boolean =>
  was.text === '' ||
  ((was.text === now.text || !now.text) &&
    was.label === now.label &&
    was.title === now.title &&
    outcome(was.status) === outcome(now.status));

/** @param today what the page says; nothing while it is being read */
export function shownOf({ was }: KeptPlace, today: Today | undefined): Shown {
  if (today === undefined) return { words: was };
  if (today === 'gone' || today === 'unread') return { words: was, missing: today };
  if (!saysTheSame(was, today)) return { words: wordsOf(today), before: was };
  return { words: { ...wordsOf(today), text: today.text || was.text } };
}

/** An item in a few words, for the names of its buttons and for short lists. */
export function inShort(item: Item): string {
  const words = item.kind === 'place' ? item.was.title || item.was.text || item.was.page || item.at : item.text;
  return words.length > 70 ? `${words.slice(0, 67).trimEnd()}…` : words;
}
