/** Promise: the first visit saves by itself, says how far it is, says "saved" once and never too early, and can be broken off. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser-options.mjs';
import { expect, test } from './support/offline-test.ts';
import { standing, waitUntilSaved } from './support/saved.ts';

test('saving shows a real progress bar, is announced at its end once, and "saved" is true the instant it is said', async ({
  page,
  open,
}) => {
  const { url, kill, faults, oneByOne } = await open('small');
  oneByOne();
  faults.set('/timeline/', 'silent');
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener('DOMContentLoaded', () => {
      for (const region of document.querySelectorAll('[role=status]'))
        new MutationObserver(() => heard.push(region.textContent.trim())).observe(region, { childList: true });
    });
  });
  await page.goto(`${url}app/`);
  const bar = page.getByRole('progressbar', { name: 'Saving this site on your phone' });
  await expect(bar).toBeVisible();
  // All but the silent one.
  await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.max - element.value)).toBe(1);
  await expect(page.locator('#copy-steps')).toHaveText(/^\d\d of \d\d files$/);
  await expect(page.getByText('Saved on this phone')).toHaveCount(0);
  // The reader goes on while it is being saved, and comes back.
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual(expect.arrayContaining(['Saving this site on your phone. You can go on reading.']));
  expect((await heard()).length).toBeLessThanOrEqual(2);
  await kill();
  await expect(standing(page)).toContainText('Saving did not finish');
  expect((await heard()).length).toBeLessThanOrEqual(3);
});

test('the least visited page is there the instant "saved" is said, and so is the page one came by', async ({
  page,
  open,
}) => {
  const { url, kill } = await open('small');
  await page.goto(`${url}areas/ehcps/`);
  await waitUntilSaved(page, url);
  await kill();
  for (const path of ['timeline/', 'areas/ehcps/']) {
    await page.goto(url + path);
    await expect(page).not.toHaveTitle(/not saved/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('a phone that is switched off in the middle of saving goes on where it stopped', async ({ open }) => {
  const { url, faults, asked, oneByOne } = await open('small');
  const profile = mkdtempSync(join(tmpdir(), 'profile-'));
  try {
    oneByOne();
    faults.set('/timeline/', 'silent');
    const before = await chromium.launchPersistentContext(profile, launchOptions());
    const page = await before.newPage();
    await page.goto(`${url}app/`);
    const bar = page.getByRole('progressbar');
    await expect.poll(() => bar.evaluate((element: HTMLProgressElement) => element.max - element.value)).toBe(1);
    await before.close();

    faults.clear();
    asked.length = 0;
    const after = await chromium.launchPersistentContext(profile, launchOptions());
    const again = await after.newPage();
    await waitUntilSaved(again, url);
    // The browser may bring files of the visited page itself from its own cache; of pages, only what was missing.
    expect(asked.map(({ path }) => path).filter((path) => /^\/(areas|easy|timeline|get-help)\//.test(path))).toEqual([
      '/timeline/',
    ]);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

/** A phone with Safari, whose worker never comes; its clock stands still. */
async function stallInSafari(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });
    ServiceWorkerContainer.prototype.register = () => {
      document.title = 'Saving begins';
      return new Promise(() => undefined);
    };
  });
  await page.clock.install({ time: new Date('2026-11-25T09:00:00') });
  await page.clock.pauseAt(new Date('2026-11-25T09:00:01'));
}

test('in Safari a link waits while saving begins, a moment at most, and what stays on the page does not wait', async ({
  page,
  open,
}) => {
  const { url } = await open('small');
  await stallInSafari(page);
  await page.goto(`${url}areas/funding/`);
  await expect(page).toHaveTitle('Saving begins');
  await page.getByRole('link', { name: 'In one minute' }).click();
  await expect(page).toHaveURL(`${url}areas/funding/#in-short`);
  await page.getByRole('link', { name: 'The same in easier words' }).click();
  await page.clock.runFor(1000);
  expect(page.url()).toBe(`${url}areas/funding/#in-short`);
  await page.clock.runFor(500);
  await expect(page).toHaveURL(`${url}easy/funding/`);
});

test('in Safari, where the site is saved already, no link waits', async ({ page, open }) => {
  const { url } = await open('small');
  await waitUntilSaved(page, url);
  await stallInSafari(page);
  await page.goto(`${url}areas/funding/`);
  await expect(page).toHaveTitle('Saving begins');
  await page.getByRole('link', { name: 'The same in easier words' }).click();
  await expect(page).toHaveURL(`${url}easy/funding/`);
});
