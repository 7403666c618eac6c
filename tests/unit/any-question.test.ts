/** Promise: whatever is typed into the search box, however odd or long, it becomes plain words, and nothing breaks. */
import { fc } from '../support/by-chance.ts';
import { expect, it } from 'vitest';
import { excerpt } from '../../src/lib/search/excerpt.ts';
import { tableOf } from '../../src/lib/search/names.ts';
import { normalise } from '../../src/lib/search/normalise.ts';
import { mend } from '../../src/lib/search/spelling.ts';
import { understand, type Knowledge } from '../../src/lib/search/understand.ts';
import { kindsOf, speaksOfDanger } from '../../src/lib/search/urgent.ts';
import { readVocabulary } from '../../src/lib/search/vocabulary.ts';
import { HUGE, ODD } from '../support/hostile.ts';

const knowledge: Knowledge = {
  vocabulary: readVocabulary({
    places: 256,
    everyday: '',
    byFrequency: ['assess dyslexia 6,000', 'tribunal mediation', 'council money', 'ehcp', 'plan', 'school child'],
    asked: ['naughty autism', ''],
  }),
  slips: tableOf({ tribunal: ['tribunial'] }),
  names: tableOf({ tribunal: ['sendist', 'the court'], refused: ['said no'], 'section i': ['section i'] }),
};

/** Words a parent may type, words of the site, and anything else that a keyboard, a paste or a microphone gives. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'tribunal',
        'tribunial',
        'section I',
        "child's",
        'E.H.C.P.',
        '£10.1bn',
        '1:1',
        's. 36',
        'um',
        '¿',
      ),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...ODD),
    ),
  )
  .map((parts) => parts.join(' '));

it('a question becomes words of small letters and figures, with nothing that could be taken for markup', () => {
  fc.assert(
    fc.property(typed, (query) => {
      for (const word of normalise(query)) {
        expect(word).toMatch(/^[\p{L}\p{N}]+(?:[.,-][\p{L}\p{N}]+)*$/u);
        expect(word).toBe(word.toLowerCase());
      }
    }),
  );
});

it('each thing it asks about is one of its words, and weighs something that can be compared', () => {
  fc.assert(
    fc.property(typed, fc.boolean(), (query, mending) => {
      const { tokens, terms } = understand(query, knowledge, mending);
      for (const { at, typed: word, weight, rarity } of terms) {
        expect(word).toBe(tokens[at]);
        expect(Number.isFinite(weight) && weight > 0).toBe(true);
        expect(Number.isFinite(rarity)).toBe(true);
      }
    }),
  );
});

it('what is mended was not there, and is now', () => {
  fc.assert(
    fc.property(typed, (query) => {
      const { mended } = understand(query, knowledge);
      for (const { typed: before, shown } of mended) expect(shown).not.toBe(before);
    }),
  );
});

it('a word is mended to one of the site’s own or left alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (word) => {
      const mended = mend(word, knowledge.vocabulary);
      if (mended !== undefined) expect(knowledge.vocabulary.knows(mended)).toBe(true);
    }),
  );
});

it('danger is looked for in anything, and found however the words around it look', () => {
  fc.assert(
    fc.property(typed, (query) => {
      expect(typeof speaksOfDanger(query)).toBe('boolean');
      expect(kindsOf(query)).toBe(kindsOf(query));
    }),
  );
  for (const odd of [...ODD, ...HUGE])
    expect(speaksOfDanger(`my son wants to kill himself. ${odd}`), odd.slice(0, 40)).toBe(true);
});

it('the sentence that answers is made of the page’s own letters only', () => {
  fc.assert(
    fc.property(typed, typed, (query, content) => {
      const { terms } = understand(query, knowledge);
      const { pieces } = excerpt(content, 'Title', terms, () => 1);
      const bare = (text: string) => text.replaceAll('…', '').replace(/\s+/g, '');
      expect(bare(content)).toContain(bare(pieces.map(({ text }) => text).join('')));
    }),
  );
});
