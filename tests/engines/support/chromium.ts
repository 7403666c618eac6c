/** Drives Chromium through Playwright, as all other browser tests do. */
import { chromium } from '@playwright/test';
import { launchOptions } from '../../../scripts/browser-options.mjs';
import type { Launch } from './driver.ts';

export const launchChromium: Launch = async () => {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage();
  return {
    version: `Chromium ${browser.version()}`,
    open: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.locator(selector).first().click(),
    type: async (selector, text) => {
      const field = page.locator(selector).first();
      await field.press('End');
      await field.pressSequentially(text);
    },
    key: (key) => page.keyboard.press(key),
    read: (expression) => page.evaluate(expression),
    print: () => page.pdf({ format: 'A4' }),
    close: () => browser.close(),
  };
};
