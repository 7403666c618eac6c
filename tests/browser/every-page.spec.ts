/**
 * Promise: no page, as it comes, has a fault that can be found without a press. Each page is opened once and asked
 * everything, because opening takes longer than most of the questions. What takes a press is in axe.spec.ts.
 */
import { expect, test, type Page } from '@playwright/test';
import { KINDS } from '../matrix/kinds.ts';
import { findings } from './support/axe.ts';
import { paperFaults } from './support/paper.ts';
import { shiftOf, watchShift } from './support/shift.ts';
import { PAGES } from './support/site.ts';

const PHONE = { width: 320, height: 640 };

test.use({ viewport: PHONE });

/** How far a page may move: not at all, but for the hundredth no eye sees. /app/ fills in what it finds on the phone. */
const mostShift = (path: string) => (path === 'app/' ? 0.1 : 0.01);

/** Files that stand in the way of the words; the page itself is one request more. */
const waitedFor = (page: Page) =>
  page.evaluate(async () => {
    // Two frames later what comes last has been drawn.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    const files = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
      renderBlockingStatus?: string;
    })[];
    return files.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking').map(({ name }) => name);
  });

async function hurdles(page: Page, path: string): Promise<string[]> {
  const files = await waitedFor(page);
  const shift = await shiftOf(page);
  return [
    ...(files.length + 1 > 4 ? [`waits for ${files.join(', ')}`] : []),
    ...(shift > mostShift(path) ? [`shifts by ${shift}`] : []),
  ];
}

const SIZES: [name: string, width: number, height: number, text: string][] = [
  ['320 px wide', 320, 640, ''],
  ['at 400 % zoom of a 1280 px screen', 320, 256, ''],
  ['1280 px wide', 1280, 800, ''],
  ['with the text twice as big', 390, 844, '36px'],
];

async function sideways(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, width, height, text] of SIZES) {
    await page.setViewportSize({ width, height });
    const isTooWide = await page.evaluate((fontSize) => {
      const root = document.documentElement;
      root.style.fontSize = fontSize;
      return root.scrollWidth > root.clientWidth;
    }, text);
    if (isTooWide) faults.push(`scrolls sideways ${name}`);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return faults;
}

/** Watches for what a page does behind its words. @returns gives what it saw, and forgets it */
async function watchTroubles(page: Page, home: string): Promise<() => string[]> {
  let seen: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    // The tests themselves block the worker here; tests/browser/offline*.spec.ts let it run.
    if (message.text().includes('Service Worker registration blocked')) return;
    // The page for lost addresses is itself sent as one that was not found.
    if (message.location().url === `${home}404.html` && message.text().includes('status of 404')) return;
    seen.push(`wrote to the console: ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(`failed: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) seen.push(`asked ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return () => {
    const last = seen;
    seen = [];
    return last;
  };
}

// Each page with an address, and the one that no address leads to.
const paths = [...new Set([...PAGES.map(({ path }) => path), ...Object.values(KINDS)])];

// Five pages share a window: opening one for each would take as long again.
for (let first = 0; first < paths.length; first += 5) {
  const five = paths.slice(first, first + 5);
  test(`nothing is wrong with the pages from /${five[0]} to /${five.at(-1)}`, async ({ page, baseURL }) => {
    const troubles = await watchTroubles(page, baseURL ?? '');
    await watchShift(page);
    const found: Record<string, string[]> = {};
    for (const path of five) {
      await page.setViewportSize(PHONE);
      // It comes as for most readers; without motion its colours stand still for axe.
      await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: 'no-preference' });
      await page.goto(path);
      const faults = await hurdles(page, path);
      // What stands in the place of a tool until its script has come.
      await expect(page.locator('.coming')).toHaveCount(0);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      faults.push(...(await findings(page)), ...(await sideways(page)), ...(await paperFaults(page)), ...troubles());
      if (faults.length) found[`/${path}`] = faults;
    }
    expect(found).toEqual({});
    expect(await page.context().cookies()).toEqual([]);
  });
}
