/** Promise: from any part of a page a reader gets to the same part in easier words and back, and sees a picture a row. */
import { expect, test, type Page } from '@playwright/test';
import { PAGES } from './support/site.ts';

const EASY = PAGES.filter(({ path }) => /^easy\/./.test(path));
test.use({ viewport: { width: 320, height: 640 } });

/** Follows a link, and finds the part of that name in sight. */
async function follow(page: Page, within: string, name: string | RegExp, path: string): Promise<void> {
  await page.locator(within).getByRole('link', { name }).click();
  await expect(page).toHaveURL(new RegExp(`/${path}$`));
  const [, id] = path.split('#');
  await expect(page.locator(id ? `h2#${id}` : 'h1')).toBeInViewport();
}

test('from a part of an area, and of the rights, to the same part in easier words and back', async ({ page }) => {
  for (const part of ['said', 'your-child']) {
    await page.goto('areas/ehcps/');
    await follow(page, `section:has(> h2#${part})`, 'Easier words', `easy/ehcps/#${part}`);
    await follow(page, `section:has(> h2#${part})`, /^More about this/, `areas/ehcps/#${part}`);
  }
  await page.goto('your-rights/disagree/');
  await follow(page, 'main', 'The same in easier words and pictures', 'easy/your-rights/#disagree');
  await follow(page, 'section:has(> h2#disagree)', /^More about this/, 'your-rights/disagree/');
});

test('each row has a picture with a name beside its words, on screen and on paper, and nothing runs off the side', async ({
  page,
}) => {
  const faults: string[] = [];
  for (const { path } of EASY) {
    await page.goto(path);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const found = await page.evaluate(() => {
        const rows = [...document.querySelectorAll('.easy-row')];
        const bare = rows.filter((row) => {
          const picture = row.querySelector('svg[role="img"]');
          const words = row.querySelector('p:last-child');
          const drawn = picture?.getBoundingClientRect();
          const beside = drawn && words && drawn.width >= 48 && words.getBoundingClientRect().left >= drawn.right;
          const shown = [picture, words].every((one) => one?.checkVisibility());
          return !(beside && shown && /\w{3}/.test(picture?.getAttribute('aria-label') ?? ''));
        });
        const { scrollWidth, clientWidth } = document.documentElement;
        const wide = scrollWidth > clientWidth ? ['runs off the side'] : [];
        return [...bare.map((row) => row.textContent), ...wide, ...(rows.length > 7 ? [] : ['has few rows'])];
      });
      faults.push(...found.map((fault) => `${path} ${media}: ${fault}`));
    }
  }
  expect(EASY).toHaveLength(10);
  expect(faults).toEqual([]);
});
