/** Promise: with one press only the law is left of an area page; the phone remembers it only where it was asked to. */
import { expect, test, type Page } from '@playwright/test';
import { holdScripts } from './support/hold.ts';
import { AREAS } from './support/site.ts';

const box = (page: Page) => page.getByRole('checkbox', { name: 'Show only what is law today' });
const keep = (page: Page) => page.getByRole('checkbox', { name: 'Remember this on this phone' });
const view = (page: Page) => page.locator('.view').first();

/** What is still to be seen of an area's parts though it is not law: words, headings without law, links into nothing. */
const leftOver = (page: Page) =>
  page.evaluate(() => {
    const seen = (within: string) => [...document.querySelectorAll(within)].filter((one) => one.checkVisibility());
    const words = seen('.part :is(p, li, h3, article, .statement)').filter(
      (one) => !one.closest('.is-law, .part:has(> #ask)') && !one.querySelector('.is-law'),
    );
    const headings = seen('.part h2').filter((one) => one.id !== 'ask' && !one.parentElement?.querySelector('.is-law'));
    const links = seen('.contents a[href^="#"]').filter(
      (one) => !document.getElementById(one.getAttribute('href')?.slice(1) ?? '')?.checkVisibility(),
    );
    return [...words, ...headings, ...links].map(
      (one) => `${location.pathname} ${one.textContent.trim().slice(0, 80)}`,
    );
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('only law and the questions are left on every area page, and no heading or link without anything behind it', async ({
    page,
  }) => {
    for (const { path } of AREAS) {
      await page.goto(path);
      expect((await leftOver(page)).length).toBeGreaterThan(10);
      await box(page).check();
      expect(await leftOver(page)).toEqual([]);
    }
    await expect(page.getByText('All other statements are hidden.')).toBeVisible();
    await expect(page.locator('.statement.is-law').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Questions you could ask' })).toBeVisible();
    await expect(keep(page)).toHaveCount(0);
    await box(page).uncheck();
    await expect(view(page)).toBeVisible();
  });
});

test('it is remembered only if asked, on every area and after a reload, and forgotten when it is unticked', async ({
  page,
}) => {
  const kept = () => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('only-law')));
  await page.goto('areas/ehcps/');
  await expect(keep(page)).toHaveCount(0);
  await box(page).check();
  await expect(keep(page)).not.toBeChecked();
  expect(await kept()).toEqual([]);
  await page.goto('areas/funding/');
  await expect(box(page)).not.toBeChecked();
  await expect(view(page)).toBeVisible();

  await box(page).check();
  await keep(page).check();
  expect(await kept()).toEqual(['send-plan:only-law']);
  await page.reload();
  await expect(box(page)).toBeChecked();
  await expect(keep(page)).toBeChecked();
  await page.goto('areas/ehcps/');
  await expect(box(page)).toBeChecked();
  expect(await leftOver(page)).toEqual([]);

  await box(page).uncheck();
  await expect(view(page)).toBeVisible();
  expect(await kept()).toEqual([]);
  await page.goto('areas/funding/');
  await expect(view(page)).toBeVisible();
  await expect(box(page)).not.toBeChecked();

  await box(page).check();
  await keep(page).check();
  await keep(page).uncheck();
  expect(await kept()).toEqual([]);
  await expect(view(page)).toBeHidden();
});

test('where the phone refuses to keep anything, the choice still works and nothing is said to be remembered', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto('areas/ehcps/');
  await box(page).check();
  await expect(view(page)).toBeHidden();
  await keep(page).click();
  await expect(keep(page)).not.toBeChecked();
  await box(page).uncheck();
  await expect(view(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a box ticked before the script came stays ticked', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto('areas/ehcps/', { waitUntil: 'commit' });
  await box(page).check();
  await letGo();
  await expect(keep(page)).toBeVisible();
  await expect(box(page)).toBeChecked();
});
