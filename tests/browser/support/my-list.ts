/** Steps that tests of My list share. */
import type { Page } from '@playwright/test';

/** The stored line, as this browser has it. */
export const storedList = (page: Page) => page.evaluate(() => localStorage.getItem('send-plan:list') ?? '');

/** Puts a line into the store before the page's scripts run. */
export const storeFirst = (page: Page, line: string) =>
  page.addInitScript((stored) => {
    localStorage.setItem('send-plan:list', stored);
  }, line);
