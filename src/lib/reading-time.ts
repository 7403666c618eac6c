/** How long a text takes to read. */
import { countWords, splitSentences } from './sentences.ts';

/**
 * Words a minute of a grown-up who reads without hurry. Studies find 238 on average (Brysbaert, "How many words do we
 * read per minute?", 2019); tired readers and readers of a second language are slower.
 */
const WORDS_A_MINUTE = 180;

/** The number of words in several texts. */
export const wordsIn = (texts: readonly string[]): number =>
  texts.flatMap(splitSentences).reduce((sum, sentence) => sum + countWords(sentence), 0);

/**
 * @param texts Markdown, as it stands in content files
 * @returns whole minutes, at least one
 */
export const readingMinutes = (texts: readonly string[]): number =>
  Math.max(1, Math.round(wordsIn(texts) / WORDS_A_MINUTE));
