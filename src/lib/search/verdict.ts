/** Decides which places answer a question, and whether any does. */
import type { Ranked } from './rank.ts';

/**
 * How much of a question the best place must speak of. Measured on parents' questions: lower, and what this site knows
 * nothing about gets answers; higher, and long stories told in many words get none.
 */
const LEAST_COVERAGE = 0.36;
/** Against the best place: what speaks of much less, or scores much lower, only shares a word. */
const LEAST_SHARE = 0.6;
const LEAST_SCORE = 0.05;

/** @returns the places that answer, best first; none when the question is not one for this site */
export function answersAmong(ranked: readonly Ranked[]): Ranked[] {
  const [best] = ranked;
  const widest = Math.max(0, ...ranked.slice(0, 10).map(({ coverage }) => coverage));
  if (!best || widest < LEAST_COVERAGE) return [];
  return ranked.filter(
    ({ coverage, score }) =>
      coverage >= Math.min(widest * LEAST_SHARE, best.coverage) && score >= best.score * LEAST_SCORE,
  );
}

/** What kind of place answers best when two are about as good: a whole page before one word of it. */
const PRIOR: Record<string, number> = { 'Areas of the plan': 1.3, Words: 0.9, 'About this site': 0.6 };

/** Orders places by score once their kinds are known. A page has at most two places near the top. */
export function byKind<Place extends { score: number; kind: string; url: string }>(places: readonly Place[]): Place[] {
  const weighed = (place: Place) => place.score * (PRIOR[place.kind] ?? 1);
  const sorted = [...places].sort((a, b) => weighed(b) - weighed(a));
  const seen = new Map<string, number>();
  const crowded = new Set<Place>();
  for (const place of sorted) {
    const page = place.url.split('#')[0] ?? '';
    seen.set(page, (seen.get(page) ?? 0) + 1);
    if ((seen.get(page) ?? 0) > 2) crowded.add(place);
  }
  return [...sorted.filter((place) => !crowded.has(place)), ...crowded];
}
