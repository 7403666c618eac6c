/**
 * Build step: the Pagefind index over the finished pages, with a record of its own for everything that has an address
 * inside a page, and the file of words the search page understands questions with.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import * as pagefind from 'pagefind';
import { pagesIn, addressOf } from './built-pages.ts';
import { readContent, type Content } from './content-check/read.ts';
import { asIndexed, asksOf } from './search-asks.ts';
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

/**
 * Pagefind searches on without a piece of the index that did not come, and so finds nothing where there is something. The
 * page can say that search failed only if it hears of it.
 */
function failingAloud(script: string): string {
  const parts = script.split(/(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/);
  if (parts.length !== 3)
    throw new Error('Pagefind’s script has changed: failingAloud() in search-index.ts must follow.');
  return parts.join('');
}

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
        const pages = pagesIn(out);
        for (const sourcePath of pages) {
          const html = readFileSync(join(out, sourcePath), 'utf8');
          const asked = withAsks(withEnds(html), asks.get(addressOf(sourcePath)) ?? '');
          stopOn((await index.addHTMLFile({ sourcePath, content: asked })).errors);
          // What only the index needs is no weight for a phone.
          writeFileSync(join(out, sourcePath), html.replace(/ data-pagefind-[a-z]+(?:="[^"]*")?/g, ''));
        }
        const records = searchRecords(content);
        for (const record of records) stopOn((await index.addCustomRecord(record)).errors);
        stopOn((await index.writeFiles({ outputPath: join(out, 'pagefind') })).errors);
        await pagefind.close();
        const api = join(out, 'pagefind/pagefind.js');
        const script = failingAloud(readFileSync(api, 'utf8'));
        writeFileSync(api, (await transform(script, { minify: true, format: 'esm' })).code);
        for (const file of UNUSED) rmSync(join(out, 'pagefind', file), { force: true });
        writeFileSync(join(out, 'pagefind/words.json'), JSON.stringify(searchWords(content, base)));
        logger.info(`${pages.length} pages and ${records.length} places inside pages can be searched.`);
      },
    },
  };
}
