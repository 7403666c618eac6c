/** Every kind of page and every state, in every scheme and every size: axe finds nothing, and neither do our own checks. */
import { expect, test } from '@playwright/test';
import { axeFindings, WITHOUT_COLOURS } from '../browser/support/axe.ts';
import { blindSpots, crowded, fromTheRight, walkFocus } from './blind-spots.ts';
import { dress, LIGHT, SCHEMES, SIZES } from './looks.ts';
import { forgetFound, keepFound } from './report.ts';
import { reach, STATES } from './states.ts';

for (const [name, state] of Object.entries(STATES))
  test.describe(() => {
    test.use({ serviceWorkers: state.hasCopy ? 'allow' : 'block' });

    test(name, async ({ page }) => {
      forgetFound(name);
      await reach(page, state);
      const findings: string[] = [];
      let looks = 0;
      for (const [scheme, look] of Object.entries(SCHEMES))
        for (const [size, measures] of Object.entries(SIZES)) {
          await dress(page, look, measures);
          const rules = look.media.forcedColors ? WITHOUT_COLOURS : undefined;
          const found = [
            ...(await axeFindings(page, state.within, rules)),
            ...(await blindSpots(page)),
            ...(await crowded(page, state.within)),
          ];
          findings.push(...found.map((fault) => `${scheme}, ${size}: ${fault}`));
          looks += 1;
        }
      for (const size of ['320 px', '1280 px'] as const) {
        // What is open may have closed when focus left it.
        if (state.within) await reach(page, state);
        await dress(page, LIGHT, SIZES[size] ?? { width: 320, height: 640 });
        findings.push(...(await fromTheRight(page)).map((fault) => `read from the right, ${size}: ${fault}`));
        findings.push(...(await walkFocus(page, state.within)).map((fault) => `with the Tab key, ${size}: ${fault}`));
      }
      keepFound({ name, looks, findings });
      expect(findings).toEqual([]);
    });
  });
