/** The site's own words: which of them are known, and how much each one tells. */
import { stemmer } from 'stemmer';

/** What the build writes to `pagefind/words.json` (src/tooling/search-words.ts). */
export interface SearchWords {
  /** How many places can be found. */
  places: number;
  /** Words by how many places hold them: entry n has those in about 2^n places, parted by spaces. */
  byFrequency: string[];
  /** By term, the slips people make with it: `tribunal: ["tribunial"]`. */
  slips: Record<string, string[]>;
  /** By the words the pages use for a thing, what people call it: `tribunal: ["sendist"]`. */
  names: Record<string, string[]>;
  /** What people ask for that this site does not cover. */
  elsewhere: { names: string[]; title: string; says: string; help: { name: string; url: string }[] }[];
}

export interface Vocabulary {
  words: readonly string[];
  /** Whether this word, or another form of it, stands on the site. */
  knows(word: string): boolean;
  /** How rare a word is: 0 for one in every place, more for a rarer one. Unknown words count as the rarest. */
  rarity(word: string): number;
}

/** @param data what the build wrote */
export function readVocabulary({ places, byFrequency }: Pick<SearchWords, 'places' | 'byFrequency'>): Vocabulary {
  const frequency = new Map<string, number>();
  const words: string[] = [];
  byFrequency.forEach((line, power) => {
    for (const word of line.split(' ').filter(Boolean)) {
      words.push(word);
      const stem = stemmer(word);
      frequency.set(stem, Math.max(frequency.get(stem) ?? 0, 2 ** power));
    }
  });
  return {
    words,
    knows: (word) => frequency.has(stemmer(word)),
    // BM25's own measure, as Pagefind ranks by it.
    rarity: (word) => {
      const found = frequency.get(stemmer(word)) ?? 0.5;
      return Math.log(1 + (places - found + 0.5) / (found + 0.5));
    },
  };
}
