/** Drives Firefox through Puppeteer and WebDriver BiDi: Playwright wants a Firefox of its own, which few people have. */
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/engines.mjs';
import type { Launch } from './driver.ts';

export const launchFirefox: Launch = async () => {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed: npm run engines:install');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  return {
    version: await browser.version(),
    open: async (url) => {
      await page.goto(url);
    },
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    key: (key) => page.keyboard.press(key),
    read: (expression) => page.evaluate(expression),
    print: async () => Buffer.from(await page.pdf({ format: 'A4' })),
    close: () => browser.close(),
  };
};
