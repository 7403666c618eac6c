/** Tells whether a question speaks of danger to life, or of somebody being hurt, so that help can stand before all else. */
import { distance } from 'fastest-levenshtein';
import { CALM, DANGER, KINDS, SURE } from './urgent-phrases.ts';

/** "killing", "kiled" and "kill" are one word: neither endings nor double letters count. */
const stem = (word: string): string => word.replace(/([a-z])\1+/g, '$1').replace(/^(\w{3,}?)(ing?|e?d|e?s|e)$/, '$1');

const kinds = new Map<string, string>();
for (const line of KINDS.split('\n')) {
  const [kind = '', ...words] = line.split(' ');
  for (const word of words) kinds.set(word, kind);
}
// A word as it stands goes before another one without its ending: "here" is not "her".
for (const [word, kind] of [...kinds]) if (!kinds.has(stem(word))) kinds.set(stem(word), kind);

/** The kind of a word, or `_`. A slip is forgiven in a long word; two in a longer one, and in the one that counts most. */
function kindOf(word: string): string {
  const own = stem(word);
  const kind = kinds.get(word) ?? kinds.get(own);
  if (kind !== undefined) return kind;
  if (/s[el]{2}[fv]/.test(own)) return 's';
  if (/^\d/.test(own)) return 'q';
  for (const [key, meant] of kinds)
    if (key.length > 5 && key[0] === own[0] && distance(key, own) < (/^sui|.{8}/.test(key) ? 3 : 2)) return meant;
  return '_';
}

/** In a line `~` is up to three words, and `;` the end of a thought. */
const pattern = (lines: readonly string[]): RegExp =>
  new RegExp(lines.join('|').replaceAll('~', '.{0,3}').replaceAll(';', '(?=$|[&@iJn5])'), 'g');

const sure = pattern(SURE);
const danger = pattern(DANGER);
const calm = pattern(CALM);

/**
 * @param query as typed or dictated
 * @returns the kinds of its words
 */
export function kindsOf(query: string): string {
  const words = query
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/\bs[elf]{2,3}\W?(harm|injur|hurt)\w*/g, 'selfharm')
    .replace(/(go|carry)(ing)? on(?= any| li|$)/g, 'live')
    .match(/[a-z0-9]+/g);
  return (words ?? []).map(kindOf).join('');
}

/**
 * @param query as typed or dictated
 * @returns whether urgent help must stand above everything else
 */
export function speaksOfDanger(query: string): boolean {
  const text = kindsOf(query);
  return text.search(sure) >= 0 || text.replace(calm, '\n').search(danger) >= 0;
}
