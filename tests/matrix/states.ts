/** Every state a page can be in, and how a reader comes to it. */
import { expect, type Page } from '@playwright/test';
import { BRITISH, fakeSpeech } from '../browser/support/fake-speech.ts';
import { refuseStorage } from '../browser/support/refuse.ts';
import { ask } from '../browser/support/search.ts';
import { MOST_ITEMS, writeList } from '../../src/lib/my-list.ts';
import { KINDS } from './kinds.ts';

interface State {
  path: string;
  /** The part that is open: axe cannot judge what it covers. */
  within?: string;
  /** What is so before the page loads. */
  before?: (page: Page) => Promise<unknown>;
  /** What the reader does there. */
  reach?: (page: Page) => Promise<void>;
  /** Whether the site may save itself on this phone; elsewhere that would hide what the server sends. */
  hasCopy?: boolean;
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

/** A phone that shows this day and hour. */
const on =
  (time: string): NonNullable<State['before']> =>
  (page) =>
    page.clock.setFixedTime(new Date(time));

/** Waits until the whole site is on this phone. */
async function saveAll(page: Page): Promise<void> {
  await expect(page.locator('#copy-state')).toContainText('Saved on this phone', { timeout: 60_000 });
}

/** Keeps a statement and a question of an area. */
async function keepSome(page: Page): Promise<void> {
  for (const part of ['.statement', '.part:has(#ask) li'])
    await page.locator(part).first().getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByRole('button', { name: /^On my list/ })).toHaveCount(2);
}

/** A list of three: a statement, a question and a note of one's own. */
async function listOfThree(page: Page): Promise<void> {
  await keepSome(page);
  await page.goto('my-list/');
  await page.getByLabel('Write a note, or a question to ask').fill('Ask for it in writing.');
  await page.getByRole('button', { name: 'Add as a note' }).click();
  await expect(page.locator('.kept-item')).toHaveCount(3);
}

/** The stored line of a list that holds as much as a list may. */
const FULL_LIST = writeList(
  Array.from({ length: MOST_ITEMS }, (_, at) => ({
    id: `note${String(at).padStart(4, '0')}`,
    kind: 'note' as const,
    text: `Note ${at + 1}`,
    kept: '2026-11-01',
  })),
);

