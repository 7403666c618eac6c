/** A screen reader without a voice, inside the page: it tells what a listener hears, and goes where one goes. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { virtual as Virtual } from '@guidepup/virtual-screen-reader';

const FILE = 'node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js';
/** The address under which the page gets it; the site has no such file. */
const ADDRESS = '/screen-reader.js';

/** Ways to move on that a listener has keys or gestures for. */
export type Move = 'next' | 'heading' | 'link';

export interface Reader {
  /** Begins at the top of the page that is open now. */
  start: () => Promise<void>;
  /** Goes on, stop by stop, until a phrase fits or the page ends. */
  until: (move: Move, what: RegExp) => Promise<void>;
  /** Goes on for so many phrases, or to the end of the page. */
  goOn: (phrases: number) => Promise<void>;
  /** Does what a press of Enter or a double tap does, where the listener is. */
  press: () => Promise<void>;
  /** What was said since this was last asked. */
  heard: () => Promise<string[]>;
}

type Loaded = { virtual: typeof Virtual };

/** @param page brings the screen reader to every page that is opened in it, as a file of the page's own host */
export async function readerIn(page: Page): Promise<Reader> {
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(FILE) }),
  );
  const walk = (move: Move, what: string, most: number) =>
    page.evaluate(
      async ({ address, how, pattern, limit }) => {
        const { virtual } = (await import(address)) as Loaded;
        const wanted = new RegExp(pattern);
        for (let step = 0; step < limit; step += 1) {
          if (how === 'next') await virtual.next();
          else
            await virtual.perform(
              how === 'heading' ? virtual.commands.moveToNextHeading : virtual.commands.moveToNextLink,
            );
          const said = await virtual.lastSpokenPhrase();
          if (wanted.test(said)) return;
          if (said === 'end of document') break;
        }
        if (limit > 3000) throw new Error(`Never heard ${pattern}`);
      },
      { address: new URL(ADDRESS, page.url()).href, how: move, pattern: what, limit: most },
    );
  return {
    start: () =>
      page.evaluate(async (address) => {
        const { virtual } = (await import(address)) as Loaded;
        // Browsers do not show what stands in <noscript> while scripts run; this screen reader does not know that.
        for (const element of document.querySelectorAll('noscript')) element.remove();
        await virtual.start({ container: document.body });
      }, new URL(ADDRESS, page.url()).href),
    until: (move, what) => walk(move, what.source, 3001),
    goOn: (phrases) => walk('next', '^$', phrases),
    press: () =>
      page
        .evaluate(async (address) => {
          const { virtual } = (await import(address)) as Loaded;
          await virtual.act();
        }, new URL(ADDRESS, page.url()).href)
        .catch((error: unknown) => {
          // A link leads away, and the page may be gone before it can say that it was pressed.
          if (!String(error).includes('context was destroyed')) throw error;
        }),
    heard: () =>
      page.evaluate(async (address) => {
        const { virtual } = (await import(address)) as Loaded;
        const said = await virtual.spokenPhraseLog();
        await virtual.clearSpokenPhraseLog();
        return said;
      }, new URL(ADDRESS, page.url()).href),
  };
}
