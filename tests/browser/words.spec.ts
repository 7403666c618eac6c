/** Promise: a word opens where it stands, with one press, and gives the reader back her place. */
import { expect, test } from '@playwright/test';

const page1 = 'areas/ehcps/';

test('a press shows the meaning over the page, and Escape gives focus back to the word', async ({ page }) => {
  await page.goto(page1);
  const word = page.locator('a.word').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog');
  await expect(card).toBeVisible();
  await expect(card).toContainText('legal');
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(word).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('the button in the card closes it too, and a second word can be opened', async ({ page }) => {
  await page.goto(page1);
  const words = page.locator('a.word');
  await words.nth(0).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(words.nth(0)).toBeFocused();
  await words.nth(1).click();
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

test('the sentence stays whole for somebody who copies it or hears it', async ({ page }) => {
  await page.goto(page1);
  const answer = page.locator('.answer');
  await expect(answer).toHaveText(/No: Education, Health and Care plans \(EHCPs\) are/);
  const before = await page.locator('main').textContent();
  await page.locator('a.word').first().click();
  await page.keyboard.press('Escape');
  expect(await page.locator('main').textContent()).toBe(before);
});

test('each word opens only at its first place, and its letters are spelled out there', async ({ page }) => {
  await page.goto(page1);
  const links = await page.locator('a.word').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(links.length);
  expect(links.length).toBeGreaterThan(5);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the press shows the meaning where the reader is, with a way back to the word', async ({ page }) => {
    await page.goto(page1);
    const word = page.locator('a.word').first();
    const id = await word.getAttribute('id');
    await word.click();
    const meaning = page.locator('.meaning:target');
    await expect(meaning).toBeInViewport();
    await expect(meaning).toContainText('legal');
    await meaning.getByRole('link', { name: 'Back to your place' }).click();
    await expect(page.locator('.meaning:target')).toHaveCount(0);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
});

test('a browser without popovers keeps the plain link', async ({ page }) => {
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as { popover?: unknown }).popover;
  });
  await page.goto(page1);
  await page.locator('a.word').first().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.meaning:target')).toBeInViewport();
});
