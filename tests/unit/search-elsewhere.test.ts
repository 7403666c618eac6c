/** Promise: a question near the subject but not for this site is told who deals with it, and one that is for this site is not. */
import { describe, expect, it } from 'vitest';
import { elsewhereFor, notOurs, type Elsewhere } from '../../src/lib/search/elsewhere.ts';
import { tableOf } from '../../src/lib/search/names.ts';
import type { Hit } from '../../src/lib/search/rank.ts';
import { understand } from '../../src/lib/search/understand.ts';
import { readVocabulary } from '../../src/lib/search/vocabulary.ts';

const about = (title: string, ...names: string[]): Elsewhere => ({ title, names, says: 'Ask them.', help: [] });
const all = [
  about('Scotland', 'scotland', 'coordinated support plan'),
  about('Money', 'benefits', 'dla', 'grant', 'holidays'),
  about('Houses', 'disabled facilities grant', 'council house'),
];
const knowledge = {
  vocabulary: readVocabulary({
    places: 256,
    byFrequency: ['deadline', 'tribunal', '', 'school', '', '', 'plan', 'council'],
    asked: ['', ''],
    everyday: '',
  }),
  slips: tableOf({}),
  names: tableOf({}),
};

/** @param places what each place of the site speaks of */
function titleFor(question: string, places: Record<string, string[]> = {}): string | undefined {
  const { tokens, terms } = understand(question, knowledge);
  const hits = new Map<string, Hit[]>();
  for (const [id, words] of Object.entries(places))
    for (const word of words) hits.set(word, [...(hits.get(word) ?? []), { id, score: 1 }]);
  return elsewhereFor(tokens, terms, hits, notOurs(all))?.title;
}

describe('what is not ours', () => {
  it.each([
    ['by its name alone', 'DLA', 'Money'],
    ['inside a question', 'can we get benefits for him', 'Money'],
    ['by a name of several words', 'what is a coordinated support plan', 'Scotland'],
    ['in the plural', 'grants', 'Money'],
    ['the longest name wins', 'disabled facilities grant bathroom', 'Houses'],
    ['the longest name wins, wherever it stands', 'grant or disabled facilities grant', 'Houses'],
  ])('%s', (_what, question, title) => {
    expect(titleFor(question)).toBe(title);
  });

  it('even where a place of ours shares some of its words', () => {
    expect(titleFor('council house for us', { areas: ['council'] })).toBe('Houses');
    expect(titleFor('school plan scotland', {})).toBe('Scotland');
  });
});

describe('what is ours', () => {
  it.each(['school plan', 'who is on the council', 'a house', 'facilities', ''])('"%s"', (question) => {
    expect(titleFor(question)).toBeUndefined();
  });

  it('stays ours though one word of it is not, where a place speaks of all the rest', () => {
    const question = 'tribunal deadline in the holidays';
    expect(titleFor(question, { rights: ['tribunal', 'deadline'] })).toBeUndefined();
    expect(titleFor(question, { rights: ['tribunal'], other: ['deadline'] })).toBe('Money');
  });
});

it('a site that leaves nothing to others sends nobody elsewhere', () => {
  const { tokens, terms } = understand('benefits', knowledge);
  expect(elsewhereFor(tokens, terms, new Map(), notOurs([]))).toBeUndefined();
});
