/**
 * Rule: words mean what they say (NHS: no metaphors; W3C, "Making content usable": literal language). Somebody else's
 * figure of speech may be quoted once in a file, in quotation marks, or explained by a link to its word.
 */
import { splitSentencesAsTyped } from '../../../lib/sentences.ts';
import { quotesIn } from '../names.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { readingsOf } from '../readings.ts';
import { at, textsOf, type Text } from '../texts.ts';

/** Each with its meaning. */
const IDIOMS: readonly (readonly [pattern: string, meaning: string])[] = [
  ['postcode lotter(?:y|ies)', 'help depends on where you live'],
  ['battl(?:e[sd]?|ing)|uphill struggle', 'try hard, have a long argument with'],
  ['f(?:all|alls|ell|alling|allen) through the (?:cracks|gaps|net)', 'get no help'],
  ['step[- ]changes?', 'big change'],
  ['road ?maps?', 'plan with dates'],
  ['level(?:ling)? (?:the )?playing fields?', 'same chances for all'],
  ['cliff[- ]edges?', 'sudden end'],
  ['red tape', 'forms and rules'],
  ['safety nets?', 'help if things go wrong'],
  ['front ?line', 'people who work with children'],
  ['in the pipeline', 'planned'],
  ['on the table', 'proposed'],
  ['drop in the ocean', 'far too little'],
  ['sticking[- ]plasters?', 'help that does not last'],
  ['silver bullets?', 'one answer to everything'],
  ['moving the goalposts|move the goalposts', 'change the rules'],
  ['jump(?:s|ed|ing)? through hoops', 'do what is asked, again and again'],
  ['hit(?:s|ting)? the ground running', 'start at once'],
  ['kick(?:s|ed|ing)? (?:the can|it into the long grass)', 'put off'],
  ['one[- ]size[- ]fits[- ]all', 'the same for everyone'],
  ['tip of the iceberg', 'small part'],
  ['(?:back to )?square one', 'the start'],
  ['green light', 'permission'],
  ['joined[- ]up', 'working together'],
  ['light at the end of the tunnel', 'hope'],
  ['game[- ]changers?', 'big change'],
  ['vicious circles?', 'trouble that makes itself worse'],
];

const PATTERNS = IDIOMS.map(([pattern, meaning]) => ({
  pattern: new RegExp(String.raw`\b(?:${pattern})\b`, 'gi'),
  meaning,
}));

const why = 'Who reads word by word, or in a second language, takes it as it stands.';

const ours = (text: Text, words: string, meaning: string): Finding => ({
  ...at(text, words),
  what: `"${words}" is a figure of speech`,
  why,
  advice: `Say what is meant: ${meaning}. If somebody said it, quote it once, in quotation marks, with its meaning.`,
});

const quotedAgain = (text: Text, words: string, meaning: string): Finding => ({
  ...at(text, words),
  what: `"${words}" is quoted more than once in this file`,
  why,
  advice: `Quote it once. After that, say what is meant: ${meaning}.`,
});

export function checkIdioms(content: Content): Finding[] {
  const { masked } = readingsOf(content);
  return content.files.flatMap((file) => {
    const read = textsOf(file)
      .filter(({ said }) => !said)
      .flatMap((text) =>
        splitSentencesAsTyped(text.value).map((typed) => ({
          text,
          own: masked(typed),
          quotes: quotesIn(typed).join(' '),
        })),
      );
    return PATTERNS.flatMap(({ pattern, meaning }) => {
      const inQuotes = read.flatMap(({ text, quotes }) =>
        [...quotes.matchAll(pattern)].map(([words]) => ({ text, words })),
      );
      return [
        ...read.flatMap(({ text, own }) => [...own.matchAll(pattern)].map(([words]) => ours(text, words, meaning))),
        ...inQuotes.slice(1).map(({ text, words }) => quotedAgain(text, words, meaning)),
      ];
    });
  });
}
