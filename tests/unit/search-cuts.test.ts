/** Promise kept: the index stays still when a word changes, and still finds what it found. */
import { describe, expect, it } from 'vitest';
import { cutIndex, type IndexedWord } from '../../src/tooling/search-cuts.ts';

/** An index over pages of words, as Pagefind writes it: steps and positions from the one before. */
function indexOf(pages: readonly string[]): IndexedWord[] {
  const words = new Map<string, Map<number, number[]>>();
  pages.forEach((text, page) =>
    text.split(' ').forEach((word, position) => {
      const places = words.get(word) ?? new Map<number, number[]>();
      places.set(page, [...(places.get(page) ?? []), position]);
      words.set(word, places);
    }),
  );
  const steps = (numbers: readonly number[]) => numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  return [...words].map(([word, places]) => {
    const from = steps([...places.keys()]);
    return [word, [...places.values()].map((at, index) => [from[index] ?? 0, [-25, ...steps(at)], []]), []];
  });
}

const entries = (pages: readonly string[]) =>
  new Map(
    cutIndex(indexOf(pages)).flatMap(({ words }) => words.map((word) => [word[0], JSON.stringify(word)] as const)),
  );

describe('a word more', () => {
  it('moves only the words of its page that begin like it', () => {
    const before = entries(['plan school school place help', 'plan council']);
    const after = entries(['pledge plan school school place help', 'plan council']);
    const moved = [...after].filter(([word, entry]) => before.get(word) !== entry).map(([word]) => word);
    expect(moved).toContain('pledge');
    expect(moved.filter((word) => !word.startsWith('pl'))).toEqual([]);
  });
});

it('words of one page keep apart, and the parts of a compound keep together', () => {
  const compound: IndexedWord[] = [
    ['10', [[3, [-13, 5], []]], []],
    ['10,000', [[3, [-25, 5], []]], []],
    ['100', [[3, [-25, 9], []]], []],
  ];
  const [piece] = cutIndex(compound);
  const at = piece?.words.map(([, pages]) => pages[0]?.[1].at(-1));
  expect(at?.[0]).toBe(at?.[1]);
  expect(at?.[2]).not.toBe(at?.[0]);
});

it('every word lies in the one piece whose borders hold it, and all of its longer forms with it', () => {
  const pieces = cutIndex(indexOf(['1981 act acts action zebra £50 “quoted” help helped helping']));
  for (const { from, to, words } of pieces)
    for (const [word] of words) {
      expect(from <= word && word <= to).toBe(true);
      expect(pieces.filter((other) => other.from <= word && word <= other.to).length).toBe(1);
    }
  expect(pieces.filter(({ words }) => words.some(([word]) => word.startsWith('help'))).length).toBe(1);
});

it('how often a word stands on a page, and how much each time counts, does not change', () => {
  const words: IndexedWord[] = [['plan', [[0, [-25, 4, 9, -121, 2], [-1, 3]]], []]];
  const [, pages] = cutIndex(words)[0]?.words[0] ?? [];
  expect(pages?.[0]?.[1].map((number) => (number < 0 ? number : 'one'))).toEqual([-25, 'one', 'one', -121, 'one']);
  expect(pages?.[0]?.[2]).toEqual([-1, 3]);
});
