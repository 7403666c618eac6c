/** Which words nearly every reader knows, by the two lists that reading formulas use. */
import { daleChall } from 'dale-chall';
import { spache } from 'spache';
import { memo } from './memo.ts';

/**
 * Words every parent in England knows and the lists do not: they were made in the United States, before the internet.
 * Add one only if a nine-year-old here would know it.
 */
const KNOWN_HERE =
  'app area computer council dad email england internet mum nursery online parent primary secondary staff text website'.split(
    ' ',
  );

const DALE_CHALL = new Set([...daleChall, ...KNOWN_HERE]);
const SPACHE = new Set([...spache, ...KNOWN_HERE]);

/** Endings that both lists let pass: plurals, verb endings, comparisons; "ies" and "ied" come from a "y". */
const ENDING = /(?:s|es|d|ed|ing|r|er|est)$/;

/** What a word with such an ending may come from: "planned" from "plann", "plan" and "planne". */
function stems(word: string): string[] {
  const cuts = [1, 2, 3]
    .filter((length) => ENDING.exec(word.slice(-length))?.index === 0)
    .map((length) => word.slice(0, -length));
  const undoubled = cuts.filter((cut) => cut.at(-1) === cut.at(-2)).map((cut) => cut.slice(0, -1));
  return [...cuts, ...undoubled, ...cuts.map((cut) => `${cut}e`), word.replace(/(?:ies|ied|ier|iest)$/, 'y')];
}

function isIn(list: ReadonlySet<string>, word: string): boolean {
  const bare = word.toLowerCase().replace(/['’]s?$/, '');
  const known = (part: string) => list.has(part) || stems(part).some((stem) => list.has(stem));
  return known(bare) || (bare.includes('-') && bare.split('-').every(known));
}

/** On the new Dale-Chall list of 1995: 3,000 words that four in five ten-year-olds know. */
export const isFamiliar = memo((word: string): boolean => isIn(DALE_CHALL, word));

/** On Spache's list for the first three years of school. */
export const isFirstWord = memo((word: string): boolean => isIn(SPACHE, word));
