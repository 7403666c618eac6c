/** Promise: the main journeys work in WebKit, and a reader who goes on at once has the site saved all the same. */
import { expect, test } from 'vitest';
import { untilShown, type Driver } from './support/driver.ts';
import { travel } from './support/journeys.ts';
import { serveCopy } from './support/served-copy.ts';
import { launchWebKit } from './support/webkit.ts';

travel({ name: 'WebKit', launch: launchWebKit, prints: false });

// A page that is left while its worker is on its way keeps this browser from saving anything (src/client/hold-links.ts).
test(
  'WebKit: a link that is pressed while saving begins leads on, and the site is saved',
  { timeout: 90_000 },
  async () => {
    const site = await serveCopy('/_a/worker.');
    let driver: Driver | undefined;
    try {
      driver = await launchWebKit();
      await driver.open(site.url);
      await expect
        .poll(() => site.asked.some(({ path }) => path.startsWith('/_a/worker.')), { timeout: 20_000 })
        .toBe(true);
      await driver.click('main a[href="/areas/ehcps/"]');
      await untilShown(driver, 'h1', 'EHCPs');
      await driver.open(`${site.url}app/`);
      await untilShown(driver, '#copy-state', 'Saved on this phone');
    } finally {
      await driver?.close();
      await site.close();
    }
  },
);
