/** Promise: each answer to a wrong thing fits one small phone screen, and its own address leads right to it. */
import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 360, height: 640 } });

test('all 30 fit between the top of a small screen and the bar, and are there when their address is opened', async ({
  page,
}) => {
  await page.goto('you-may-be-told/#school-is-full');
  await expect(page.locator('.myth:target')).toBeInViewport({ ratio: 1 });

  const cards = await page.evaluate(async () => {
    const bar = document.querySelector('.ways');
    const measured = [];
    for (const card of document.querySelectorAll('.myth')) {
      location.hash = `#${card.id}`;
      await new Promise(requestAnimationFrame);
      const { top, bottom, height } = card.getBoundingClientRect();
      const free = bar?.getBoundingClientRect().top ?? innerHeight;
      const middle = document.elementFromPoint(innerWidth / 2, top + height / 2);
      measured.push({ id: card.id, fits: height <= free, seen: top >= 0 && bottom <= free && card.contains(middle) });
    }
    return measured;
  });
  expect(cards).toHaveLength(30);
  expect(cards.filter(({ fits }) => !fits).map(({ id }) => id)).toEqual([]);
  expect(cards.filter(({ seen }) => !seen).map(({ id }) => id)).toEqual([]);
});

test('without scripts, "Link to this answer" gives the address of the pair it stands under', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${baseURL ?? ''}you-may-be-told/`);
  await expect(page.locator('.myth').getByRole('link', { name: 'Link to this answer' })).toHaveCount(30);
  await expect(page.locator('.myth').getByRole('link', { name: 'Show it big' })).toHaveCount(0);
  const wrong = await page.locator('.myth').evaluateAll((cards) =>
    cards
      .filter((card) => {
        const link = [...card.querySelectorAll('a')].find((one) => one.textContent.trim() === 'Link to this answer');
        return link?.getAttribute('href') !== `#${card.id}`;
      })
      .map(({ id }) => id),
  );
  expect(wrong).toEqual([]);
});
