/** Promise: axe finds nothing on any page, in light and in dark, on the narrowest phone. A floor, not the proof. */
import { expect, test, type Page } from '@playwright/test';
import { axeFindings, COLOUR_RULES } from './support/axe.ts';
import { PAGES } from './support/site.ts';

test.use({ viewport: { width: 320, height: 640 } });

/** Asks axe in light and in dark, and says in which of them something was found. */
async function findingsInBothSchemes(page: Page, within?: string): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === 'dark' ? COLOUR_RULES : undefined;
    all.push(...(await axeFindings(page, within, rules)).map((line) => `${colorScheme}: ${line}`));
  }
  return all;
}

for (const { path } of PAGES) {
  test(`axe finds nothing on /${path}`, async ({ page }) => {
    await page.goto(path);
    expect(await findingsInBothSchemes(page)).toEqual([]);
  });
}

test('axe finds nothing while a word is open', async ({ page }) => {
  await page.goto('areas/senco-npq/');
  await page.locator('a.word').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findingsInBothSchemes(page, '.word-card')).toEqual([]);
});

test('axe finds nothing on search with results, with none, and without an index', async ({ page }) => {
  for (const [query, state] of [
    ['tribunal', 'results'],
    ['zzzzxq', 'empty'],
  ] as const) {
    await page.goto(`search/?q=${query}`);
    await expect(page.locator(`#search-results[data-state="${state}"]`)).toBeVisible();
    expect(await findingsInBothSchemes(page)).toEqual([]);
  }
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('search/?q=funding');
  await expect(page.locator('#search-results[data-state="failed"]')).toBeVisible();
  expect(await findingsInBothSchemes(page)).toEqual([]);
});
