/** Loads Pagefind's JavaScript API when it is first needed, and asks it. */
import type { Hit } from '../../lib/search/rank.ts';

/** What Pagefind tells of one place (https://pagefind.app/docs/api/). */
export interface Found {
  url: string;
  /** Every word of it that is searched. */
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  /** Its headings with an address, and before which word of the content each stands. */
  anchors?: { element: string; id: string; text?: string; location: number }[];
}
interface PagefindResult extends Hit {
  data(): Promise<Found>;
}
interface Pagefind {
  options(options: { noWorker: boolean; ranking: object }): Promise<void>;
  init(): Promise<void>;
  /** For `null` all places are found. */
  search(query: string | null, options: { filters: Record<string, unknown> }): Promise<{ results: PagefindResult[] }>;
  /** Loads the pieces of the index that these words need. */
  preload(query: string): Promise<void>;
  /** Forgets what was loaded, and what could not be. */
  destroy(): Promise<void>;
}

/**
 * Measured on parents' questions (tests/fixtures/questions.tsv): the ways an editor says people ask for a page tell most,
 * then its title; long pages are held back only half as much as Pagefind would.
 */
const RANKING = { pageLength: 0.5, metaWeights: { title: 4, asks: 10 } };

/** A promise is kept, not its module: two quick searches must not load it twice. A failed try can be repeated. */
export function once<Thing>(load: () => Promise<Thing>) {
  let loading: Promise<Thing> | undefined;
  const forget = (failed: Promise<Thing>) => {
    if (loading === failed) loading = undefined;
  };
  const get = (): Promise<Thing> => {
    const mine = (loading ??= load());
    mine.catch(() => forget(mine));
    return mine;
  };
  return Object.assign(get, { forget });
}

const loadPagefind = once(async () => {
  // The file exists only in the built site, so the bundler must not look for it.
  const address = new URL(`${import.meta.env.BASE_URL}pagefind/pagefind.js`, location.origin).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // After a failed try; at the first it does nothing.
  await pagefind.destroy();
  // Our index is small: a search takes a few milliseconds here, and a worker would cost 11 kB more of the phone's data.
  await pagefind.options({ noWorker: true, ranking: RANKING });
  await pagefind.init();
  return pagefind;
});

/** Lets Pagefind do something. What it could not load it never tries again by itself, so after a failure it is loaded anew. */
async function withPagefind<Result>(act: (pagefind: Pagefind) => Promise<Result>): Promise<Result> {
  const loading = loadPagefind();
  try {
    return await act(await loading);
  } catch (error) {
    loadPagefind.forget(loading);
    throw error;
  }
}

/** Words that between them stand in each piece of the index: a piece begins with one letter and ends with another. */
const ANY_PIECE = 'a b c d e f g h i j k l m n o p q r s t u v w x y z';
/** The words of the places lie together in a few files: to read one place in so many loads nearly all of them. */
const ONE_PLACE_IN = 8;

/** Loads what a search needs while somebody types, so that the first answers come as quickly as those that follow. */
export const warmUp = (): Promise<void> =>
  withPagefind(async (pagefind) => {
    await pagefind.preload(ANY_PIECE);
    const { results } = await pagefind.search(null, { filters: {} });
    for (let at = 0; at < results.length; at += ONE_PLACE_IN) await results[at]?.data();
  });

const searchFor = (words: string, kinds: readonly string[]): Promise<PagefindResult[]> =>
  withPagefind(async (pagefind) => {
    const filters = kinds.length > 0 ? { kind: { any: kinds } } : {};
    return (await pagefind.search(words, { filters })).results;
  });

/** Answers already given, by what was asked and of which kinds: while somebody types, most words stay the same. */
const answers = new Map<string, Promise<PagefindResult[]>>();
const places = new Map<string, () => Promise<Found>>();

/**
 * @param words what to ask
 * @param kinds the kinds to look in; none means all
 * @returns the places that hold all the words or longer forms of them
 */
export async function askPagefind(words: string, kinds: readonly string[]): Promise<readonly Hit[]> {
  const key = `${kinds.join()}|${words}`;
  const answer = answers.get(key) ?? searchFor(words, kinds);
  answers.set(key, answer);
  answer.catch(() => answers.delete(key));
  const results = await answer;
  for (const result of results) places.set(result.id, () => result.data());
  return results;
}

/** What Pagefind tells of a place it gave as an answer before. */
export async function place(id: string): Promise<Found> {
  const read = places.get(id);
  if (!read) throw new Error(`Pagefind never named the place ${id}`);
  return read();
}
