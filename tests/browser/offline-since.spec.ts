/** Promise kept: after an update, what changed since the last visit is told from the saved copy, with the server gone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/offline-test.ts';
import { waitUntilSaved } from './support/saved.ts';

test('an update brings a change; the next visit tells it without signal', async ({ page, context, open }) => {
  const site = await open('small');
  const seenUpTo = /data-newest="([\d-]+)"/.exec(readFileSync(join(site.root, 'index.html'), 'utf8'))?.[1] ?? '';
  await waitUntilSaved(page, site.url);
  await page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
  await page.goto(site.url);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('send-plan:seen'))).toBe(`2026-11-26 ${seenUpTo}`);

  const change = { address: '/areas/funding/', page: 'Is there more money?', date: '2027-01-05', what: 'A new total.' };
  site.edit('changes.json', '[', `[${JSON.stringify(change)},`);
  site.edit('index.html', `data-newest="${seenUpTo}"`, 'data-newest="2027-01-05"');
  await site.publish();
  await page.goto(`${site.url}get-help/`);
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Show the new version' }).click();
  await loaded;
  await site.kill();

  const next = await context.newPage();
  await next.clock.setFixedTime(new Date('2027-01-10T10:00:00'));
  await next.goto(site.url);
  const since = next.locator('section:has(#since)');
  await expect(since).toContainText('You were last here on 26 November 2026.');
  await expect(since.getByRole('listitem')).toHaveText(/^Is there more money\?\s*5 January 2027: A new total\.$/);
});
