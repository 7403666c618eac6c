/** Every state a page can be in, and how a reader comes to it. */
import { expect, type Page } from '@playwright/test';
import { ask } from '../browser/support/search.ts';
import { KINDS } from './kinds.ts';

interface State {
  path: string;
  /** The part that is open: axe cannot judge what it covers. */
  within?: string;
  /** What the reader does there. */
  reach?: (page: Page) => Promise<void>;
}

const search =
  (query: string): NonNullable<State['reach']> =>
  async (page) => {
    await ask(page, query);
  };

const press =
  (name: string | RegExp): NonNullable<State['reach']> =>
  async (page) => {
    await page.getByRole('button', { name }).first().click();
  };

/** States of pages that are more than the page as it comes. */
const MORE: Record<string, State> = {
  'a word open': {
    path: 'areas/senco-npq/',
    within: '.word-card',
    reach: async (page) => {
      await page.locator('a.word').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'search with results': { path: 'search/', reach: search('tribunal') },
  'search with a word mended': { path: 'search/', reach: search('tribunial') },
  'search with none': { path: 'search/', reach: search('zzzzxq') },
  'search for what is not ours': { path: 'search/', reach: search('blue badge') },
  'search and danger': { path: 'search/', reach: search('my son says he doesnt want to be here any more') },
  'search without its index': {
    path: 'search/',
    reach: async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.reload();
      await ask(page, 'funding');
    },
  },
  'only law': {
    path: 'areas/ehcps/',
    reach: (page) => page.getByLabel('Show only what is law today').check(),
  },
  'dates with nothing chosen': { path: 'your-rights/dates/', reach: press(/^Work out|^Show/) },
};

/** All of them: each kind of page as it comes, then the rest. */
export const STATES: Record<string, State> = {
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, path]) => [kind, { path }])),
  ...MORE,
};
export { MORE as STATES_BY_A_PRESS };

/** Opens a page and brings it into a state. */
export async function reach(page: Page, { path, reach: go }: State): Promise<void> {
  await page.goto(path);
  await go?.(page);
}
