/** Which words a reader meets together: the pages of the site, put together from the content itself, not from HTML. */
import { pageAddress } from '../../lib/addresses.ts';
import { splitSentencesAsTyped } from '../../lib/sentences.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { memo } from './memo.ts';
import type { Content, ContentFile } from './read.ts';
import { textsOf, type Text } from './texts.ts';

/** `answer` is what a reader in a hurry reads, at 11 years of reading; `detail` is the rest, at 14. */
export const LAYERS = ['answer', 'detail'] as const;
export type Layer = (typeof LAYERS)[number];

/** A sentence of a page, in Markdown, and the text it stands in. */
export interface Sentence {
  text: Text;
  typed: string;
}

export interface Page {
  /** Its address, with an anchor where a page falls into parts. */
  address: string;
  /** Whether the stricter bars of the easier words hold. */
  easy: boolean;
  /** Whether reading grades say anything of it: lists of terms and of dates are counted only. */
  graded: boolean;
  sentences: Record<Layer, Sentence[]>;
}

const ANSWERS = new Set(['answer', 'inShort', 'right']);

const layerOf = ({ collection, path }: Text): Layer =>
  collection === 'easy' || ANSWERS.has(String(path[0])) ? 'answer' : 'detail';

/** Pages that are lists of terms, dates or numbers: counted, not graded. */
const LISTS = ['/words/', '/timeline/', '/figures/', '/search/'];

/** By collection, where a file is read. A view stands on the page of its area and on that of the body it comes from. */
const ADDRESSES: { [Name in CollectionName]: (file: ContentFile<Name>) => string[] } = {
  areas: ({ id }) => [`/areas/${id}/`],
  promises: ({ data }) => [`/areas/${data.area}/`],
  views: ({ data }) => [`/areas/${data.area}/`, `/voices/${data.organisation}/`],
  organisations: ({ id }) => [`/voices/${id}/`],
  updates: () => ['/timeline/'],
  rights: ({ data }) => [`/your-rights/${data.stage}/`],
  'not-law': () => ['/your-rights/'],
  myths: ({ data }) => [`/you-may-be-told/#${data.moment}`],
  ideas: () => ['/2023-or-2026/'],
  easy: ({ id }) => [`/easy/${id}/`],
  words: () => ['/words/'],
  'lay-words': () => [],
  elsewhere: () => ['/search/'],
  figures: () => ['/figures/'],
  help: () => ['/get-help/'],
  sources: () => [],
  pages: ({ id }) => [pageAddress(id)],
};

/** The addresses at which a file is read. */
export const addressesOf = (file: ContentFile): string[] =>
  (ADDRESSES[file.collection] as (file: ContentFile) => string[])(file);

/** What a picture shows is for those who do not see it; nobody reads it between the sentences. */
const isRead = ({ path }: Text): boolean => path.at(-1) !== 'shows';

/** @returns every page in the order its first file was read */
export const pagesOf = memo(({ files }: Content): readonly Page[] => {
  const pages = new Map<string, Page>();
  for (const file of files)
    for (const address of addressesOf(file)) {
      const page = pages.get(address) ?? {
        address,
        easy: file.collection === 'easy',
        graded: !LISTS.includes(address),
        sentences: { answer: [], detail: [] },
      };
      pages.set(address, page);
      for (const text of textsOf(file).filter(isRead))
        page.sentences[layerOf(text)].push(...splitSentencesAsTyped(text.value).map((typed) => ({ text, typed })));
    }
  return [...pages.values()];
});
