/** Promise: what the build tells the search page about words is true of this site: real words, right names, places that exist. */
import { stemmer } from 'stemmer';
import { describe, expect, it } from 'vitest';
import { namesIn, tableOf } from '../../src/lib/search/names.ts';
import { normalise } from '../../src/lib/search/normalise.ts';
import { STOP_WORDS } from '../../src/lib/search/stop-words.ts';
import { understand } from '../../src/lib/search/understand.ts';
import { readVocabulary } from '../../src/lib/search/vocabulary.ts';
import { filesOf, readContent } from '../../src/tooling/content-check/read.ts';
import { searchWords } from '../../src/tooling/search-words.ts';

const root = process.cwd();
const content = readContent(root);
const words = searchWords(content);
const vocabulary = readVocabulary(words);
const slips = tableOf(words.slips);
const names = tableOf(words.names);

/** What editors wrote down as slips, with the names of their term. */
const editorSlips = filesOf(content.files, 'words').flatMap(
  ({ data: { term, short = term, otherNames, misspellings } }) =>
    misspellings.map((slip) => ({ slip, named: [term, short, ...otherNames] })),
);

const pairs = (record: Record<string, string[]>) =>
  Object.entries(record).flatMap(([right, others]) => others.map((other) => [other, right] as const));
// Lone letters ("section f") are left to the name they stand in.
const tellingIn = (text: string) => normalise(text).filter((word) => word.length > 1 && !STOP_WORDS.has(word));

describe('the site’s words', () => {
  const lines = [...words.byFrequency, ...words.asked].map((line) => line.split(' ').filter(Boolean));

  it('are many, and each stands once', () => {
    expect(vocabulary.words.length).toBeGreaterThan(1_000);
    expect(new Set(lines.flat()).size).toBe(lines.flat().length);
  });

  it('are written as a question’s words are, so that they can be met', () => {
    expect(lines.flat().filter((word) => normalise(word).join(' ') !== word)).toEqual([]);
    expect(lines.flat().filter((word) => STOP_WORDS.has(word))).toEqual([]);
  });

  it('tell how common they are: "school" stands in many more places than "tribunal"', () => {
    for (const [common, rare] of [
      ['school', 'tribunal'],
      ['plan', 'mediation'],
      ['child', 'ombudsman'],
    ] as const)
      expect(vocabulary.rarity(common)).toBeLessThan(vocabulary.rarity(rare));
  });

  it('all forms of a word stand in one line', () => {
    const lineOf = new Map<string, number>();
    words.byFrequency.forEach((line, at) => {
      for (const stem of line.split(' ').filter(Boolean).map(stemmer)) {
        expect(lineOf.get(stem) ?? at, stem).toBe(at);
        lineOf.set(stem, at);
      }
    });
  });

  it('hold no slip that an editor wrote down', () => {
    const right = new Set(words.byFrequency.join(' ').split(' '));
    const wrong = editorSlips
      .map(({ slip, named }) => [normalise(slip), named.map((name) => normalise(name).join(' '))] as const)
      // "6000" and "£6,000" are the same to a reader.
      .filter(([slip, named]) => slip.length === 1 && !named.includes(slip.join(' ')))
      .flatMap(([slip]) => slip);
    expect(wrong.length).toBeGreaterThan(50);
    expect(wrong.filter((slip) => right.has(slip))).toEqual([]);
  });

  it('numbers of places add up', () => {
    expect(words.places).toBeGreaterThan(200);
    // The last line holds words of about 2^n places; there are no more places than there are.
    expect(2 ** (words.byFrequency.length - 1)).toBeLessThan(words.places * Math.SQRT2);
  });
});

