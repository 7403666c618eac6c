/** Tests of journeys: whatever a reader does on one, no request tells more than which file of the site is wanted. */
import { test as base, expect } from '@playwright/test';
import { watchRequests, type Watch } from './requests.ts';

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const watch = watchRequests(context);
      await use(watch);
      expect(watch.all().length, 'requests were watched').toBeGreaterThan(0);
      expect(watch.telling()).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
