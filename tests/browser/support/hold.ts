/** Keeps scripts, or pages, on their way, as a weak signal does, so that a test can do what a reader does before they come. */
import { expect, type Page } from '@playwright/test';

/** The small script before the first paint is waited for by every page, and so comes first. */
const ALL_BUT_THE_FIRST = /\/_a\/(?!first\.)[^/]*\.js$/;

/**
 * @param which scripts, by their address
 * @returns lets them through, once the page has asked for some
 */
export const holdScripts = (page: Page, which = ALL_BUT_THE_FIRST) => holdBack(page, which);

/** The same for whatever a page asks for. */
export async function holdBack(page: Page, which: RegExp): Promise<() => Promise<void>> {
  let open: () => void = () => undefined;
  let asked = 0;
  const held = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(which, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });
  return async () => {
    await expect.poll(() => asked).toBeGreaterThan(0);
    open();
  };
}
