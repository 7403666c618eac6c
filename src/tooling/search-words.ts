/** Build step: what the search page must know before it asks Pagefind: the site's words, other names, what is not ours. */
import { distance } from 'fastest-levenshtein';
import { contentProse } from './content-prose.ts';
import { filesOf, type Content, type ContentFile } from './content-check/read.ts';
import { textsOf } from './content-check/texts.ts';
import { asksOf } from './search-asks.ts';
import { everydayWords } from './search-everyday.ts';
import { groupBy } from '../lib/joins.ts';
import { withBase } from '../lib/url.ts';
import { tableOf } from '../lib/search/names.ts';
import { normalise } from '../lib/search/normalise.ts';
import { mend } from '../lib/search/spelling.ts';
import { stemOf } from '../lib/search/stem.ts';
import { STOP_WORDS } from '../lib/search/stop-words.ts';
import { understand, type Knowledge } from '../lib/search/understand.ts';
import { readVocabulary, type SearchWords } from '../lib/search/vocabulary.ts';

/** Lone letters begin too many words. */
const tellsSomething = (word: string): boolean => !STOP_WORDS.has(word) && !/^\p{L}$/u.test(word);

/** A word with "s" is known by the one without it, and so is half of it. */
const isNeeded =
  (words: ReadonlySet<string>) =>
  (word: string): boolean =>
    !word.endsWith('s') || !words.has(word.slice(0, -1));

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
  return Array.from(lines, (words: string[] | undefined) => {
    const all = new Set(words);
    return [...all].filter(isNeeded(all)).sort().join(' ');
  });
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

/** Whether a slip must be told to the phone: with the words around it, spelling alone does not put it right. */
const isNotMended =
  (knowledge: Knowledge) =>
  ([right, slip]: readonly [right: string, slip: string]): boolean =>
    ['', ' school'].some((after) => {
      const { tokens } = understand(slip + after, knowledge);
      return tokens.join(' ') !== normalise(right.toLowerCase() + after).join(' ');
    });

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
  const alone = new Set(slips.map(([, slip]) => slip.toLowerCase()));
  const wrong = new Set(slips.flatMap(([, slip]) => normalise(slip)).filter((word) => !right.has(word)));
  // A word's own name is its title, which is searched too.
  const titles = words.map(({ data: { term, short = '' } }) => `${short}. ${term}`);
  const lines = byFrequency([...texts, ...titles], wrong);
  const used = new Set(lines.join(' ').split(' '));
  const inAsks = new Set(found.flatMap(asksOf).flatMap(normalise).filter(tellsSomething));
  const asked = [...inAsks].filter(
    (word) => !used.has(word) && !wrong.has(word) && isNeeded(used)(word) && isNeeded(inAsks)(word),
  );
  const places = found.length;
  const pages = readVocabulary({ places, byFrequency: lines, asked: ['', ''], everyday: '' });
  const lineOf = (doubtful: boolean): string =>
    asked
      .filter((word) => doubtful === (mend(word, pages) !== undefined))
      .sort()
      .join(' ');
  const known = { places, byFrequency: lines, asked: [lineOf(false), lineOf(true)] as [string, string] };
  const everyday = everydayWords(readVocabulary({ ...known, everyday: '' }), (word) => alone.has(word)).join(' ');
  const names = grouped([
    ...words.flatMap(({ data: { term, short = term, otherNames } }) => {
      // Pages may write out what a word's file knows by its letters.
      const shown = normalise(short).every((word) => inText.has(word)) ? short : term;
      return [...new Set([term, short, ...initialsOf(term), ...otherNames])].map((name) => [shown, name] as const);
    }),
    ...filesOf(files, 'lay-words').flatMap(({ data: { means, names } }) => names.map((name) => [means, name] as const)),
  ]);
  const vocabulary = readVocabulary({ ...known, everyday });
  return {
    ...known,
    everyday,
    slips: grouped(slips.filter(isNotMended({ vocabulary, slips: tableOf({}), names: tableOf(names) }))),
    names,
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
