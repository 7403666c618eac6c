/** Build step: what the search page must know before it asks Pagefind: the site's words, other names, what is not ours. */
import { closest } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { contentProse } from './content-prose.ts';
import { readContent, filesOf, type ContentFile } from './content-check/read.ts';
import { textsOf } from './content-check/texts.ts';
import { asksOf } from './search-asks.ts';
import { groupBy } from '../lib/joins.ts';
import { normalise } from '../lib/search/normalise.ts';
import { STOP_WORDS } from '../lib/search/stop-words.ts';
import type { SearchWords } from '../lib/search/vocabulary.ts';

/** Words of one or two letters are left to Pagefind; they are never mended. */
const tellsSomething = (word: string): boolean => word.length > 1 && !STOP_WORDS.has(word);

/** Every word by how many files use it or a form of it, rare ones first. */
function byFrequency(texts: readonly string[]): string[] {
  const forms = new Map<string, Set<string>>();
  const files = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set<string>();
    for (const word of normalise(text).filter(tellsSomething)) {
      const stem = stemmer(word);
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

/** @param root the folder that holds `content/` */
export function searchWords(root: string): SearchWords {
  const { files } = readContent(root);
  const prose = contentProse(root);
  const found = files.filter(({ collection }) => !['sources', 'figures', 'lay-words'].includes(collection));
  const textOf = (file: ContentFile) =>
    [...textsOf(file).map(({ value, plain }) => (plain ? value : prose.plain(value))), ...asksOf(file)].join('. ');
  return {
    places: found.length,
    byFrequency: byFrequency(found.map(textOf)),
    slips: grouped(
      filesOf(files, 'words').flatMap(({ data: { term, short, otherNames, misspellings } }) =>
        misspellings.map((slip) => [closest(slip, [short ?? term, term, ...otherNames]), slip] as const),
      ),
    ),
    names: grouped([
      ...filesOf(files, 'words').flatMap(({ data: { term, short, otherNames } }) =>
        [term, ...otherNames].map((name) => [short ?? term, name] as const),
      ),
      ...filesOf(files, 'lay-words').flatMap(({ data: { means, names } }) =>
        names.map((name) => [means, name] as const),
      ),
    ]),
    elsewhere: [],
  };
}
