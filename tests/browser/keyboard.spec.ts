/** Promise: from the address bar to an answer with the keyboard alone. */
import { expect, test } from '@playwright/test';

test('the first stop leads past the menus to the words', async ({ page }) => {
  await page.goto('areas/ehcps/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the words' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Areas of the plan' })).toBeFocused();
});

test('home, search, first result, its word, its help: all without a mouse', async ({ page }) => {
  await page.goto('');
  const press = async (key: string, until: () => Promise<boolean>) => {
    for (let step = 0; step < 60 && !(await until()); step += 1) await page.keyboard.press(key);
  };
  const focusIn = (selector: string) => () =>
    page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector);

  await press('Tab', focusIn('#q'));
  await page.keyboard.type('needs assessment');
  await page.keyboard.press('Enter');
  await expect(page.locator('#search-results[data-state="results"]')).toBeVisible();
  await press('Tab', focusIn('#q'));
  await press('Tab', focusIn('#search-results'));
  const title = await page.locator(':focus').innerText();
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/search/);
  await expect(page.locator('main')).toContainText(title.split(':')[0] ?? '');
  await press('Tab', focusIn('a.word, dl a, .word'));
  await press('Tab', focusIn('footer'));
  await expect(page.locator(':focus')).toBeVisible();
});

test('focus goes through an area in the order it is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('areas/senco-npq/');
  const order: number[] = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('a[href], button, input')].indexOf(document.activeElement as HTMLAnchorElement),
      ),
    );
  }
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
