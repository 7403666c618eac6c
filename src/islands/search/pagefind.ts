/** Loads Pagefind's JavaScript API when it is first needed, and asks it. */
import { unescapeHtml } from '../../lib/html.ts';

/** The parts of Pagefind's answers we use (https://pagefind.app/docs/api/). */
interface PagefindResult {
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    filters: Record<string, string[]>;
    sub_results: { title: string; url: string; excerpt: string }[];
  }>;
}
interface Pagefind {
  options(options: { excerptLength: number; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, unknown> }): Promise<{ results: PagefindResult[] }>;
}

/** The promise is kept, not the module: two quick searches must not load it twice. */
let loading: Promise<Pagefind> | undefined;

/** Fetches the API and its index; calling it again costs nothing. A failed try can be repeated. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= (async () => {
    // The file exists only in the built site, so the bundler must not look for it.
    const address = new URL(`${import.meta.env.BASE_URL}pagefind/pagefind.js`, location.origin).href;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    // Our index is small: a search takes a few milliseconds here, and a worker would cost 11 kB more of the phone's data.
    await pagefind.options({ excerptLength: 24, noWorker: true });
    await pagefind.init();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** One answer as the list shows it. */
export interface Answer {
  url: string;
  title: string;
  /** What kind of thing it is: "Words", "Your rights" … */
  kind: string;
  /** The page and the section it stands in. */
  place: string;
  /** The section of the page that matches best, if it has an address of its own. */
  section: { name: string; url: string } | undefined;
  /** The words around the match, in pieces; those that match are marked. */
  excerpt: { text: string; marked: boolean }[];
}

/** Pagefind's excerpt is HTML with <mark>; it is taken apart so that nothing is ever put into the page as HTML. */
export function splitExcerpt(html: string): Answer['excerpt'] {
  return html
    .split(/(<mark>.*?<\/mark>)/)
    .filter(Boolean)
    .map((piece) =>
      piece.startsWith('<mark>')
        ? { text: unescapeHtml(piece.slice(6, -7)), marked: true }
        : { text: unescapeHtml(piece), marked: false },
    );
}

/**
 * Pagefind shortens a word it does not know until something matches, so that "asylum" finds every "a".
 * A marked word counts only when it is at least half as long as some typed word, and not a mere letter or two.
 */
export function isTrueMatch(excerpt: Answer['excerpt'], query: string): boolean {
  const typed = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const shortest = Math.min(...typed.map(({ length }) => length));
  // Pagefind marks a word together with its brackets and full stops.
  const marked = excerpt
    .filter((piece) => piece.marked)
    .map(({ text }) => text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  return marked.some(
    (found) =>
      found.length >= Math.min(3, shortest) &&
      typed.some((word) => found.length * 2 >= word.length && word.slice(0, 2) === found.slice(0, 2)),
  );
}

/**
 * @param query what the reader typed
 * @param kinds the kinds to look in; none means all
 * @returns how many places match, and a way to fetch the first so many of them
 */
export async function ask(query: string, kinds: readonly string[]): Promise<{ results: PagefindResult[] }> {
  const pagefind = await loadPagefind();
  return pagefind.search(query, { filters: kinds.length ? { kind: { any: kinds } } : {} });
}

/** Fetches what one result shows. */
export async function readAnswer(result: PagefindResult): Promise<Answer> {
  const { url, excerpt, meta, filters, sub_results: sections } = await result.data();
  const best = sections.find((section) => section.url.includes('#'));
  const title = meta['title'] ?? url;
  return {
    url,
    title,
    kind: filters['kind']?.[0] ?? 'Page',
    place: [meta['page'], meta['section']].filter(Boolean).join(', '),
    section: !url.includes('#') && best && best.title !== title ? { name: best.title, url: best.url } : undefined,
    excerpt: splitExcerpt(best?.excerpt ?? excerpt),
  };
}
