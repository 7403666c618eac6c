/** Rule: no words that plain writing does without. Official names and the words of others, in quotes, may hold them. */
import { splitSentencesAsTyped } from '../../../lib/sentences.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { readingsOf } from '../readings.ts';
import { at, textsOf } from '../texts.ts';
import { WORDS_TO_AVOID } from '../words-to-avoid.ts';

const AVOIDED = WORDS_TO_AVOID.map(([pattern, instead]) => ({
  pattern: new RegExp(String.raw`\b(?:${pattern})\b`, 'gi'),
  instead,
}));

export function checkWordsToAvoid(content: Content): Finding[] {
  const { masked } = readingsOf(content);
  return content.files
    .flatMap(textsOf)
    .filter(({ said }) => !said)
    .flatMap((text) => {
      const ours = splitSentencesAsTyped(text.value).map(masked).join(' ');
      return AVOIDED.flatMap(({ pattern, instead }) =>
        [...ours.matchAll(pattern)].map(([words]) => ({
          ...at(text, words),
          what: `"${words}" is one of the words to avoid`,
          why: 'Plain words are read faster, and they say what is really done.',
          advice: `Write instead: ${instead}.`,
        })),
      );
    });
}
