/** Promise: areas that are ticked come out as one booklet, with its words and sources once at the end. */
import { expect, test } from '@playwright/test';
import { axeFindings } from './support/axe.ts';
import { paperFaults, sidesOf } from './support/paper.ts';

const questions = ['Are EHCPs being scrapped?', 'Do new SENCOs have to be trained?'];

for (const { length, least, most } of [
  { length: 'In one minute, and questions to ask', least: 4, most: 12 },
  { length: 'The whole page', least: 18, most: 45 },
]) {
  test(`${length}: the chosen areas, only words that are used, each source once, no address twice`, async ({
    page,
  }) => {
    await page.goto('areas/');
    await page.getByRole('link', { name: 'Print several as a booklet' }).click();
    const make = page.getByRole('button', { name: 'Make the booklet' });
    await make.press('Enter');
    await expect(page.getByRole('status')).toHaveText('Tick an area first.');
    for (const name of questions) await page.getByRole('checkbox', { name }).check();
    await page.getByRole('radio', { name: length }).check();
    await make.press('Enter');
    await expect(page.getByRole('status')).toContainText('2 areas');
    const booklet = page.getByRole('article', { name: 'The booklet' });
    for (const name of [...questions, 'Words in this booklet', 'Sources']) {
      await expect(booklet.getByRole('heading', { level: 2, name })).toBeVisible();
      await expect(booklet.getByRole('list').first()).toContainText(name);
    }
    await expect(
      booklet.getByRole('heading', { name: 'Is there more money, and what must my child get?' }),
    ).toHaveCount(0);
    await expect(booklet).toContainText('This is information, not legal advice.');
    await expect(booklet).toContainText(/Printed on \d+ \w+ 20\d\d/);
    const found = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const places = [...document.querySelectorAll('.booklet .cites a[href^="#"]')];
      const names = [...document.querySelectorAll('.booklet .words dt')].map(({ textContent }) => textContent);
      const sources = [...document.querySelectorAll('.booklet .sources a')].map((link) => link.getAttribute('href'));
      const text = [...document.querySelectorAll('.booklet > section:not(.words, .sources)')]
        .map(({ textContent }) => textContent.toLowerCase())
        .join(' ');
      return {
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        lost: places.filter((link) => !document.querySelector(link.getAttribute('href') ?? '')).length,
        cited: places.length,
        sourcesTwice: sources.filter((source, at) => sources.indexOf(source) !== at),
        unused: names.filter(
          (name) =>
            !name
              .replace(/\)/g, '')
              .split(' (')
              .some((one) => text.includes(one.toLowerCase())),
        ),
        words: names.length,
        wordsTwice: names.filter((name, at) => names.indexOf(name) !== at),
        left: document.querySelectorAll('.booklet :is(button, input, nav, script)').length,
      };
    });
    expect(found).toMatchObject({ twice: [], lost: 0, sourcesTwice: [], unused: [], wordsTwice: [], left: 0 });
    expect(found.cited).toBeGreaterThan(10);
    expect(found.words).toBeGreaterThan(3);
    expect(await axeFindings(page)).toEqual([]);
    expect(await paperFaults(page)).toEqual([]);
    const sides = await sidesOf(page);
    expect(sides).toBeGreaterThanOrEqual(least);
    expect(sides).toBeLessThanOrEqual(most);
  });
}

test('a page that cannot be had is said, and the choice stays', async ({ page }) => {
  await page.goto('booklet/');
  await page.route('**/areas/funding/', (route) => route.abort());
  await page.getByRole('checkbox', { name: /more money/ }).check();
  await page.getByRole('button', { name: 'Make the booklet' }).click();
  await expect(page.getByRole('status')).toContainText('could not be read');
  await expect(page.getByRole('checkbox', { name: /more money/ })).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says to print each area by itself', async ({ page }) => {
    await page.goto('booklet/');
    await expect(page.locator('noscript p')).toContainText('print them one by one');
    await expect(page.getByRole('button', { name: 'Make the booklet' })).toBeHidden();
  });
});
