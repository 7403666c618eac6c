/** Promise: on the narrowest phone, in light and in dark, neither axe nor our own checks find anything on any page or in any state. */
import { expect, test, type Page } from '@playwright/test';
import { findingsInBothSchemes } from './support/axe.ts';
import { blindSpots } from '../matrix/blind-spots.ts';
import { KINDS } from '../matrix/kinds.ts';
import { reach, STATES_BY_A_PRESS } from '../matrix/states.ts';
import { PAGES } from './support/site.ts';

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

/** What axe finds, and what it is blind to. */
const findings = async (page: Page, within?: string) => [
  ...(await findingsInBothSchemes(page, within)),
  ...(await blindSpots(page)),
];

// Each page with an address, and the one that no address leads to.
const paths = [...new Set([...PAGES.map(({ path }) => path), ...Object.values(KINDS)])];

// Ten pages share a window: opening one for each takes as long as the check.
for (let first = 0; first < paths.length; first += 10) {
  const ten = paths.slice(first, first + 10);
  test(`axe finds nothing on the pages from /${ten[0]} to /${ten.at(-1)}`, async ({ page }) => {
    const found: string[] = [];
    for (const path of ten) {
      await reach(page, { path });
      found.push(...(await findings(page)).map((line) => `/${path} ${line}`));
    }
    expect(found).toEqual([]);
  });
}

// The states are data, so that a new one is asked here and in the whole matrix (`npm run test:matrix`).
for (const [name, state] of Object.entries(STATES_BY_A_PRESS))
  test.describe(() => {
    test.use({ serviceWorkers: state.hasCopy ? 'allow' : 'block' });

    test(`axe finds nothing in the state: ${name}`, async ({ page }) => {
      await reach(page, state);
      expect(await findings(page, state.within)).toEqual([]);
    });
  });
