/** Measures how soon search answers on a slow phone from the saved copy, with the server gone, and what search weighs. */
/* global document, performance, MutationObserver, MessageChannel, requestAnimationFrame */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { startServer } from '../serve.mjs';

const SITE = 'dist';
/** A phone has a quarter of this computer's speed. */
const SLOWER = 4;

const QUERIES = [
  'tribunal',
  'echp',
  'school says he needs a diagnosis first',
  'naughty school',
  'who pays for transport',
  'how long does the council have to answer',
  'my daughter has been out of school for months and nobody helps',
  'universal credit',
  'asse',
  'ofsted send inspection council',
  'sencos in nurseries',
];

/** @param {readonly number[]} numbers */
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/**
 * Sends one question as the end of the pause after typing does.
 * @param {import('@playwright/test').Page} page
 * @param {string} query
 * @returns {Promise<number>} milliseconds until its results are painted
 */
const timeOf = (page, query) =>
  page.evaluate(
    (words) =>
      new Promise((done, fail) => {
        const box = /** @type {HTMLInputElement} */ (document.querySelector('#q'));
        const results = /** @type {HTMLElement} */ (document.querySelector('#search-results'));
        const start = performance.now();
        const watcher = new MutationObserver(() => {
          if (results.dataset.query !== words || results.dataset.state === 'idle') return;
          watcher.disconnect();
          // A message sent within the next frame comes once that frame is painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.now() - start);
            port2.postMessage('');
          });
        });
        watcher.observe(results, { attributes: true });
        setTimeout(fail, 20_000, new Error(`No answer to "${words}"`));
        box.value = words;
        box.form?.requestSubmit();
      }),
    query,
  );

/**
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<{ cold: number, first: number, next: number, slowest: number, bytes: Record<string, number> }>}
 *   medians in milliseconds: a question on a page that has loaded nothing of the index yet; the first one after the box
 *   had the cursor for a while; those that follow, and the slowest of them. Bytes compressed, by what is loaded.
 */
export async function measureSearch(browser) {
  const { url, close } = await startServer({ root: SITE });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  try {
    await page.goto(`${url}app/`);
    await page.locator('#copy-state', { hasText: /^Saved on this phone/ }).waitFor({ timeout: 60_000 });
    await close();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const open = async () => {
      await page.goto(`${url}search/`);
      await page.locator('#search-results').waitFor({ state: 'attached' });
    };
    /** @type {{ cold: number[], first: number[], next: number[] }} */
    const times = { cold: [], first: [], next: [] };
    for (const query of QUERIES) {
      await open();
      times.cold.push(await timeOf(page, query));
      await open();
      await page.locator('#q').focus();
      // A parent needs longer than this to type a word.
      await page.waitForTimeout(2000);
      times.first.push(await timeOf(page, query));
    }
    for (const query of QUERIES.slice(1).concat(QUERIES[0] ?? '')) times.next.push(await timeOf(page, query));
    return {
      cold: Math.round(median(times.cold)),
      first: Math.round(median(times.first)),
      next: Math.round(median(times.next)),
      slowest: Math.round(Math.max(...times.first, ...times.next)),
      bytes: weightOf(SITE),
    };
  } finally {
    await page.close();
    await close();
  }
}

/**
 * What the search page and its index weigh on the way, by kind of file.
 * @param {string} root the built site
 */
function weightOf(root) {
  const html = readFileSync(join(root, 'search/index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="[^"]*(\/_a\/[^"]+)"/g)].map(([, path = '']) => path);
  const imports = scripts.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => `/_a/${name}`),
  );
  /** @type {Record<string, number>} */
  const bytes = {};
  /** @param {string} kind @param {string} path */
  const add = (kind, path) => {
    const body = readFileSync(join(root, path));
    // Hosts compress all of these, WebAssembly too.
    const weight = /\.(?:js|json|html|wasm)$/.test(path) ? brotliCompressSync(body).length : body.length;
    bytes[kind] = (bytes[kind] ?? 0) + weight;
  };
  add('page', 'search/index.html');
  for (const path of new Set([...scripts, ...imports])) add('scripts', path);
  for (const entry of readdirSync(join(root, 'pagefind'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath.slice(root.length), entry.name);
      const kind =
        /fragment|index/.exec(entry.parentPath)?.[0] ?? entry.name.replace(/^(?:(.*)\.)?[\w-]{6}(?=\.json$)/, '$1');
      add(`pagefind ${kind}`, path);
    }
  return bytes;
}
