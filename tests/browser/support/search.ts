/** The search page as tests ask it: a question through the box, its answer once it has come, and each result in parts. */
import { expect, type Locator, type Page } from '@playwright/test';

export const boxOf = (page: Page): Locator => page.locator('#q');

/** The list of results, there only when there are some. */
export const results = '#search-results[data-state="results"] > ol > li';

export type State = 'results' | 'empty' | 'failed';

/** Waits until this very question has its answer, and says which kind it is. */
export async function settled(page: Page, query: string): Promise<State> {
  const settledState = await page.waitForFunction((asked) => {
    const { state, query: answered } = document.getElementById('search-results')?.dataset ?? {};
    return answered === asked && state !== 'idle' && state;
  }, query.trim());
  return (await settledState.jsonValue()) as State;
}

/** Types a question at once and sends it, as the Enter key does. */
export async function ask(page: Page, query: string): Promise<State> {
  await boxOf(page).fill(query);
  await boxOf(page).press('Enter');
  return settled(page, query);
}

export interface Result {
  says: string;
  title: string;
  href: string;
  where: string;
  sentence: string;
  marked: string[];
}

/** What a reader sees of each result, in order. */
export const resultsOn = (page: Page): Promise<Result[]> =>
  page.locator('#search-results > ol > li').evaluateAll((items) =>
    items.map((item) => {
      const textOf = (selector: string) => item.querySelector(selector)?.textContent.trim() ?? '';
      return {
        says: textOf('.says'),
        title: textOf('h2'),
        href: item.querySelector('h2 a')?.getAttribute('href') ?? '',
        where: textOf('.where'),
        sentence: textOf('h2 + p'),
        marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
      };
    }),
  );

/** Fails the test when a question has no answers, and gives them otherwise. */
export async function answersTo(page: Page, query: string): Promise<Result[]> {
  expect(await ask(page, query), `"${query}" has answers`).toBe('results');
  return resultsOn(page);
}
