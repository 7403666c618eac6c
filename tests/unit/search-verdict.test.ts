/** Promise: an answer is shown only where one is, and one page does not fill the list. */
import { describe, expect, it } from 'vitest';
import { answersAmong, byKind } from '../../src/lib/search/verdict.ts';

const places = (...given: [score: number, coverage: number][]) =>
  given.map(([score, coverage], at) => ({ id: `place ${at}`, score, coverage }));
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('whether there is an answer', () => {
  it('there is none where nothing was found', () => {
    expect(answersAmong([])).toEqual([]);
  });

  it('there is none where the best places speak of little of the question, however loudly', () => {
    expect(answersAmong(places([900, 0.2], [800, 0.1]))).toEqual([]);
  });

  it('there is one where a place speaks of all of it', () => {
    expect(idsOf(answersAmong(places([10, 1])))).toEqual(['place 0']);
  });

  it('one that speaks of most of it may stand second', () => {
    expect(answersAmong(places([10, 0.3], [9, 0.9]))).not.toEqual([]);
  });
});

describe('which places answer', () => {
  it('what only shares a word with the question is left out', () => {
    expect(idsOf(answersAmong(places([10, 1], [9, 0.9], [8, 0.3])))).toEqual(['place 0', 'place 1']);
  });

  it('what scores next to nothing is left out', () => {
    expect(idsOf(answersAmong(places([100, 1], [40, 1], [1, 1])))).toEqual(['place 0', 'place 1']);
  });

  it('the best place is never left out', () => {
    for (const coverage of [0.4, 0.6, 0.8, 1])
      for (const other of [0.4, 0.6, 0.8, 1])
        expect(idsOf(answersAmong(places([10, coverage], [9, other])))).toContain('place 0');
  });

  it('and their order stays', () => {
    expect(idsOf(answersAmong(places([9, 0.8], [8, 1], [7, 0.9])))).toEqual(['place 0', 'place 1', 'place 2']);
  });
});

describe('places whose kind is known', () => {
  const place = (url: string, score: number, kind: string) => ({ url, score, kind });
  const urlsOf = (list: readonly { url: string }[]) => list.map(({ url }) => url);

  it('of two about as good, the page of an area stands before one word, and a page about the site last', () => {
    const list = [
      place('/about/', 10, 'About this site'),
      place('/words/#ehcp', 10, 'Words'),
      place('/your-rights/#x', 10, 'Your rights'),
      place('/areas/ehcps/', 10, 'Areas of the plan'),
    ];
    expect(urlsOf(byKind(list))).toEqual(['/areas/ehcps/', '/your-rights/#x', '/words/#ehcp', '/about/']);
  });

  it('a much better word stays before a page', () => {
    const list = [place('/areas/ehcps/', 10, 'Areas of the plan'), place('/words/#ehcp', 20, 'Words')];
    expect(urlsOf(byKind(list))[0]).toBe('/words/#ehcp');
  });

  it('a page has two places near the top; its others follow, and none is lost', () => {
    const list = [
      place('/words/#a', 9, 'Words'),
      place('/words/#b', 8, 'Words'),
      place('/words/#c', 7, 'Words'),
      place('/get-help/#d', 1, 'Help'),
      place('/words/#e', 6, 'Words'),
    ];
    expect(urlsOf(byKind(list))).toEqual(['/words/#a', '/words/#b', '/get-help/#d', '/words/#c', '/words/#e']);
  });

  it('a kind nobody thought of counts as any other', () => {
    const list = [place('/x/', 2, 'Something new'), place('/y/', 1, '')];
    expect(urlsOf(byKind(list))).toEqual(['/x/', '/y/']);
  });

  it('the given list is left as it was', () => {
    const list = Object.freeze([place('/a/', 1, 'Help'), place('/b/', 2, 'Help')]);
    expect(urlsOf(byKind(list))).toEqual(['/b/', '/a/']);
    expect(byKind([])).toEqual([]);
  });
});
