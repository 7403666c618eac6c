/**
 * `npm run bench`: how the built site does on a slow phone, against the bars. Prints a table and adds a line to
 * docs/bench-history.jsonl. Times depend on the computer and are only compared; what does not depend on it fails
 * `npm test` (tests/built/weight.test.ts, tests/browser/still.spec.ts). `-- --lighthouse` asks Lighthouse too.
 */
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { measureSaved } from './bench/saved.mjs';
import { visit } from './bench/visit.mjs';
import { launchOptions } from './browser-options.mjs';
import { startServer } from './serve.mjs';

const PAGES = ['', 'areas/ehcps/', 'your-rights/asking/', 'easy/funding/', 'get-help/', 'search/'];
const HISTORY = 'docs/bench-history.jsonl';
/** Fetched when it is asked for: 100 MB with what it needs, and nobody else needs it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** @type {{ paths: string[] }} */
const requests = { paths: [] };
const onRequest = (/** @type {{ url?: string }} */ { url = '' }) => void requests.paths.push(url.replace(/\?.*/, ''));
const server = await startServer({ root: 'dist', onRequest });
const browser = await chromium.launch(launchOptions());
const round = (/** @type {number} */ value, places = 0) => Number(value.toFixed(places));
const kB = (/** @type {number} */ bytes = 0) => `${(bytes / 1000).toFixed(1)} kB`;

/** @type {Record<string, unknown>} */
const pages = {};
for (const path of PAGES) {
  const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });
  const { bytes, requestsToRead, readable, shift, blocked } = await visit(page, server.url + path);
  await page.close();
  pages[`/${path}`] = {
    'HTML and CSS': kB((bytes.Document ?? 0) + (bytes.Stylesheet ?? 0)),
    scripts: kB(bytes.Script),
    other: kB(
      Object.entries(bytes).reduce((sum, [kind, some]) => (/Document|Style|Script/.test(kind) ? sum : sum + some), 0),
    ),
    'requests to read': requestsToRead,
    'readable (ms)': round(readable),
    shift: round(shift, 3),
    'blocked (ms)': round(blocked),
  };
}
console.log('First visit: 400 kbit/s, 400 ms, 4 times slower. Bytes hold the headers of the answers.');
console.table(pages);

if (process.argv.includes('--lighthouse')) await lighthouse(`${server.url}areas/ehcps/`);
const saved = await measureSaved(browser, server, requests);
await browser.close();
/** The worst of these pages. @param {string} name */
const most = (name) =>
  Math.max(...Object.values(pages).map((page) => Number.parseFloat(/** @type {any} */ (page)[name])));
console.table({
  'HTML and CSS, heaviest of these pages (kB)': { measured: most('HTML and CSS'), bar: 14 },
  'scripts, heaviest of these pages (kB)': { measured: most('scripts'), bar: 4 },
  'requests to read, most of these pages': { measured: most('requests to read'), bar: 4 },
  'shift, most of these pages': { measured: most('shift'), bar: 0 },
  'blocked, most of these pages (ms)': { measured: most('blocked (ms)'), bar: 0 },
  'largest text shown, slowest of these pages (ms)': {
    measured: most('readable (ms)'),
    bar: 1600,
  },
  'first results from the saved copy (ms)': { measured: round(saved.firstSearchMs), bar: 100 },
  'requests when coming back': { measured: saved.revisitRequests, bar: 0 },
  'shown when coming back (ms)': { measured: round(saved.revisitMs), bar: 1500 },
  'shown without a connection (ms)': { measured: round(saved.offlineMs), bar: 1500 },
  'saving everything, no delay (ms)': { measured: saved.saveMs, bar: 'compare only' },
});
const date = new Date().toISOString().slice(0, 10);
appendFileSync(HISTORY, `${JSON.stringify({ date, browser: browser.version(), pages, saved })}\n`);
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