describe('slips', () => {
  const stemsOf = (tokens: readonly string[]) => tokens.map(stemmer).join(' ');

  it('each that an editor wrote down becomes a name of its term, whatever stands after it', () => {
    expect(editorSlips.length).toBeGreaterThan(200);
    for (const after of ['', ' school']) {
      const left = editorSlips.filter(({ slip, named }) => {
        const { tokens } = understand(slip + after, { vocabulary, slips, names });
        return !named.some((name) => stemsOf(tokens) === stemsOf(normalise(name + after)));
      });
      expect(left.map(({ slip }) => slip + after)).toEqual([]);
    }
  });

  it('none is told to the phone that spelling alone puts right', () => {
    const idle = pairs(words.slips).filter(([slip, term]) =>
      ['', ' school'].every((after) => {
        const { tokens } = understand(slip + after, { vocabulary, slips: tableOf({}), names });
        return stemsOf(tokens) === stemsOf(normalise(term + after)) && tokens.join() === normalise(term + after).join();
      }),
    );
    expect(idle).toEqual([]);
  });

  it('none is an everyday word that is right as it stands, and those are left alone', () => {
    for (const word of ['weather', 'bread', 'better', 'metal', 'provisional'])
      expect(understand(`${word} school`, { vocabulary, slips, names }).mended, word).toEqual([]);
    const everyday = words.everyday.split(' ');
    expect(everyday.length).toBeGreaterThan(100);
    expect(everyday.filter((word) => editorSlips.some(({ slip }) => slip === word))).toEqual([]);
    expect(everyday.filter(vocabulary.knows)).toEqual([]);
  });

  it('no right name is one', () => {
    const right = new Set(pairs(words.names).map(([name]) => normalise(name).join(' ')));
    const wrong = pairs(words.slips).filter(
      ([slip, term]) => right.has(normalise(slip).join(' ')) && normalise(slip).join(' ') !== normalise(term).join(' '),
    );
    expect(wrong).toEqual([]);
  });

  it.each(['ehcp', 'senco', 'tribunal', 'ofsted', 'sendiass', 'mediation', 'section i', 'exclusion', 'dyslexia'])(
    'and "%s" is none',
    (term) => {
      expect(understand(term, { vocabulary, slips, names }).mended).toEqual([]);
    },
  );
});

describe('names', () => {
  it('each means words that the site uses', () => {
    const unknown = Object.keys(words.names).filter((means) => !tellingIn(means).every(vocabulary.knows));
    expect(unknown).toEqual([]);
  });

  it('each can be typed, and is found when it is', () => {
    const lost = pairs(words.names).filter(
      ([name, means]) => !namesIn(normalise(name), names).some((found) => found.words === means),
    );
    expect(lost.map(([name]) => name)).toEqual([]);
  });

  it('each means one thing', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [name, means] of pairs(words.names)) {
      const key = normalise(name).join(' ');
      meanings.set(key, (meanings.get(key) ?? new Set()).add(means));
    }
    expect([...meanings].filter(([, means]) => means.size > 1).map(([name, means]) => [name, ...means])).toEqual([]);
  });

  it('none is a stop word alone, which may stand in any question', () => {
    const small = pairs(words.names).filter(([name]) => normalise(name).length === 1 && tellingIn(name).length === 0);
    expect(small).toEqual([]);
  });
});

describe('what this site leaves to others', () => {
  const { files } = content;
  const helpIds = files.filter(({ collection }) => collection === 'help').map(({ id }) => id);

  it('has names, says who deals with it, and leads to places that exist', () => {
    expect(words.elsewhere.length).toBeGreaterThan(5);
    for (const { title, names: called, says, help } of words.elsewhere) {
      expect(called.length, title).toBeGreaterThan(0);
      expect(says, title).not.toMatch(/[*_[\]{}]/);
      expect(help.length, title).toBeGreaterThan(0);
      for (const { name, url } of help) {
        expect(helpIds.map((id) => `/get-help/#${id}`)).toContain(url);
        expect(helpIds, 'a help line is named, not given by its id').not.toContain(name);
      }
    }
  });

  it('has no name that stands for something of ours', () => {
    const ours = new Set(pairs(words.names).map(([name]) => normalise(name).join(' ')));
    const both = words.elsewhere
      .flatMap(({ names: called }) => called)
      .filter((name) => ours.has(normalise(name).join(' ')));
    expect(both).toEqual([]);
  });

  it('keeps its links where the site has a path of its own', () => {
    for (const { help } of searchWords(readContent(root), '/send-plan/').elsewhere)
      for (const { url } of help) expect(url).toMatch(/^\/send-plan\/get-help\/#[a-z0-9-]+$/);
  });
});
