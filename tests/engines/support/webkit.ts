/** Drives WebKitGTK, the nearest thing to Safari outside a Mac, through Selenium, on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { findWebKit } from '../../../scripts/engines.mjs';
import type { Launch } from './driver.ts';

const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, Tab: Key.TAB };

/** A port that is free now. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });

/** Starts the driver under a screen of its own. @returns its address, and what stops it with all it has started */
async function startWebDriver(program: string): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const child = spawn('xvfb-run', ['-a', program, '-p', String(port)], {
    stdio: 'ignore',
    // A group of its own, so that the screen and the browser end with it.
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  });
  const stop = () => {
    try {
      if (child.pid) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error('WebKitWebDriver did not start within ten seconds.');
}

export const launchWebKit: Launch = async () => {
  const found = findWebKit();
  if (!found) throw new Error('WebKit is not installed: npm run engines:install');
  const { url, stop } = await startWebDriver(found.driver);
  const capabilities = new Capabilities();
  capabilities.setBrowserName('MiniBrowser');
  capabilities.set('webkitgtk:browserOptions', { binary: found.browser, args: ['--automation'] });
  const driver: WebDriver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
  const first = (selector: string) => driver.findElement(By.css(selector));
  const about = await driver.getCapabilities();
  return {
    version: `WebKitGTK ${about.getBrowserVersion() ?? ''}`,
    open: (address) => driver.get(address),
    click: (selector) => first(selector).click(),
    type: (selector, text) => first(selector).sendKeys(text),
    key: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    read: (expression) => driver.executeScript(`return (${expression})`),
    close: async () => {
      await driver.quit();
      stop();
    },
  };
};
