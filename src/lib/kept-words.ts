/** What a phone keeps for this site, in words: each kind of thing by its name in src/client/storage.ts, and its size. */
import { inBytes } from './copy-words.ts';

/** Whoever keeps something under a new name adds it here; /privacy/ then lists it, and a test asks for it. */
export const KEPT_WORDS: Record<string, string> = {
  choices: 'Your reading choices',
  'only-law': 'Your wish to see only what is law today',
  list: 'My list, with your notes and questions',
  'list-damaged': 'A part of My list that could not be read, set aside',
  'listen-speed': 'How fast you like pages read aloud',
  dates: 'The dates you asked us to remember',
  seen: 'The day you last looked at the home page, and how new it was',
  visit: 'The day you looked before that',
  told: 'A note that you were told of a newer version',
  later: 'A note that you put a newer version off',
};

/** For a name that has no words, so that nothing is hidden. */
export const UNKNOWN_KEPT = 'Something this site kept';

export const COPY_KEPT = 'The saved copy of this site';

/** @param bytes of a thing as it lies on the phone */
export function keptSize(bytes: number): string {
  if (bytes < 1000) return 'less than 1 kilobyte';
  return bytes < 10_000 ? `${Math.ceil(bytes / 1000)} kilobytes` : `about ${inBytes(bytes)}`;
}

/** What the page says of how much there is. */
export function keptInWords(count: number): string {
  if (count === 0) return 'This phone keeps nothing for this site now.';
  return count === 1 ? 'This phone keeps one thing for this site.' : `This phone keeps ${count} things for this site.`;
}
