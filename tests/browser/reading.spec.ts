/** Promise: a page of any kind can be read whole without a single script, or with the scripts lost on the way. */
import { expect, test } from '@playwright/test';
import { KINDS } from '../matrix/kinds.ts';
import { AREAS, PAGES } from './support/site.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a page of every kind shows its words', async ({ page }) => {
    const kinds = Object.values(KINDS);
    for (const { path, title } of PAGES.filter((one) => kinds.includes(one.path))) {
      await page.goto(path);
      await expect.soft(page, path).toHaveTitle(title);
      await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect.soft((await page.locator('main').innerText()).length, path).toBeGreaterThan(150);
    }
  });

  test('each area has all its parts', async ({ page }) => {
    for (const { path } of AREAS) {
      await page.goto(path);
      for (const name of [
        'In one minute',
        'What the plan promised',
        'What people said',
        'What has happened since',
        'Where it stands today',
        'What it means for your child today',
        'Questions you could ask',
        'Words on this page',
        'Sources',
      ])
        await expect
          .soft(page.getByRole('heading', { level: 2, name, exact: true }), `${name} on /${path}`)
          .toBeVisible();
      await expect.soft(page.getByText(/Checked on \d+ \w+ 20\d\d/), path).toBeVisible();
      await expect.soft(page.getByText('Easy Read and British Sign Language.'), path).toBeVisible();
    }
  });

  test('the search form still says where to look', async ({ page }) => {
    await page.goto('search/?q=tribunal');
    // Playwright's own text search passes over <noscript>, so the element is named.
    await expect(page.locator('#search-app noscript p')).toBeVisible();
    await expect(page.locator('#search-app noscript p')).toContainText('Search needs scripts');
    await expect(page.getByRole('link', { name: 'words from A to Z' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Are EHCPs being scrapped?' })).toBeVisible();
  });

  test('the saved-copy page says that nothing can be saved', async ({ page }) => {
    await page.goto('app/');
    const words = page.locator('#copy-state noscript span');
    await expect(words).toBeVisible();
    await expect(words).toContainText('Your browser does not run scripts');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('half-way through, with the scripts lost on the way, a page still reads and its links still work', async ({
  page,
}) => {
  await page.route('**/_a/*.js', (route) => route.abort());
  await page.goto('areas/funding/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.locator('a.word').first().click();
  await expect(page.locator('.meaning:target')).toBeInViewport();
});
