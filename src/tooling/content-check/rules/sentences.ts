/** Rule: no sentence is longer than 25 words. */
import { splitSentences, countWords } from '../../../lib/sentences.ts';
import type { Content, Problem } from '../read.ts';
import { textsOf } from '../texts.ts';

/** GOV.UK's limit: above it, many readers no longer follow. */
const LIMIT = 25;

export function checkSentences({ files }: Content): Problem[] {
  return files.flatMap(textsOf).flatMap(({ file, field, value }) =>
    splitSentences(value)
      .filter((sentence) => countWords(sentence) > LIMIT)
      .map((sentence) => ({
        file,
        field,
        what: `a sentence has ${countWords(sentence)} words: "${sentence.slice(0, 60)}…"`,
        advice: `Split it: ${LIMIT} words is the most a sentence may have.`,
      })),
  );
}
