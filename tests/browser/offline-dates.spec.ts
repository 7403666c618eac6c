/** Promise: dates are worked out and put in a calendar with the server gone. */
import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/serve.mjs';
import { waitUntilSaved } from './support/saved.ts';
import { DIST } from './support/site.ts';

test('with the server killed, a date still gives the next ones and a calendar file', async ({ page }) => {
  const server = await startServer({ root: DIST });
  await waitUntilSaved(page, server.url);
  await server.close();
  await page.clock.setFixedTime(new Date('2026-11-25T09:00:00'));
  await page.goto(`${server.url}your-rights/dates/`);
  await page.getByRole('radio', { name: 'A review meeting took place' }).check();
  for (const [label, typed] of [
    ['Day', '2'],
    ['Month', '11'],
    ['Year', '2026'],
  ] as const)
    await page.locator('#first-date').getByLabel(label).fill(typed);
  await page.getByRole('button', { name: 'Work out my dates' }).click();
  await expect(page.locator('.dates h3')).toHaveText([
    'By Monday 16 November 2026',
    'By Monday 30 November 2026',
    'By Monday 25 January 2027',
  ]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Put them in my calendar' }).click();
  expect((await download).suggestedFilename()).toBe('dates.ics');
});
