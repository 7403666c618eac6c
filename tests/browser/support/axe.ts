/** Runs axe in a page as it stands and gives what it found, short enough to read in a failure. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { blindSpots, crowded } from '../../matrix/blind-spots.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on the colours; the others need be asked only once a page. */
export const COLOUR_RULES: RunOptions = {
  resultTypes: ['violations', 'incomplete'],
  runOnly: ['color-contrast-enhanced', 'link-in-text-block'],
};

const options: RunOptions = {
  // Fetches films and styles for rules that have nothing to look at here.
  preload: false,
  // Passing nodes are left out: carrying them over takes longer than the check itself.
  resultTypes: ['violations', 'incomplete'],
  rules: {
    // Asks for 7:1. Whatever passes it passes the milder rule too, which would take as long again.
    'color-contrast-enhanced': { enabled: true },
    'color-contrast': { enabled: false },
    'target-size': { enabled: true },
  },
};

/** For forced colours, where axe judges the page's own colours and not those the reader sees. */
export const WITHOUT_COLOURS: RunOptions = {
  ...options,
  rules: { ...options.rules, 'color-contrast-enhanced': { enabled: false }, 'link-in-text-block': { enabled: false } },
};

/**
 * @param page a page that has settled
 * @param within looks only inside this part; axe cannot judge what another part covers
 * @param rules all of them, COLOUR_RULES or WITHOUT_COLOURS
 * @returns one line for each thing axe found, and for each it could not decide; none when all is well
 */
export async function axeFindings(page: Page, within = 'html', rules = options): Promise<string[]> {
  // Half a megabyte, so once a page is enough.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations, incomplete } = await page.evaluate(
    ([where, how]) =>
      (window as unknown as { axe: { run(where: string, how: RunOptions): Promise<AxeResults> } }).axe.run(where, how),
    [within, rules] as const,
  );
  const lines = (results: AxeResults['violations'], kind: string) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${kind} ${id} at ${target.join(' ')}: ${failureSummary?.replace(/\s+/g, ' ') ?? ''}`,
      ),
    );
  return [...lines(violations, 'found'), ...lines(incomplete, 'undecided')];
}

/** Asks axe in light and in dark, and says in which of them something was found. */
export async function findingsInBothSchemes(page: Page, within?: string): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const rules = colorScheme === 'dark' ? COLOUR_RULES : undefined;
    all.push(...(await axeFindings(page, within, rules)).map((line) => `${colorScheme}: ${line}`));
  }
  await page.emulateMedia({ colorScheme: null });
  return all;
}

/** What axe finds in both schemes, and what it is blind to. */
export const findings = async (page: Page, within?: string): Promise<string[]> => [
  ...(await findingsInBothSchemes(page, within)),
  ...(await blindSpots(page)),
  ...(await crowded(page, within)),
];
