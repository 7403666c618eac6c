/** Promise: past the day by which it should have been checked again, a page says so by itself, and not a day before. */
import { expect, test } from '@playwright/test';

// Five hours behind London all year: late on the last day, London's clocks already show the next one.
test.use({ timezoneId: 'America/Bogota' });

test('the note stands there only once the day has passed where the reader is', async ({ page }) => {
  await page.goto('areas/ehcps/');
  const due = await page.locator('#check-again').getAttribute('datetime');
  const words = await page.locator('#check-again').innerText();
  const note = page.getByText(`This page should have been checked again by ${words}.`);
  await expect(note).toHaveCount(0);

  for (const [time, notes] of [
    ['00:30:00-05:00', 0],
    ['23:30:00-05:00', 0],
    // An hour later it is tomorrow.
    ['23:30:00-06:00', 1],
  ] as const) {
    await page.clock.setFixedTime(`${due}T${time}`);
    await page.reload();
    await expect(note, time).toHaveCount(notes);
  }
  await expect(note).toBeVisible();
  await expect(note).toContainText('Some of it may be out of date.');
  expect(await note.evaluate((one) => one.previousElementSibling?.className)).toBe('checked');

  await page.goto('easy/your-rights/');
  await expect(page.getByText('This page should have been checked again by')).toBeVisible();
});
