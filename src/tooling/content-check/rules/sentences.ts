/**
 * Rule: no sentence is too long. GOV.UK looks again at any over 25 words (insidegovuk.blog.gov.uk, 4 August 2014); the
 * NHS asks for 20, from where on an editor is advised. For easier words the shape of the file itself allows only 15.
 */
import { countWords, splitSentences } from '../../../lib/sentences.ts';
import { quoted, type Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf } from '../texts.ts';

/** In words. */
const LIMIT = 25;
const ADVISE_ABOVE = 20;

const sentencesIn = ({ files }: Content) =>
  files
    .flatMap(textsOf)
    .flatMap((text) => splitSentences(text.value).map((sentence) => ({ text, sentence, words: countWords(sentence) })));

export const checkSentences = (content: Content): Finding[] =>
  sentencesIn(content)
    .filter(({ words }) => words > LIMIT)
    .map(({ text, sentence, words }) => ({
      ...at(text, sentence),
      what: `a sentence has ${words} words: ${quoted(sentence)}`,
      why: `Many readers lose the thread after ${LIMIT} words.`,
      advice: 'Split it in two, or leave out what the reader can do without.',
    }));

/** Sentences that may stand but are long. */
export const longSentences = (content: Content): Finding[] =>
  sentencesIn(content)
    .filter(({ words }) => words > ADVISE_ABOVE && words <= LIMIT)
    .map(({ text, sentence, words }) => ({
      ...at(text, sentence),
      what: `a sentence has ${words} words: ${quoted(sentence)}`,
      why: `A tired reader follows ${ADVISE_ABOVE} words more easily than ${LIMIT}.`,
      advice: 'See if it can be split.',
    }));
