/** Promise: what speaks of more of a question stands first, and nothing is counted twice. */
import { describe, expect, it } from 'vitest';
import { questionsFor, rank, type Hit } from '../../src/lib/search/rank.ts';
import type { Term } from '../../src/lib/search/understand.ts';

const term = (own: string | undefined, more: Partial<Term> = {}): Term => ({
  typed: own ?? 'typed',
  at: 0,
  own,
  grows: false,
  called: [],
  rarity: 2,
  weight: 1,
  ...more,
});
const hits = (answers: Record<string, Record<string, number>>): Map<string, Hit[]> =>
  new Map(
    Object.entries(answers).map(([words, found]) => [
      words,
      Object.entries(found).map(([id, score]) => ({ id, score })),
    ]),
  );

describe('what Pagefind is asked', () => {
  it('is each part of the question, and each other name, once', () => {
    const terms = [
      term('school'),
      term('plan', { called: ['ehcp', 'support plan'] }),
      term(undefined, { called: ['ehcp'] }),
      term('school'),
    ];
    expect(questionsFor(terms)).toEqual(['school', 'plan', 'ehcp', 'support plan']);
  });

  it('is nothing for a word the site does not know, and nothing for no question', () => {
    expect(questionsFor([term(undefined)])).toEqual([]);
    expect(questionsFor([])).toEqual([]);
  });
});

describe('coverage', () => {
  it('is all of the question where each part is spoken of, half where half is', () => {
    const ranked = rank([term('a'), term('b')], hits({ a: { both: 1, one: 1 }, b: { both: 1 } }));
    expect(ranked.map(({ id, coverage }) => [id, coverage])).toEqual([
      ['both', 1],
      ['one', 0.5],
    ]);
  });

  it('counts a rare word for more', () => {
    const ranked = rank(
      [term('rare', { rarity: 6 }), term('common', { rarity: 2 })],
      hits({ rare: { x: 1 }, common: { y: 1 } }),
    );
    expect(ranked.map(({ id, coverage }) => [id, coverage])).toEqual([
      ['x', 0.75],
      ['y', 0.25],
    ]);
  });

  it('counts what no place speaks of too', () => {
    expect(rank([term('a'), term(undefined)], hits({ a: { x: 1 } }))).toMatchObject([{ id: 'x', coverage: 0.5 }]);
  });

  it('is never more than all, even where a place answers by both its names', () => {
    const [found] = rank([term('plan', { called: ['ehcp'] })], hits({ plan: { x: 1 }, ehcp: { x: 1 } }));
    expect(found?.coverage).toBe(1);
  });

  it('outweighs one word said often: all of the question goes before half of it said three times as well', () => {
    const ranked = rank([term('a'), term('b')], hits({ a: { both: 1, loud: 6 }, b: { both: 1 } }));
    expect(ranked[0]?.id).toBe('both');
  });
});

describe('other names', () => {
  it('find a place nearly as well as the reader’s own word', () => {
    const ranked = rank([term('naughty', { called: ['ap'] })], hits({ naughty: { own: 10 }, ap: { other: 10 } }));
    expect(ranked.map(({ id }) => id)).toEqual(['own', 'other']);
    expect(ranked[1]?.score).toBeGreaterThan(5);
  });

  it('of several words find a place once, not once for each word', () => {
    const called = ['early years senco'];
    const name = [term('nursery', { called }), term('senco', { called })];
    const [twoWords] = rank(name, hits({ 'early years senco': { x: 10 } }));
    const [oneWord] = rank([term('eysenco', { called })], hits({ 'early years senco': { x: 10 } }));
    expect(twoWords?.score).toBe(oneWord?.score);
    expect(twoWords?.coverage).toBe(1);
  });

  it('of which several fit, the best counts', () => {
    const [found] = rank([term('x', { called: ['a', 'b'] })], hits({ x: { p: 1 }, a: { p: 5 }, b: { p: 10 } }));
    expect(found?.score).toBeCloseTo(8);
  });
});

describe('order', () => {
  it('is by score, best first', () => {
    const ranked = rank([term('a')], hits({ a: { low: 1, high: 9, middle: 5 } }));
    expect(ranked.map(({ id }) => id)).toEqual(['high', 'middle', 'low']);
  });

  it('a faint word moves places less than another', () => {
    const terms = [term('faint', { weight: 0.3, rarity: 2 }), term('clear', { rarity: 2 })];
    expect(rank(terms, hits({ faint: { x: 10 }, clear: { y: 10 } })).map(({ id }) => id)).toEqual(['y', 'x']);
  });

  it('is stable: the same question gives the same list', () => {
    const answers = hits({ a: { p: 1, q: 1, r: 1 } });
    expect(rank([term('a')], answers)).toEqual(rank([term('a')], answers));
  });
});

it.each([
  ['no part of a question', []],
  ['parts nobody answers', [term('a'), term('b', { called: ['c'] })]],
  ['a part that tells nothing', [term('a', { rarity: 0 })]],
])('%s gives no places', (_what, terms) => {
  expect(rank(terms, new Map())).toEqual([]);
});

it('a question whose words stand on every page still has its places in order', () => {
  const ranked = rank([term('send', { rarity: 0 })], hits({ send: { low: 1, high: 2 } }));
  expect(ranked.map(({ id }) => id)).toHaveLength(2);
  for (const { score, coverage } of ranked) expect(Number.isFinite(score + coverage)).toBe(true);
});
