/** Promise kept: a search answer shows the words around the match as plain text, and answers that match nothing are left out. */
import { describe, expect, it } from 'vitest';
import { isTrueMatch, splitExcerpt } from '../../src/islands/search/pagefind.ts';

describe('the words around a match', () => {
  it('come in pieces, with the matching ones marked', () => {
    expect(splitExcerpt('Ask for an <mark>EHCP</mark> or two <mark>plans</mark>.')).toEqual([
      { text: 'Ask for an ', marked: false },
      { text: 'EHCP', marked: true },
      { text: ' or two ', marked: false },
      { text: 'plans', marked: true },
      { text: '.', marked: false },
    ]);
  });

  it('are read as text: no tag of the page gets in, and signs read as signs', () => {
    expect(splitExcerpt('a &lt;b&gt; &amp; &quot;c&quot; it&#39;s <mark>R&amp;D</mark>')).toEqual([
      { text: 'a <b> & "c" it\'s ', marked: false },
      { text: 'R&D', marked: true },
    ]);
  });

  it('are turned back into signs once only', () => {
    expect(splitExcerpt('&amp;lt;')).toEqual([{ text: '&lt;', marked: false }]);
  });

  it('may hold no match, or nothing', () => {
    expect(splitExcerpt('plain')).toEqual([{ text: 'plain', marked: false }]);
    expect(splitExcerpt('')).toEqual([]);
  });
});

describe('an answer is shown', () => {
  it.each([
    ['ehcp', '<mark>EHCP</mark>', 'the same word, in other capitals'],
    ['appeals', 'an <mark>appeal</mark>', 'a shorter form of the word'],
    ['plan', 'two <mark>plans</mark>', 'a longer form of the word'],
    ['money for asylum', '<mark>money</mark>', 'one of the words'],
    ['is', '<mark>is</mark>', 'a short word, if that is all that was typed'],
    ['1:1 help', '<mark>help</mark>', 'a word beside signs and figures'],
    ['senco', 'the co-ordinator <mark>(SENCO)</mark>', 'a word in brackets'],
    ['fairer', '<mark>“fairer</mark> system', 'a word after a quotation mark'],
  ])('for "%s" with %s: %s', (query, excerpt) => {
    expect(isTrueMatch(splitExcerpt(excerpt), query)).toBe(true);
  });
});

describe('an answer is left out', () => {
  it.each([
    ['asylum', 'such <mark>a</mark> plan', 'a single letter is marked'],
    ['asks', '<mark>as</mark> it stands', 'only two letters of the word are there'],
    ['transportation', 'the <mark>trans</mark> Pennine', 'less than half of the word is there'],
    ['asylum', 'no match at all', 'nothing is marked'],
    ['transport', 'asks for <mark>plans</mark>', 'another word is marked'],
    ['asylum', 'asylum <mark>a</mark>', 'the word is there but the mark is elsewhere'],
    ['?!', '<mark>plan</mark>', 'no word was typed'],
    ['', '<mark>plan</mark>', 'nothing was typed'],
  ])('for "%s" with %s: %s', (query, excerpt) => {
    expect(isTrueMatch(splitExcerpt(excerpt), query)).toBe(false);
  });
});
