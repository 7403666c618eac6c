/** Promise: on the narrowest phone, in light and in dark, neither axe nor our own checks find anything in any state. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findings } from './support/axe.ts';
import { SCHEMES, SIZES } from '../matrix/looks.ts';
import { reach, STATES, STATES_BY_A_PRESS } from '../matrix/states.ts';

test.use({ viewport: { width: 320, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

// The states are data, so that a new one is asked here and in the whole matrix (`npm run test:matrix`).
for (const [name, state] of Object.entries(STATES_BY_A_PRESS))
  test.describe(() => {
    test.use({ serviceWorkers: state.hasCopy ? 'allow' : 'block' });

    test(`axe finds nothing in the state: ${name}`, async ({ page }) => {
      await reach(page, state);
      expect(await findings(page, state.within)).toEqual([]);
    });
  });

test('the summary of the whole matrix tells of every state there is, in every look, and of no finding', () => {
  const summary = readFileSync('docs/accessibility-matrix.md', 'utf8');
  const rows = [...summary.matchAll(/^\| (.+?) +\| (\d+) +\| (\d+) +\|$/gm)].map(([, ...cells]) => cells);
  const looks = String(Object.keys(SCHEMES).length * Object.keys(SIZES).length);
  expect(rows).toEqual(Object.keys(STATES).map((state) => [state, looks, '0']));
});
