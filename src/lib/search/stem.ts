/** The stem of a word ("assess" of "assessments"), worked out once: the same words are met in every search. */
import { stemmer } from 'stemmer';

const known = new Map<string, string>();

/** @param word in small letters */
export function stemOf(word: string): string {
  const stem = known.get(word) ?? stemmer(word);
  known.set(word, stem);
  return stem;
}
