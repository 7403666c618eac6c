/** Journeys without signal: of a parent with an old phone and little data, and of one who needs help at once. */
import { mergeTests } from '@playwright/test';
import { test as journeyTest } from './support/journey-test.ts';
import { expect, test as offlineTest } from './support/offline-test.ts';
import { waitUntilSaved } from './support/saved.ts';
import { ask } from './support/search.ts';
import { shiftOf, watchShift } from './support/shift.ts';

const test = mergeTests(offlineTest, journeyTest);

test('J1 old phone, weak signal, on a bus: little is moved before the words stand, nothing jumps, and later all is there', async ({
  page,
  context,
  open,
  watch,
}) => {
  const { url, kill } = await open('whole');
  const devtools = await context.newCDPSession(page);
  await page.setViewportSize({ width: 360, height: 640 });
  await watchShift(page);
  const slow = { offline: false, latency: 800, downloadThroughput: 250_000 / 8, uploadThroughput: 50_000 / 8 };
  await devtools.send('Network.emulateNetworkConditions', slow);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(`${url}areas/ehcps/`, { waitUntil: 'commit' });
  await expect(page.locator('.answer')).toContainText('still the law');
  const moved = await page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce(
      (sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize,
      0,
    ),
  );
  expect(moved).toBeGreaterThan(10_000);
  expect(moved).toBeLessThanOrEqual(50_000);
  await devtools.send('Network.emulateNetworkConditions', { ...slow, latency: 0, downloadThroughput: -1 });
  await page.getByRole('link', { name: 'Get help' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await shiftOf(page)).toBeLessThan(0.05);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await waitUntilSaved(page, url);
  // What the worker fetches by itself is watched too.
  expect(watch.all().filter((request) => request.includes('/packs/')).length).toBeGreaterThan(0);

  await kill();
  await page.goto(`${url}areas/ehcps/`);
  await expect(page.locator('.answer')).toContainText('still the law');
  await expect(page.locator('.site-foot')).toContainText(
    /You are reading the copy saved on this phone on \d+ \w+ 20\d\d/,
  );
  await page.goto(`${url}areas/special-schools/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('special school');
  await page.goto(`${url}nowhere/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not saved on this phone');
  await expect(page.getByRole('main')).toContainText('999');
});

test('J12 a hard night, without signal: urgent help comes first from the saved copy too, and can be rung', async ({
  page,
  open,
}) => {
  const { url, kill } = await open('whole');
  await page.goto(`${url}get-help/`);
  await waitUntilSaved(page, url);
  await kill();
  await page.goto(`${url}search/`);
  await ask(page, 'my son says he doesnt want to be here any more school do nothing');
  const urgent = page.locator('#urgent-help');
  for (const number of ['999', '111']) await expect(urgent.locator(`a[href="tel:${number}"]`)).toBeVisible();
});
