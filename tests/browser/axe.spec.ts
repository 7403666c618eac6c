/** Promise: axe finds nothing on any page, in light and in dark, on the narrowest phone. A floor, not the proof. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './support/site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'wcag2aaa'];

/** What axe found, short enough to read in a failure. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours, 320 px wide`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    for (const { path } of PAGES) {
      test(`/${path}`, async ({ page }) => {
        await page.goto(path);
        expect(await findings(page)).toEqual([]);
      });
    }

    test('a word open', async ({ page }) => {
      await page.goto('areas/ehcps/');
      await page.locator('a.word').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });

    test('search with results, and with none', async ({ page }) => {
      await page.goto('search/?q=tribunal');
      await expect(page.locator('#search-results[data-state="results"]')).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await page.goto('search/?q=zzzzxq');
      await expect(page.locator('#search-results[data-state="empty"]')).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  });
}
