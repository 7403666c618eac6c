/** Brings Pagefind's answers to each part of a question together, best first. */
import type { Term } from './understand.ts';

/** One answer of Pagefind to one question: which place, and its score. */
export interface Hit {
  id: string;
  score: number;
}

export interface Ranked {
  id: string;
  score: number;
  /** How much of what the question asks about this place speaks of: 0 to 1, rare words counting more. */
  coverage: number;
}

/** What the pages call a thing finds it nearly as well as the reader's own word. */
const CALLED = 0.8;

/** Everything Pagefind must be asked for a question, each thing once. */
export const questionsFor = (terms: readonly Term[]): string[] => [
  ...new Set(terms.flatMap(({ own, called }) => [...(own === undefined ? [] : [own]), ...called])),
];

/**
 * @param terms the parts of the question
 * @param hits Pagefind's answers, by what it was asked
 * @returns every place that speaks of any part, best first. A place that speaks of half the question counts a quarter.
 */
export function rank(terms: readonly Term[], hits: ReadonlyMap<string, readonly Hit[]>): Ranked[] {
  const whole = terms.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const places = new Map<string, { score: number; covered: number }>();
  // A name of several words ("early years senco") finds its place once, not once for each of its words.
  const counted = new Set<string>();
  for (const { own, called, rarity, weight } of terms) {
    const best = new Map<string, number>();
    const take = (id: string, score: number) => best.set(id, Math.max(best.get(id) ?? 0, score));
    for (const { id, score } of (own !== undefined && hits.get(own)) || []) take(id, score);
    for (const words of called)
      for (const { id, score } of hits.get(words) ?? []) {
        const key = `${words} ${id}`;
        take(id, counted.has(key) ? 0 : score * CALLED);
        counted.add(key);
      }
    for (const [id, score] of best) {
      const place = places.get(id) ?? { score: 0, covered: 0 };
      places.set(id, { score: place.score + weight * score, covered: place.covered + rarity });
    }
  }
  return [...places]
    .map(([id, { score, covered }]) => ({ id, score: score * (covered / whole) ** 2, coverage: covered / whole }))
    .sort((a, b) => b.score - a.score);
}
