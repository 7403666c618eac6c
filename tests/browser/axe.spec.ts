/** Promise: axe finds nothing on any page and in any state, in light and in dark, on the narrowest phone. A floor, not the proof. */
import { expect, test } from '@playwright/test';
import { findingsInBothSchemes } from './support/axe.ts';
import { reach, STATES_BY_A_PRESS } from '../matrix/states.ts';
import { PAGES } from './support/site.ts';

test.use({ viewport: { width: 320, height: 640 } });

// Ten pages share a window: opening one for each takes as long as the check.
for (let first = 0; first < PAGES.length; first += 10) {
  const pages = PAGES.slice(first, first + 10);
  test(`axe finds nothing on the pages from /${pages[0]?.path} to /${pages.at(-1)?.path}`, async ({ page }) => {
    const findings: string[] = [];
    for (const { path } of pages) {
      await page.goto(path);
      findings.push(...(await findingsInBothSchemes(page)).map((line) => `/${path} ${line}`));
    }
    expect(findings).toEqual([]);
  });
}

// The states are data, so that a new one is asked here and in the whole matrix (`npm run test:matrix`).
for (const [name, state] of Object.entries(STATES_BY_A_PRESS))
  test.describe(() => {
    test.use({ serviceWorkers: state.hasCopy ? 'allow' : 'block' });

    test(`axe finds nothing in the state: ${name}`, async ({ page }) => {
      await reach(page, state);
      expect(await findingsInBothSchemes(page, state.within)).toEqual([]);
    });
  });
