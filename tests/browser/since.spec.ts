/** Promise kept: a returning reader is told which pages say something new, once, without a word on the screen moving. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { refuseStorage } from './support/refuse.ts';
import { DIST } from './support/site.ts';

const changes = JSON.parse(readFileSync(join(DIST, 'changes.json'), 'utf8')) as { address: string; date: string }[];
const newest = changes[0]?.date ?? '';
const pages = new Set(changes.map(({ address }) => address));

const LONG_AGO = '2026-01-03 2026-01-01';
const since = (page: Page) =>
  page.locator('section', { has: page.getByRole('heading', { name: 'Since you last looked' }) });
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('send-plan:seen'));

/** A tab of its own, on a day of its own. */
async function newTab(context: BrowserContext, day: string): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  return page;
}

/** A phone that keeps this from an earlier visit. */
async function seenBefore(context: BrowserContext, seen: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('get-help/');
  await page.evaluate((value) => {
    localStorage.setItem('send-plan:seen', value);
  }, seen);
  await page.close();
}

/**
 * Waits until a page has done all it does by itself. Nothing marks that there was nothing to tell; but the script decides
 * before the page has loaded, so what it fetches is under way by then, and half a second without any request comes after.
 */
const settled = (page: Page) => page.waitForLoadState('networkidle');

test('a first visit is told nothing, a second only what is new since; on What has changed also that nothing is', async ({
  context,
}) => {
  const first = await newTab(context, '2026-11-26');
  for (const path of ['', 'whats-changed/', '']) {
    await first.goto(path);
    await settled(first);
    await expect(since(first)).toHaveCount(0);
  }
  expect(await kept(first)).toBe(`2026-11-26 ${newest}`);
  const second = await newTab(context, '2026-12-30');
  await second.goto('');
  await settled(second);
  await expect(since(second)).toHaveCount(0);
  await second.goto('whats-changed/');
  await expect(since(second)).toContainText('Nothing has changed since you last looked on 26 November 2026.');
  const third = await newTab(context, '2026-12-30');
  await third.goto('whats-changed/');
  await expect(since(third)).toContainText('Nothing has changed since you last looked earlier today.');
});

test('what is new stays for this visit, on both pages, and is not told again on the next', async ({ context }) => {
  await seenBefore(context, LONG_AGO);
  const page = await newTab(context, '2026-12-01');
  for (const path of ['', 'whats-changed/', '']) {
    await page.goto(path);
    await expect(since(page)).toContainText('You were last here on 3 January 2026.');
    await expect(since(page).getByRole('listitem')).toHaveCount(pages.size);
  }
  expect(await axeFindings(page, 'section:has(#since)')).toEqual([]);
  await since(page).getByRole('link', { name: 'Are EHCPs being scrapped?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Are EHCPs being scrapped?');
  const next = await newTab(context, '2026-12-02');
  await next.goto('');
  await settled(next);
  await expect(since(next)).toHaveCount(0);
});

for (const [width, height] of [
  [390, 844],
  [320, 568],
  [1280, 1000],
  [1920, 1200],
] as const)
  test(`no word on the screen moves at ${width} by ${height}`, async ({ context }) => {
    await seenBefore(context, LONG_AGO);
    const page = await newTab(context, '2026-12-01');
    await page.setViewportSize({ width, height });
    for (const path of ['', 'whats-changed/']) {
      await page.goto(path);
      await expect(since(page)).toHaveCount(1);
      const moved = await page.evaluate(
        () =>
          new Promise<string[]>((tell) => {
            const found: string[] = [];
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node?: Node }[] })[])
                for (const { node } of entry.sources)
                  if (node && !document.querySelector('header')?.contains(node)) found.push(node.textContent ?? '');
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                setTimeout(() => {
                  tell(found);
                }),
              ),
            );
          }),
      );
      expect(moved).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

test('storage refused, or damaged: nothing is told, nothing breaks', async ({ context }) => {
  await seenBefore(context, '{"damaged');
  const damaged = await newTab(context, '2026-12-01');
  await damaged.goto('whats-changed/');
  await settled(damaged);
  await expect(since(damaged)).toHaveCount(0);
  expect(await kept(damaged)).toBe(`2026-12-01 ${newest}`);

  const refused = await newTab(context, '2026-12-01');
  const errors: string[] = [];
  refused.on('pageerror', ({ message }) => errors.push(message));
  await refuseStorage(refused);
  await refused.goto('whats-changed/');
  await settled(refused);
  await expect(since(refused)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('what could not be fetched is told the next time', async ({ context }) => {
  await seenBefore(context, LONG_AGO);
  const page = await newTab(context, '2026-12-01');
  await page.route('**/changes.json', (route) => route.abort());
  await page.goto('');
  await settled(page);
  await expect(since(page)).toHaveCount(0);
  expect(await kept(page)).toBe(LONG_AGO);
  const next = await newTab(context, '2026-12-02');
  await next.goto('');
  await expect(since(next)).toHaveCount(1);
});
