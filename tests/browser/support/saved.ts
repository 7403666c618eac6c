/** Steps that several offline tests share: waiting until the phone has the site, and looking into what it has. */
import { expect, type Page } from '@playwright/test';

/** The line of /app/ that says how the copy stands. */
export const standing = (page: Page) => page.locator('#copy-state');

/** Waits until the page says that every file was found in the store. */
export async function waitUntilSaved(page: Page, base: string): Promise<void> {
  await page.goto(`${base}app/`);
  await expect(standing(page)).toContainText('Saved on this phone', { timeout: 30_000 });
}

/** What this site keeps on the phone: its stores, its workers, and how often a page of a text lies in them. */
export const onThePhone = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const answers = await Promise.all(
      names.map(async (name) => {
        const store = await caches.open(name);
        return Promise.all((await store.keys()).map(async (key) => ({ url: key.url, is: await store.match(key) })));
      }),
    );
    return {
      stores: names,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      urls: answers.flat().map(({ url }) => url),
      /** Stored answers that are redirects or errors. */
      wrong: answers.flat().flatMap(({ url, is }) => (is?.status === 200 && !is.redirected ? [] : [url])),
    };
  });

/** The notice that a newer version is ready. */
export const notice = (page: Page) => page.getByRole('region', { name: 'New version' });
