/**
 * Cuts running text into sentences and counts words, at build time and on the phone. Written without looking behind in a pattern: one such
 * pattern stops a whole script on iPhones before iOS 16.4.
 */

/**
 * What may be the end of a sentence: a mark, with the quotes or brackets that close there, before a space. The next one
 * may begin with a number or a small letter ("32 councils", "nasen"), which is why `Intl.Segmenter` does not serve here.
 * The mark in "SOS!SEN" has no space after it.
 */
const SENTENCE_END = /[.!?]["'”’)\]*_]*\s+/g;
/** The full stop of "Mr." ends nothing. */
const NO_END = /\b(?:Mr|Mrs|Ms|Dr|St|e\.g|i\.e)\.\s+$/;

/** Cuts running text into its sentences. Nothing but the space between two is lost. */
export function cutIntoSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (NO_END.test(text.slice(start, end))) continue;
    sentences.push(text.slice(start, end).trimEnd());
    start = end;
  }
  return [...sentences, text.slice(start)].filter(Boolean);
}

/** The number of words in a sentence. */
export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
