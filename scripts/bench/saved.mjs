/** What the saved copy is worth on a slow phone: coming back, and opening without a connection. */
import { visit } from './visit.mjs';

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {{ url: string, close: () => Promise<void> }} server closed in the end: the last visit is without it
 * @param {{ paths: string[] }} requests what the server was asked, written down by whoever started it
 * @returns {Promise<{ saveMs: number, revisitRequests: number, revisitMs: number, offlineMs: number }>}
 */
export async function measureSaved(browser, server, requests) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const begin = Date.now();
  await page.goto(`${server.url}app/`);
  await page.locator('#copy-state', { hasText: /^\s*Saved on this phone/ }).waitFor({ timeout: 120_000 });
  const saveMs = Date.now() - begin;

  requests.paths = [];
  const revisit = await visit(page, `${server.url}areas/funding/`);
  // The browser asks whether the worker's two files have changed; those are no page.
  const revisitRequests = requests.paths.filter((path) => !/\/sw\.js$|\/worker\.[^/]*\.js$/.test(path)).length;

  await server.close();
  const { readable: offlineMs } = await visit(page, `${server.url}areas/ehcps/`);
  await context.close();
  return { saveMs, revisitRequests, revisitMs: revisit.readable, offlineMs };
}
