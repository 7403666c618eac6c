/**
 * `npm run bench`: how the built site does on a slow phone, against the bars. Prints a table and adds a line to
 * docs/bench-history.jsonl. Times depend on the computer and are only compared; what does not depend on it fails
 * `npm test` (tests/built/weight.test.ts, tests/browser/every-page.spec.ts). `-- --lighthouse` asks Lighthouse too.
 */
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { measureSaved } from './bench/saved.mjs';
import { measureSearch } from './bench/search.mjs';
import { visit } from './bench/visit.mjs';
import { launchOptions } from './browser-options.mjs';
import { startServer } from './serve.mjs';

/** /search/ is a tool with scripts of its own: how soon it answers is measured by itself. */
const PAGES = ['', 'areas/ehcps/', 'your-rights/asking/', 'easy/funding/', 'get-help/'];
const HISTORY = 'docs/bench-history.jsonl';
/** Fetched when it is asked for: 100 MB with what it needs, and nobody else needs it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** @type {{ paths: string[] }} */
const requests = { paths: [] };
const onRequest = (/** @type {{ url?: string }} */ { url = '' }) => void requests.paths.push(url.replace(/\?.*/, ''));
const server = await startServer({ root: 'dist', onRequest });
const browser = await chromium.launch(launchOptions());
const round = (/** @type {number} */ value, places = 0) => Number(value.toFixed(places));

/** @type {Record<string, import('./bench/visit.mjs').Visit>} */
const pages = {};
for (const path of PAGES) {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  const seen = await visit(page, server.url + path);
  pages[`/${path}`] = {
    ...seen,
    readable: round(seen.readable),
    shift: round(seen.shift, 3),
    blocked: round(seen.blocked),
  };
  await page.close();
}
console.log('First visit: 400 kbit/s, 400 ms, 4 times slower. Bytes as sent, without headers; times in ms.');
console.table(pages);

if (process.argv.includes('--lighthouse')) await lighthouse(`${server.url}areas/ehcps/`);
const saved = await measureSaved(browser, server, requests);
const search = await measureSearch(browser);
const version = browser.version();
await browser.close();

/** The worst of these pages. @param {keyof import('./bench/visit.mjs').Visit} what */
const most = (what) => round(Math.max(...Object.values(pages).map((page) => page[what])), 3);
console.table({
  'words and looks, heaviest of these pages (bytes)': { measured: most('wordsAndLooks'), bar: 14_000 },
  'scripts, heaviest of these pages (bytes)': { measured: most('scripts'), bar: 4_000 },
  'requests to read, most of these pages': { measured: most('requestsToRead'), bar: 4 },
  'shift, most of these pages': { measured: most('shift'), bar: 0 },
  'blocked, most of these pages (ms)': { measured: most('blocked'), bar: 0 },
  'largest text shown, slowest of these pages (ms)': { measured: most('readable'), bar: 1600 },
  'first results from the saved copy, after the pause (ms)': { measured: search.first, bar: 100 },
  'first results, nothing of the index loaded yet (ms)': { measured: search.cold, bar: 'compare only' },
  'requests when coming back': { measured: saved.revisitRequests, bar: 0 },
  'shown when coming back (ms)': { measured: round(saved.revisitMs), bar: 1500 },
  'shown without a connection (ms)': { measured: round(saved.offlineMs), bar: 1500 },
  'saving everything, no delay (ms)': { measured: saved.saveMs, bar: 'compare only' },
});
const date = new Date().toISOString().slice(0, 10);
appendFileSync(HISTORY, `${JSON.stringify({ date, browser: version, pages, saved, search })}\n`);
console.log(`Added to ${HISTORY}.`);

/** Lighthouse's own scores. A floor, never the evidence. @param {string} url */
async function lighthouse(url) {
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox --disable-quic'];
  const env = { ...process.env, CHROME_PATH: launchOptions().executablePath ?? '' };
  try {
    const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, url, ...flags], {
      ...{ env, maxBuffer: 2 ** 28, timeout: 300_000 },
    });
    const { categories } = JSON.parse(stdout);
    for (const { title, score } of Object.values(categories))
      console.log(`Lighthouse, ${title}: ${Math.round(score * 100)}`);
  } catch (error) {
    console.log(`Lighthouse could not be run here, so it says nothing (${String(error).split('\n')[0]}).`);
  }
}
