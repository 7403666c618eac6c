/** Mends a word that is nearly one of the site's own. */
import { distance } from 'fastest-levenshtein';
import type { Vocabulary } from './vocabulary.ts';

/** How many slips a word of this length may have: a short word with two slips is another word. */
const slipsFor = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : length < 11 ? 2 : 3);

/** Two letters that changed places are one slip, not two ("echp"). */
const swapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/** Two letters for one sound, and one for two: "disleksia" is one slip away from "dyslexia". */
const heard = (word: string): string => word.replace(/ph/g, 'f').replace(/x/g, 'ks');

/** A word as it sounds, without its vowels: people write those, and doubled letters, in each other's place. */
const bonesOf = (word: string): string =>
  heard(word)
    .replace(/ps|s?c(?=[eiy])|z/g, 's')
    .replace(/ck|q|c|ch|k/g, 'k')
    .replace(/[aeiouyh]+/g, '')
    .replace(/(.)\1+/g, '$1');

/** The site's words are held against every slip: each is taken apart once. */
const skeletons = new Map<string, string>();
function skeleton(word: string): string {
  const its = skeletons.get(word) ?? bonesOf(word);
  skeletons.set(word, its);
  return its;
}

/** Whether the letters of one stand in the other in the same order, with at most one more between them. */
function nearlySame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/**
 * From so many letters on, a consonant left out is a slip, or one too many, or one in another's place. In a shorter word
 * it makes another word: "buget" is "budget", but "sport" is not "short", and "value" is not "valve".
 */
const LONG_FOR_ONE_LESS = 5;
const LONG_FOR_ONE_MORE = 7;
const LONG_FOR_ANOTHER = 8;

/**
 * @param word a word the site does not use
 * @returns the site's word it most likely stands for, or nothing when none is near enough
 */
export function mend(word: string, { words, rarity }: Pick<Vocabulary, 'words' | 'rarity'>): string | undefined {
  const most = slipsFor(word.length);
  if (most === 0 || /\d/.test(word)) return undefined;
  const sound = skeleton(word);
  let best: { word: string; cost: number } | undefined;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) > most || candidate.length < 4) continue;
    const isSwap = swapped(word, candidate);
    const its = skeleton(candidate);
    // Nearly everybody gets the first letter right.
    if (!isSwap && candidate.charAt(0) !== word.charAt(0) && its.charAt(0) !== sound.charAt(0)) continue;
    const slips = isSwap ? 1 : distance(heard(word), heard(candidate));
    const soundsSame = isSwap || its === sound;
    const isAlike = soundsSame || nearlySame(its, sound);
    // Consonants are remembered better than vowels: where they differ, fewer slips make another word.
    if (slips > (soundsSame ? most : Math.max(1, most - 1))) continue;
    const isLess = its.length > sound.length && candidate.length > word.length;
    const long = !isAlike ? LONG_FOR_ANOTHER : isLess ? LONG_FOR_ONE_LESS : LONG_FOR_ONE_MORE;
    if (!soundsSame && word.length < long) continue;
    // Of two that are equally near, the one that sounds the same, then one that nearly does, then the commoner one.
    const cost = slips - (soundsSame ? 0.9 : isAlike ? 0.5 : 0) + rarity(candidate) / 20;
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}
