/** Looks for names in a text as whole words. */
import { escapePattern } from '../../lib/escape-pattern.ts';

/**
 * @param names as they are written, in any order
 * @returns a pattern of any of them, the longest first: first the name itself, then its "s" or "'s"
 */
export function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map(escapePattern);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(${escaped.join('|') || '(?!)'})((?:['’]?s)?)(?![\p{L}\p{N}])`, 'gu');
}