/** Picks two points of a stage of rights and puts them on a sheet. */
async function makeSheet(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Take it to a meeting' }).click();
  for (const at of [0, 1]) await page.getByRole('checkbox').nth(at).check();
  await page.getByRole('button', { name: 'Make a sheet' }).click();
  await expect(page.getByRole('article', { name: 'The sheet' })).toBeVisible();
}

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
  'reading choices open': {
    path: 'areas/funding/',
    within: '.reading-dialog',
    reach: async (page) => {
      await page.locator('a.reading').click();
      await expect(page.getByRole('dialog', { name: 'Reading choices' })).toBeVisible();
    },
  },
  listening: {
    path: 'areas/ehcps/',
    within: '.listen',
    before: (page) => fakeSpeech(page, [BRITISH]),
    reach: async (page) => {
      await page.getByRole('button', { name: 'Listen', exact: true }).click();
      await page.getByRole('button', { name: /^Read the short version/ }).click();
      await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
    },
  },
  'listening, without an English voice': {
    path: 'areas/ehcps/',
    before: (page) => fakeSpeech(page, [{ ...BRITISH, lang: 'fr-FR' }]),
    reach: async (page) => {
      await page.getByRole('button', { name: 'Listen', exact: true }).click();
      await expect(page.getByRole('region', { name: 'Listen' })).toBeVisible();
    },
  },
  'something kept': { path: 'areas/ehcps/', reach: keepSome },
  'words to copy, where nothing can be shared': {
    path: 'areas/funding/',
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(navigator, 'share', { value: undefined });
      }),
    reach: press(/^Share/),
  },
  'my list, with three things': { path: 'areas/ehcps/', reach: listOfThree },
  'my list, full': {
    path: 'my-list/',
    before: (page) =>
      page.addInitScript(
        ([line]) => {
          localStorage.setItem('send-plan:list', line ?? '');
        },
        [FULL_LIST],
      ),
    reach: async (page) => {
      await page.getByLabel('Write a note, or a question to ask').fill('One more.');
      await page.getByRole('button', { name: 'Add as a note' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Your list is full' })).toBeVisible();
    },
  },
  'my list, a note being written': {
    path: 'areas/ehcps/',
    reach: async (page) => {
      await listOfThree(page);
      await page
        .getByRole('button', { name: /^Add a note: / })
        .first()
        .click();
      await expect(page.getByLabel('My note on this')).toBeVisible();
    },
  },
  'my list, by link and QR code': {
    path: 'areas/ehcps/',
    reach: async (page) => {
      await listOfThree(page);
      await page.getByRole('button', { name: 'Make a link' }).click();
      await page.getByRole('button', { name: 'Show it as a QR code' }).click();
      await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
    },
  },
  'my list, another arriving': {
    path: 'areas/ehcps/',
    reach: async (page) => {
      await listOfThree(page);
      await page.getByRole('button', { name: 'Make a link' }).click();
      const link = await page.getByLabel('A link with your list in it').inputValue();
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page.getByRole('heading', { name: /^This link holds a list/ })).toBeVisible();
    },
  },
  'my list, a damaged one arriving': {
    path: 'my-list/#carry=1p.zzz',
    reach: (page) => expect(page.getByRole('heading', { name: /could not be read$/ })).toBeVisible(),
  },
  'my list, storage refused': { path: 'my-list/', before: refuseStorage },
  'points to pick for a meeting': {
    path: 'your-rights/asking/',
    reach: async (page) => {
      await page.getByRole('link', { name: 'Take it to a meeting' }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    },
  },
  'a point shown big': {
    path: 'you-may-be-told/#diagnosis-first',
    within: '.screens',
    reach: async (page) => {
      await page.locator('#diagnosis-first').getByRole('link', { name: 'Show it big' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  'a sheet made': { path: 'your-rights/asking/', reach: makeSheet },
  'a booklet made': {
    path: 'booklet/',
    reach: async (page) => {
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Make the booklet' }).click();
      await expect(page.getByRole('button', { name: 'Print it' })).toBeVisible();
    },
  },
  'a tool that cannot be had': {
    path: 'areas/funding/',
    reach: async (page) => {
      await page.route('**/_a/*.js', (route) => route.abort());
      await page
        .getByRole('button', { name: /^Keep: / })
        .first()
        .click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
  },
  'my list, with an undo': {
    path: 'areas/ehcps/',
    reach: async (page) => {
      await keepSome(page);
      await page.goto('my-list/');
      await page
        .getByRole('button', { name: /^Remove/ })
        .first()
        .click();
      await expect(page.getByRole('button', { name: /^Undo/ })).toBeVisible();
    },
  },
  'dates with nothing chosen': { path: 'your-rights/dates/', reach: press(/^Work out|^Show/) },
  'a date that cannot be': {
    path: 'your-rights/dates/',
    reach: async (page) => {
      await page.getByRole('radio', { name: 'I have a decision letter or a final plan' }).check();
      await page.locator('#first-date').getByLabel('Day').fill('31');
      await page.getByRole('button', { name: 'Work out my dates' }).click();
      await expect(page.locator('#first-problem')).toContainText(/\w/);
    },
  },
  'dates worked out': {
    path: 'your-rights/dates/',
    before: on('2026-11-25T09:00:00'),
    reach: async (page) => {
      await page.getByRole('radio', { name: 'I have a decision letter or a final plan' }).check();
      for (const [part, value] of Object.entries({ Day: '1', Month: '10', Year: '2026' }))
        await page.locator('#first-date').getByLabel(part).fill(value);
      await page.getByRole('button', { name: 'Work out my dates' }).click();
      await expect(page.getByRole('heading', { name: 'Your dates', exact: true })).toBeVisible();
    },
  },
  'promises of one kind': {
    path: 'promises/',
    reach: async (page) => {
      await page.getByRole('combobox', { name: 'What became of it' }).selectOption('dropped');
      await expect(page.getByRole('status')).toContainText('promises shown');
    },
  },
  'no promise that fits': {
    path: 'promises/?status=dropped&area=alternative-provision',
    reach: (page) => expect(page.getByRole('status')).toHaveText(/^0 of/),
  },
  'past its day of checking': {
    path: 'areas/ehcps/',
    before: on('2031-01-01T09:00:00'),
    reach: (page) => expect(page.locator('.overdue')).toBeVisible(),
  },
  'since you last looked': {
    path: 'whats-changed/',
    before: async (page) => {
      await on('2026-12-01T09:00:00')(page);
      await page.addInitScript(() => {
        localStorage.setItem('send-plan:seen', '2026-01-03 2026-01-01');
      });
    },
    reach: (page) => expect(page.getByRole('heading', { name: 'Since you last looked' })).toBeVisible(),
  },
  'a new version': {
    path: 'areas/funding/',
    // As if another tab had brought it: the page hears that another worker is in charge now.
    before: (page) =>
      page.addInitScript(() => {
        const controller = {
          state: 'activated',
          postMessage: (_question: unknown, [answer]: MessagePort[]) =>
            answer?.postMessage({ version: 'new', words: '' }),
        };
        Object.defineProperty(ServiceWorkerContainer.prototype, 'controller', { get: () => controller });
      }),
    reach: async (page) => {
      await page.waitForLoadState('networkidle');
      await page.evaluate(() => navigator.serviceWorker.dispatchEvent(new Event('controllerchange')));
      await expect(page.getByRole('button', { name: 'Show the new version' })).toBeVisible();
      await expect(page.locator('.notice')).toContainText('A newer version');
    },
  },
  'saved copy, being saved': {
    path: 'app/',
    hasCopy: true,
    // What is on its way never comes: the worker waits two minutes for it.
    before: (page) => page.context().route(/\/packs\//, () => new Promise(() => undefined)),
    reach: (page) => expect(page.locator('#copy-state')).toContainText('Saving this site'),
  },
  'saved copy, saved': { path: 'app/', hasCopy: true, reach: saveAll },
  'saved copy, without room, with parts to choose': {
    path: 'app/',
    hasCopy: true,
    before: async (page) => {
      await page.goto('feed.xml');
      const session = await page.context().newCDPSession(page);
      const origin = new URL(page.url()).origin;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 120_000 });
    },
    reach: async (page) => {
      await expect(page.locator('#copy-state')).toContainText('There is not enough room');
      await expect(page.getByRole('checkbox', { name: /always saved/ })).toBeVisible();
    },
  },
  'saved copy, with a file missing': {
    path: 'app/',
    hasCopy: true,
    reach: async (page) => {
      await saveAll(page);
      await page.context().setOffline(true);
      await page.evaluate(async () => {
        const store = await caches.open((await caches.keys())[0] ?? '');
        await store.delete(((await store.keys()).find(({ url }) => url.includes('/timeline/')) as Request).url);
      });
      await page.getByRole('button', { name: 'Check my copy' }).click();
      await expect(page.locator('#copy-state')).toContainText('missing from your copy');
    },
  },
  'saved copy, checked': {
    path: 'app/',
    hasCopy: true,
    reach: async (page) => {
      await saveAll(page);
      await page.getByRole('button', { name: 'Check my copy' }).click();
      await expect(page.locator('#copy-said')).toContainText(/\w/);
    },
  },
  'saved copy, removed': {
    path: 'app/',
    hasCopy: true,
    reach: async (page) => {
      await saveAll(page);
      await page.getByRole('button', { name: 'Remove everything' }).click();
      await expect(page.locator('#copy-save')).toBeVisible();
    },
  },
  'saved copy, without a connection': {
    path: 'app/',
    hasCopy: true,
    reach: async (page) => {
      await saveAll(page);
      await page.context().setOffline(true);
      await expect(page.locator('#copy-connection')).toBeVisible();
    },
  },
};

/** All of them: each kind of page as it comes, then the rest. */
export const STATES: Record<string, State> = {
  ...Object.fromEntries(Object.entries(KINDS).map(([kind, path]) => [kind, { path }])),
  ...MORE,
};
export { MORE as STATES_BY_A_PRESS };

/** Opens a page and brings it into a state. */
export async function reach(page: Page, { path, before, reach: go }: State): Promise<void> {
  await before?.(page);
  await page.goto(path);
  // What stands in the place of a tool until its script has come.
  await expect(page.locator('.coming')).toHaveCount(0);
  await go?.(page);
}
