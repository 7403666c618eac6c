/**
 * Build step: the Pagefind index over the finished pages, with a record of its own for everything that has an address
 * inside a page, and the file of words the search page understands questions with.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { pagesIn, addressOf } from './built-pages.ts';
import { readContent, type Content } from './content-check/read.ts';
import { changedScript } from './pagefind-script.ts';
import { asIndexed, asksOf } from './search-asks.ts';
import { rewriteSearchFiles } from './search-files.ts';
import { searchRecords } from './search-records.ts';
import { searchWords } from './search-words.ts';
import { addressOfPage } from '../lib/addresses.ts';
import { escapeHtml } from '../lib/html.ts';

/** What Pagefind writes for its own ready-made interfaces and its worker; ours uses its JavaScript API alone, without a worker. */
const UNUSED = [
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** Pagefind returns its errors; the build must stop on them. */
function stopOn(errors: readonly string[]): void {
  if (errors.length) throw new Error(`The search index could not be made:\n${errors.join('\n')}`);
}

/** The other ways people ask for each page, by its address. */
function asksByAddress({ files }: Content): Map<string, string> {
  const asks = new Map<string, string>();
  for (const file of files) {
    const address = addressOfPage(file.collection, file.id);
    if (address) asks.set(address, asIndexed(asksOf(file)));
  }
  return asks;
}

/**
 * Pagefind ends a block of text with a full stop, but not one whose last words stand in an element of their own ("as at 5
 * March 2026"), nor a status: its words would run into the next sentence.
 */
const withEnds = (html: string): string =>
  html
    .replace(/(<span class="status [^]*?\p{L})(?=\s*<\/span>)/gu, '$1.')
    .replace(/(?<=[\p{L}\p{N})”’]\s*)(?=(?:<\/(?:span|strong|em|time|a)>\s*)+<\/(?:p|li|dt|dd|td|th|h[2-6])>)/gu, '.');

/** A page as Pagefind is to see it: with the ways people ask for it, which no reader's page carries. */
const withAsks = (html: string, asks: string): string =>
  asks ? html.replace('<h1>', `<span data-pagefind-meta="asks:${escapeHtml(asks)}"></span><h1>`) : html;

export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const content = readContent(process.cwd());
        const { index, errors } = await pagefind.createIndex({
          keepIndexUrl: false,
          maxFragments: 10,
          // What a button says is no part of a sentence.
          excludeSelectors: ['button'],
        });
        stopOn(errors);
        if (!index) throw new Error('The search index could not be made: Pagefind gave no index and no reason.');
        const asks = asksByAddress(content);
        const addPage = async (sourcePath: string) => {
          const html = readFileSync(join(out, sourcePath), 'utf8');
          const asked = withAsks(withEnds(html), asks.get(addressOf(sourcePath)) ?? '');
          stopOn((await index.addHTMLFile({ sourcePath, content: asked })).errors);
          // What only the index needs is no weight for a phone.
          writeFileSync(join(out, sourcePath), html.replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, ''));
        };
        const pages = pagesIn(out);
        const records = searchRecords(content);
        const places = [
          ...pages.map((page) => ({ url: addressOf(page), add: () => addPage(page) })),
          ...records.map((record) => ({
            url: record.url,
            add: async () => stopOn((await index.addCustomRecord(record)).errors),
          })),
        ];
        // The places of a page follow it, so that what lists them is short.
        for (const { add } of places.sort((a, b) => (a.url < b.url ? -1 : 1))) await add();
        stopOn((await index.writeFiles({ outputPath: join(out, 'pagefind') })).errors);
        await pagefind.close();
        const written = join(out, 'pagefind');
        rewriteSearchFiles(written);
        const api = join(written, 'pagefind.js');
        writeFileSync(api, await changedScript(readFileSync(api, 'utf8')));
        for (const file of UNUSED) rmSync(join(out, 'pagefind', file), { force: true });
        writeFileSync(join(out, 'pagefind/words.json'), JSON.stringify(searchWords(content, base)));
        logger.info(`${pages.length} pages and ${records.length} places inside pages can be searched.`);
      },
    },
  };
}
