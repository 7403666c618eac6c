/** Promise: the main ways stand where a reader expects them, and hide nothing. What every page is asked, every-page.spec.ts asks. */
import { expect, test } from '@playwright/test';

test('on a phone the main ways are at the bottom; on a very low screen they leave the room to the words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('areas/funding/');
  const ways = page.getByRole('navigation', { name: 'Main' });
  expect((await ways.boundingBox())?.y).toBeGreaterThan(700);
  await page.setViewportSize({ width: 320, height: 256 });
  await page.evaluate(() => {
    scrollTo(0, 2000);
  });
  await expect(ways).not.toBeInViewport();
});

test('a main way stands in its place before the others have come', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('');
  const ways = page.getByRole('navigation', { name: 'Main' });
  const first = ways.getByRole('listitem').first();
  const [bar, place] = [await ways.boundingBox(), await first.boundingBox()];
  // As on a slow phone, which draws what it has read so far.
  await ways.getByRole('listitem').evaluateAll(([, ...others]) => others.forEach((other) => other.remove()));
  expect([await ways.boundingBox(), await first.boundingBox()]).toEqual([bar, place]);
  await first.evaluate((it) => it.remove());
  expect(await ways.boundingBox()).toEqual(bar);
});

test('with the text twice as big, the name of a main way breaks within its place and lies over no other', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('');
  const over = await page.getByRole('navigation', { name: 'Main' }).evaluate((ways) => {
    document.documentElement.style.fontSize = '36px';
    return [...ways.querySelectorAll('li')].filter((place) => {
      const name = document.createRange();
      name.selectNodeContents(place.querySelector('a')?.lastChild ?? place);
      const [inner, outer] = [name.getBoundingClientRect(), place.getBoundingClientRect()];
      return inner.width === 0 || inner.left < outer.left || inner.right > outer.right;
    }).length;
  });
  expect(over).toBe(0);
});

test('the names of the main ways are never broken over two lines on a tablet or a computer', async ({ page }) => {
  for (const width of [768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('areas/');
    for (const way of await page.getByRole('navigation', { name: 'Main' }).getByRole('link').all())
      expect((await way.boundingBox())?.height).toBeLessThan(50);
  }
});

test('whatever has focus is never under the bar at the bottom', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.goto('areas/senco-npq/');
  const covered: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const problem = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.ways');
      if (!focused || !bar || bar.contains(focused) || focused === document.body) return undefined;
      const { bottom, top } = focused.getBoundingClientRect();
      return bottom > bar.getBoundingClientRect().top || top < 0 ? focused.outerHTML.slice(0, 80) : undefined;
    });
    if (problem) covered.push(problem);
  }
  expect(covered).toEqual([]);
});

test('in forced colours, focus and the current page are still shown by more than a background', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('my-list/');
  const current = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'My list' });
  await expect(current).toHaveCSS('text-decoration-line', 'underline');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveCSS('outline-style', 'solid');
  await expect(page.locator(':focus')).toHaveCSS('outline-width', '3px');
});
