/** Promise: a tool that cannot be had right now says so where it was pressed, and what to do; nothing else breaks. */
import { expect, test } from '@playwright/test';

test('with the signal lost after the page came, each tool says in words that it needs a connection', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('areas/funding/');
  // Nothing marks that a page fetches no more: what it fetches after it has loaded must not be what is refused below.
  await page.waitForLoadState('networkidle');
  await page.route('**/_a/**', (route) => route.abort());
  const said = page.getByRole('alert');
  await expect(said).toHaveCount(0);
  for (const name of [/^Keep this page/, /^Listen/, /^Share/, /^Keep: /, /^Share: /]) {
    const button = page.getByRole('button', { name }).first();
    await button.click();
    // Once, however often and wherever it was pressed; never far from the button.
    await expect(said).toHaveText('This needs a connection. When you have one, load the page again.');
    expect(await said.evaluate((words) => words.previousElementSibling?.className)).toMatch(/cites|tools/);
    await expect(said).toBeInViewport();
    await expect(button).toBeFocused();
  }
  expect(errors).toEqual([]);
});

test('where a page is a tool and its script is lost on the way, it says what to do, and moves nothing', async ({
  page,
}) => {
  await page.route('**/_a/*.js', (route) =>
    route.request().url().includes('/first.') ? route.continue() : route.abort(),
  );
  for (const path of ['my-list/', 'meeting/']) {
    await page.goto(path);
    await expect(page.locator('.coming')).toBeInViewport();
    await expect(page.locator('.coming')).toContainText('load this page again.');
  }
  await page.unroute('**/_a/*.js');
  for (const path of ['my-list/', 'meeting/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await expect(page.locator('.coming')).toHaveCount(0);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('nobody is told to wait for what cannot come', async ({ page }) => {
    for (const path of ['my-list/', 'meeting/']) {
      await page.goto(path);
      await expect(page.locator('.coming')).toBeHidden();
    }
  });
});
