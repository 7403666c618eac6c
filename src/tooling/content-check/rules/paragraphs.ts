/**
 * Rule: a paragraph, a list item or a field of text is short: at most 3 sentences (NHS, "How we write") and at most 50
 * words (W3C, "Succinct text").
 */
import { countWords, splitSentences } from '../../../lib/sentences.ts';
import { quoted, type Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf } from '../texts.ts';

const MOST_SENTENCES = 3;
const MOST_WORDS = 50;

export const checkParagraphs = ({ files }: Content): Finding[] =>
  files.flatMap(textsOf).flatMap((text) => {
    const sentences = splitSentences(text.value);
    const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
    if (sentences.length <= MOST_SENTENCES && words <= MOST_WORDS) return [];
    const tooMuch =
      sentences.length > MOST_SENTENCES
        ? `${sentences.length} sentences, and ${MOST_SENTENCES} is the most`
        : `${words} words, and ${MOST_WORDS} is the most`;
    return [
      {
        ...at(text),
        what: `a paragraph has ${tooMuch}: ${quoted(sentences[0] ?? '')}`,
        why: 'On a phone a long paragraph fills the screen, and readers skip it.',
        advice: 'Make two paragraphs or statements of it, or leave a sentence out.',
      },
    ];
  });
