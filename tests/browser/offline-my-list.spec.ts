/** Promise: My list works with the server gone, also its link and its QR code, and outlives a new version of the site. */
import { expect, test } from './support/offline-test.ts';
import { notice, waitUntilSaved } from './support/saved.ts';

test('after a new version, and with the server gone, the list is whole, says what changed, and takes more', async ({
  page,
  open,
}) => {
  const { url, edit, publish, kill } = await open('small');
  await waitUntilSaved(page, url);
  await page.goto(`${url}areas/ehcps/`);
  await page.getByRole('button', { name: 'Keep: Digital plans' }).click();
  await expect(page.getByText('Kept on My list.')).toBeVisible();
  edit('areas/ehcps/index.html', 'There would be rules for the computer systems', 'There are rules for the computers');
  await publish();
  await page.goto(`${url}my-list/`);
  await page.getByLabel('Write a note').fill('My own words');
  await page.getByRole('button', { name: 'Add as a note' }).click();
  await notice(page).getByRole('button', { name: 'Show the new version' }).click();
  await expect(notice(page)).toHaveCount(0);
  await kill();

  await page.goto(`${url}areas/funding/`);
  await page
    .locator('.statement')
    .first()
    .getByRole('button', { name: /^Keep: / })
    .click();
  await page.getByRole('link', { name: 'Open My list' }).click();
  const items = page.locator('.kept-item');
  await expect(items).toHaveCount(3);
  await expect(items.nth(0)).toContainText('There are rules for the computers');
  await expect(items.nth(0)).toContainText('This changed since you kept it.');
  await expect(items.nth(0)).toContainText('There would be rules for the computer systems');
  await expect(items.nth(1)).toContainText('My own words');
  await expect(page.getByText('We could not read')).toHaveCount(0);
  await page.getByRole('button', { name: 'Make a link' }).click();
  await page.getByRole('button', { name: 'Show it as a QR code' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
});
