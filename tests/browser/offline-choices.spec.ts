/** Promise: reading choices are there without signal, their typeface too, and a newer version of the site keeps them. */
import { expect, test } from './support/offline-test.ts';
import { waitUntilSaved } from './support/saved.ts';

test('choices can be made and hold with the server gone, and after the copy is brought to a newer version', async ({
  page,
  open,
}) => {
  const { url, edit, publish, kill } = await open('small');
  const looks = () =>
    page.evaluate(() => ({
      ...Object.fromEntries(Object.entries(document.documentElement.dataset)),
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }));
  await waitUntilSaved(page, url);
  edit('areas/funding/index.html', 'What the plan promised', 'What the plan said');
  await publish();
  await page.getByRole('button', { name: 'Look for a new version' }).click();
  await page.getByRole('button', { name: 'Show the new version' }).first().waitFor();
  await page.getByRole('link', { name: 'Reading choices' }).first().click();
  await page.getByRole('radio', { name: 'Soft cream' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show the new version' }).first().click();
  await expect(page.getByRole('button', { name: 'Show the new version' })).toHaveCount(0);
  await kill();

  await page.goto(`${url}areas/funding/`);
  await expect(page.getByRole('heading', { name: 'What the plan said' })).toBeVisible();
  expect(await looks()).toEqual({ js: '', theme: 'cream', ground: 'rgb(243, 227, 195)' });
  await page.getByRole('link', { name: 'Reading choices' }).first().click();
  await page.getByRole('radio', { name: 'Atkinson Hyperlegible' }).check();
  await expect
    .poll(() => page.evaluate(async () => (await document.fonts.load('1em "Atkinson Hyperlegible Next"')).length))
    .toBe(1);
  await page.reload();
  expect(await looks()).toMatchObject({ theme: 'cream', face: 'legible' });
});
