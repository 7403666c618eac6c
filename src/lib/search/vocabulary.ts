/** The site's own words: which of them are known, and how much each one tells. */
import { stemOf } from './stem.ts';

/** What the build writes to `pagefind/words.json` (src/tooling/search-words.ts). */
export interface SearchWords {
  /** How many places can be found. */
  places: number;
  /** Words by how many places hold them: entry n has those in about 2^n places, parted by spaces. */
  byFrequency: string[];
  /** Words that stand only in the ways people ask: those that slips may be mended into, then those that may be slips. */
  asked: [right: string, doubtful: string];
  /** Everyday words, one of each stem, that are right as they stand though nearly one of the site's: "weather". */
  everyday: string;
  /** By term, the slips people make with it that nothing else mends: `mainstream: ["main stream"]`. */
  slips: Record<string, string[]>;
  /** By the words the pages use for a thing, what people call it: `tribunal: ["sendist"]`. */
  names: Record<string, string[]>;
  /** What people ask for that this site does not cover. */
  elsewhere: { names: string[]; title: string; says: string; help: { name: string; url: string }[] }[];
}

export interface Vocabulary {
  /** What a half-typed word may become, and a slip be mended into. */
  words: readonly string[];
  /** Whether this word, or another form of it, stands on the site. */
  knows(word: string): boolean;
  /** Whether a word that the site does not use is right as it stands. */
  isEveryday(word: string): boolean;
  /** How rare a word is: 0 for one in every place, more for a rarer one. See UNKNOWN for the others. */
  rarity(word: string): number;
}

/**
 * A word the site does not use counts like one that stands in this many places: most often it belongs to the story that
 * is told, and not to the question.
 */
const UNKNOWN = 3;

/** A word of the ways people ask is about as rare as this many places. */
const ASKED = 2;

/** @param data what the build wrote */
export function readVocabulary({
  places,
  byFrequency,
  asked,
  everyday,
}: Pick<SearchWords, 'places' | 'byFrequency' | 'asked' | 'everyday'>): Vocabulary {
  const frequency = new Map<string, number>();
  const words: string[] = [];
  byFrequency.forEach((line, power) => {
    for (const word of line.split(' ').filter(Boolean)) {
      words.push(word);
      const stem = stemOf(word);
      frequency.set(stem, Math.max(frequency.get(stem) ?? 0, 2 ** power));
    }
  });
  const [right = [], doubtful = []] = asked.map((line) => line.split(' ').filter(Boolean));
  for (const stem of [...right, ...doubtful].map(stemOf)) frequency.set(stem, frequency.get(stem) ?? ASKED);
  const plain = new Set(everyday.split(' ').map(stemOf));
  return {
    words: [...words, ...right],
    knows: (word) => frequency.has(stemOf(word)),
    isEveryday: (word) => plain.has(stemOf(word)),
    // BM25's own measure, as Pagefind ranks by it.
    rarity: (word) => {
      const found = frequency.get(stemOf(word)) ?? UNKNOWN;
      return Math.log(1 + (places - found + 0.5) / (found + 0.5));
    },
  };
}
