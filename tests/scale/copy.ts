/**
 * Says what the saved copy costs a reader: requests and bytes of a first save, of a visit after it, of a changed word and
 * of a new index; and how long a first save takes on a slow phone and on a slow line. `npx node tests/scale/copy.ts` wants a
 * built site, builds four more, and takes a few minutes, so `npm test` does not run it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../../scripts/browser-options.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { buildIn } from '../built/support/build.ts';
import { createPhone } from '../support/phone.ts';

const home = mkdtempSync(join(tmpdir(), 'cost-'));
const served = join(home, 'served');

/** Puts other words into a file of the content. */
const edit = (file: string, from: string, to: string) => (folder: string) => {
  const path = join(folder, file);
  const words = readFileSync(path, 'utf8');
  if (!words.includes(from)) throw new Error(`${file} no longer says “${from}”`);
  writeFileSync(path, words.replaceAll(from, to));
};

const LATER = [
  ['a changed word', edit('content/areas/funding.md', 'no single total', 'no clear total')],
  ['a changed word shown on two pages', edit('content/rights/advice-in-6-weeks.md', 'Experts who', 'People who')],
  ['a new search index', edit('src/tooling/search-cuts.ts', 'ROOM = 48', 'ROOM = 47')],
  ['a change in the frame of every page', edit('src/layouts/Base.astro', 'id="main"', 'id="main" data-new')],
] as const;

/** Counts, by the worker in Node, what moves. */
async function countBytes(encoding: 'br' | 'gzip'): Promise<void> {
  const { url, close } = await startServer({ root: served });
  let requests = 0;
  let bytes = 0;
  const phone = () =>
    createPhone(url, async (address, signal) => {
      const answer = await fetch(address, { headers: { 'accept-encoding': encoding }, ...(signal ? { signal } : {}) });
      // A runtime that is there already comes from the browser's own store.
      requests += 1;
      bytes += Number(answer.headers.get('content-length'));
      return answer;
    });
  const tell = async (what: string, visit: () => Promise<void>) => {
    [requests, bytes] = [0, 0];
    await visit();
    console.log(`${encoding}: ${what}: ${requests} requests, ${bytes} bytes`);
  };
  for (const [index, [what]] of LATER.entries()) {
    cpSync('dist', served, { recursive: true });
    const reader = phone();
    if (index === 0) await tell('a first save', () => reader.visit());
    else await reader.visit();
    if (index === 0) await tell('a visit after it', () => reader.visit());
    cpSync(join(home, `later-${index}/dist`), served, { recursive: true });
    await tell(what, () => reader.visit());
  }
  await close();
}

/** @returns seconds from the first request to the word "saved" on /app/ */
async function timeToSaved(browser: Browser, url: string, slow: boolean): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  if (slow) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const start = Date.now();
  await page.goto(`${url}app/`);
  await page.locator('#copy-state', { hasText: /^Saved on this phone/ }).waitFor({ timeout: 180_000 });
  const seconds = (Date.now() - start) / 1000;
  await page.context().close();
  return seconds;
}

/** A line that carries so many bits each second, each answer late; all answers share it. */
function lineOf(bitsEachSecond: number, late: number) {
  let free = 0;
  return (bytes: number): Promise<void> => {
    const now = Date.now();
    free = Math.max(free, now + late) + (bytes * 8000) / bitsEachSecond;
    return new Promise((resolve) => setTimeout(resolve, free - now));
  };
}

async function measureTimes(): Promise<void> {
  cpSync('dist', served, { recursive: true });
  const browser = await chromium.launch(launchOptions());
  const measure = async (what: string, slow: boolean, bits: number, late: number) => {
    const send = lineOf(bits, late);
    const { url, close } = await startServer({
      root: served,
      onRequest: (_request, response) => {
        const end = response.end.bind(response) as (body?: Buffer) => typeof response;
        // Headers, and the bytes as they are sent.
        response.end = ((body?: Buffer) => {
          void send(400 + (body?.length ?? 0)).then(() => end(body));
          return response;
        }) as typeof response.end;
      },
    });
    console.log(`${what}: saved after ${(await timeToSaved(browser, url, slow)).toFixed(1)} s`);
    await close();
  };
  await measure('a line without limits', false, 1e12, 0);
  await measure('300 ms added to each request, HTTP/1.1', false, 1e12, 300);
  await measure('a slow phone: 400 kbps, 400 ms, 4 times slower', true, 400_000, 400);
  await browser.close();
}

try {
  cpSync('dist', served, { recursive: true });
  for (const [index, [, change]] of LATER.entries()) await buildIn(join(home, `later-${index}`), {}, change);
  await countBytes('br');
  await countBytes('gzip');
  await measureTimes();
} finally {
  rmSync(home, { recursive: true, force: true });
}
