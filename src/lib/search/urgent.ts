/** Tells whether a question speaks of danger to life, or of somebody being hurt, so that help can stand before all else. */
import { distance } from 'fastest-levenshtein';
import { CALM, DANGER, FILLERS, NOT_SLIPS, SURE, WORDS } from './urgent-phrases.ts';

/** "killing", "kiled" and "kill" are one word: neither endings nor double letters count. */
const stem = (word: string): string =>
  word.replace(/([a-z])\1+/g, '$1').replace(/^(\w{3,}?)(ing?|e?d|e?s|e)$/, '$1');

const stems = (words: string): string[] => words.split(' ').map(stem);

const kinds = new Map<string, string>();
for (const [kind, words] of Object.entries(WORDS)) for (const word of stems(words)) kinds.set(word, kind);
const fillers = new Set(FILLERS.split(' '));
const known = [...kinds.keys()].filter((word) => word.length > 5);
const notSlips = new Set(stems(NOT_SLIPS));

const letters = (word: string): string => [...word].sort().join('');

/** The kind of a word, or the word itself. One slip in a long word is forgiven; letters that changed places are one. */
function kindOf(word: string): string {
  const own = stem(word);
  if (/.sel(f|v)/.test(own) && own !== 'yourself') return 'SELF';
  const kind = kinds.get(own) ?? kinds.get(word);
  if (kind ?? (own.length < 5 || notSlips.has(own))) return kind ?? own;
  const meant = known.find((key) => key[0] === own[0] && (distance(key, own) < 2 || letters(key) === letters(own)));
  return kinds.get(meant ?? '') ?? own;
}

const pattern = (lines: readonly string[]): RegExp =>
  new RegExp(
    `(?:^| )(?:${lines.join('|').replace(/(\w)\*/g, '$1\\w*').replace(/~/g, '(?: \\w+){0,3}').replace(/\$/g, '(?= (?:and|but|or|so|if|when|because|i|he|she|what|who|how|help|now|tonight|at home|every\\w*|al|school)\\b|$)')})(?![a-zA-Z0-9])`,
    'g',
  );

const sure = pattern(SURE);
const danger = pattern(DANGER);
const calm = pattern(CALM);

/**
 * @param query as typed or dictated
 * @returns the kinds of its words, and those that have none as they are
 */
export function plain(query: string): string {
  const words =
    query
      .normalize('NFKD')
      .toLowerCase()
      .replace(/['’‘`´\p{M}]/gu, '')
      .replace(/([a-z])[!*1|]+(?=[a-z])/g, '$1i')
      .replace(/\b2\b/g, 'to')
      .replace(/\b(my|her|his|him|them|their|me) (sel[fv])(?!\w* (esteem|confid|worth|image))/g, '$1$2')
      .replace(/\bself (harm|injur)/g, 'self$1')
      .match(/[a-z0-9]+/g) ?? [];
  return words.filter((word) => !fillers.has(word)).map(kindOf).join(' ');
}

/**
 * @param query as typed or dictated
 * @returns whether urgent help must stand above everything else
 */
export function speaksOfDanger(query: string): boolean {
  const text = plain(query);
  return text.search(sure) >= 0 || text.replace(calm, ' |').search(danger) >= 0;
}
