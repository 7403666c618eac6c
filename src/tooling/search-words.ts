/** Build step: what the search page must know before it asks Pagefind: the site's words, other names, what is not ours. */
import { distance } from 'fastest-levenshtein';
import { contentProse } from './content-prose.ts';
import { filesOf, type Content, type ContentFile } from './content-check/read.ts';
import { textsOf } from './content-check/texts.ts';
import { asksOf } from './search-asks.ts';
import { groupBy } from '../lib/joins.ts';
import { withBase } from '../lib/url.ts';
import { normalise } from '../lib/search/normalise.ts';
import { mend } from '../lib/search/spelling.ts';
import { stemOf } from '../lib/search/stem.ts';
import { STOP_WORDS } from '../lib/search/stop-words.ts';
import { readVocabulary, type SearchWords } from '../lib/search/vocabulary.ts';

/** Lone letters begin too many words. */
const tellsSomething = (word: string): boolean => !STOP_WORDS.has(word) && !/^\p{L}$/u.test(word);

/** Every word by how many files use it or a form of it, rare ones first. */
function byFrequency(texts: readonly string[], slips: ReadonlySet<string>): string[] {
  const forms = new Map<string, Set<string>>();
  const files = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set<string>();
    for (const word of normalise(text)) {
      if (!tellsSomething(word) || slips.has(word)) continue;
      const stem = stemOf(word);
      stems.add(stem);
      forms.set(stem, (forms.get(stem) ?? new Set()).add(word));
    }
    for (const stem of stems) files.set(stem, (files.get(stem) ?? 0) + 1);
  }
  const lines: string[][] = [];
  for (const [stem, count] of files) (lines[Math.round(Math.log2(count))] ??= []).push(...(forms.get(stem) ?? []));
  return Array.from(lines, (words: string[] | undefined) => [...(words ?? [])].sort().join(' '));
}

/** Names by the words they stand for, all in small letters. */
function grouped(pairs: readonly (readonly [words: string, name: string])[]): Record<string, string[]> {
  const groups = groupBy(pairs, ([words]) => words.toLowerCase());
  return Object.fromEntries(groups.map(({ key, items }) => [key, items.map(([, name]) => name.toLowerCase())]));
}

const namesOf = ({ data: { term, short, otherNames } }: ContentFile<'words'>): string[] =>
  [short ?? term, term, ...otherNames].map((name) => name.toLowerCase());

const inOrder = (name: string): string => [...name].sort().join('');

/** Letters that changed places are less than one slip: "ehpc" is "ehcp", not "ehc". */
const slipsBetween = (slip: string, name: string): number =>
  inOrder(slip) === inOrder(name) ? 0.5 : distance(slip, name);

/** @returns the nearest name; the first of those that are equally near */
const nearestTo = (slip: string, names: readonly string[]): string =>
  names.reduce((best, name) => (slipsBetween(slip, name) < slipsBetween(slip, best) ? name : best));

/** The letters of a name of three words or more: "integrated care board" is asked for as "icb". */
function initialsOf(term: string): string[] {
  const words = term.split(/[\s-]+/).filter((word) => /^[a-z]/i.test(word) && !STOP_WORDS.has(word.toLowerCase()));
  return words.length > 2 ? [words.map((word) => word.charAt(0)).join('')] : [];
}

/** @param base the site's base path */
export function searchWords({ files }: Content, base = '/'): SearchWords {
  const prose = contentProse(files);
  const found = files.filter(
    ({ collection }) => !['sources', 'figures', 'lay-words', 'elsewhere'].includes(collection),
  );
  const textOf = (file: ContentFile) =>
    textsOf(file)
      .map(({ value, plain }) => (plain ? value : prose.plain(value)))
      .join('. ');
  const texts = found.map(textOf);
  const inText = new Set(texts.flatMap(normalise));
  const words = filesOf(files, 'words');
  const slips = words.flatMap((word) =>
    word.data.misspellings.map((slip) => [nearestTo(slip.toLowerCase(), namesOf(word)), slip] as const),
  );
  // An ask may hold a slip ("can i get an echp"), which is mended all the same. Words that pages use are no slips.
  const right = new Set([...inText, ...words.flatMap(namesOf).flatMap(normalise)]);
  const wrong = new Set(slips.flatMap(([, slip]) => normalise(slip)).filter((word) => !right.has(word)));
  // A word's own name is its title, which is searched too.
  const titles = words.map(({ data: { term, short = '' } }) => `${short}. ${term}`);
  const lines = byFrequency([...texts, ...titles], wrong);
  const used = new Set(lines.join(' ').split(' '));
  const asked = new Set(
    found
      .flatMap(asksOf)
      .flatMap(normalise)
      .filter((word) => tellsSomething(word) && !used.has(word) && !wrong.has(word)),
  );
  const pages = readVocabulary({ places: found.length, byFrequency: lines, asked: ['', ''] });
  const lineOf = (doubtful: boolean): string =>
    [...asked]
      .filter((word) => doubtful === (mend(word, pages) !== undefined))
      .sort()
      .join(' ');
  return {
    places: found.length,
    byFrequency: lines,
    asked: [lineOf(false), lineOf(true)],
    slips: grouped(slips),
    names: grouped([
      ...words.flatMap(({ data: { term, short = term, otherNames } }) => {
        // Pages may write out what a word's file knows by its letters.
        const shown = normalise(short).every((word) => inText.has(word)) ? short : term;
        return [...new Set([term, short, ...initialsOf(term), ...otherNames])].map((name) => [shown, name] as const);
      }),
      ...filesOf(files, 'lay-words').flatMap(({ data: { means, names } }) =>
        names.map((name) => [means, name] as const),
      ),
    ]),
    elsewhere: filesOf(files, 'elsewhere').map(({ data: { title, names, says, help } }) => ({
      title,
      names,
      says: prose.plain(says),
      help: help.map((id) => ({
        name: filesOf(files, 'help').find((place) => place.id === id)?.data.name ?? id,
        url: withBase(`/get-help/#${id}`, base),
      })),
    })),
  };
}
