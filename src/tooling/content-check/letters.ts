/** Finds abbreviations in a text, and what explains them there. */
import { stripMarkdown } from '../../lib/sentences.ts';
import { linksIn } from './marks.ts';
import { COMMON_LETTERS, PROPER_NAMES } from './proper-names.ts';
import { wholeWords } from './whole-words.ts';

/** EHCP, SENCOs, DfE: a word that begins and ends with a capital, or has a plural "s" after that. */
const LETTERS = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*\p{Lu}(?=s?(?![\p{L}\p{N}]))/gu;
/** Letters in brackets after a name: "Disability Discrimination Act (DDA)". */
const IN_BRACKETS = /(?<=\S+ \S+ \()\p{Lu}\p{L}*\p{Lu}s?\b[^)]*/gu;

const NEEDS_NOTHING = wholeWords([...PROPER_NAMES, ...COMMON_LETTERS]);
/** Two letters stand at the start of two words by chance. */
const FEWEST_INITIALS = 3;

/** All abbreviations of a text without Markdown, each once, without its plural "s". */
export const lettersIn = (text: string): string[] => [...new Set(text.match(LETTERS) ?? [])];

/** Those that a text leaves to its reader: not in a link to a word, and not in a name that is always written so. */
export const bareLettersIn = (markdown: string): string[] =>
  lettersIn(stripMarkdown(markdown.replace(/\[[^\]]*\]\(word:[^)]*\)/g, '')).replace(NEEDS_NOTHING, ''));

/** Those that a text links to their word. */
export const linkedLettersIn = (markdown: string): string[] =>
  linksIn(markdown)
    .filter(({ target }) => target.startsWith('word:'))
    .flatMap(({ label }) => lettersIn(label));

/** Those that stand in brackets after a name, and those whose long form stands in the text: "British Sign Language". */
export function spelledOutIn(markdown: string, letters: readonly string[]): string[] {
  const text = stripMarkdown(markdown);
  const initials = (abbreviation: string) =>
    new RegExp(
      String.raw`\b${[...abbreviation].join(String.raw`[\p{L}-]+\s(?:(?:of|for|the|to|and|in)\s)*`)}[\p{L}-]+`,
      'iu',
    );
  return [
    ...(text.match(IN_BRACKETS) ?? []).flatMap(lettersIn),
    ...letters.filter((found) => found.length >= FEWEST_INITIALS && initials(found).test(text)),
  ];
}
