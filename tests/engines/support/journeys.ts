/** The main journeys of a reader, the same in each browser. They follow one another: what is saved early is read late. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf, until, untilShown, type Driver, type Launch } from './driver.ts';
import { readPaper } from './paper.ts';
import { serveCopy, type ServedCopy } from './served-copy.ts';
import { isTelling } from '../../support/telling.ts';

const RESULT = '#search-results[data-state="results"] h2 a';
const FUNDING = 'areas/funding/';
const CARD = '.word-card';
const BEFORE = 'What the plan promised';
const AFTER = 'What the plan said';

interface Means {
  /** What people call the browser. */
  name: string;
  launch: Launch;
  /** Whether its driver can print. */
  prints: boolean;
}

/** Runs all journeys in one browser. */
export function travel({ name, launch, prints }: Means): void {
  describe(name, { timeout: 120_000 }, () => {
    let driver: Driver;
    let site: ServedCopy;
    const open = (path: string) => driver.open(site.url + path);

    beforeAll(async () => {
      site = await serveCopy();
      driver = await launch();
      console.log(`Journeys in ${driver.version}`);
    }, 60_000);

    afterAll(async () => {
      // Either may be missing when the other did not start.
      await (driver as Driver | undefined)?.close();
      await (site as ServedCopy | undefined)?.close();
    });

    test('from the home page to an area, whose answer stands above the parts it is made of', async () => {
      await open('');
      await driver.click('main a[href="/areas/ehcps/"]');
      await untilShown(driver, 'h1', 'EHCPs');
      expect(await textOf(driver, '.answer')).toContain('Education, Health and Care plans');
      expect(await textOf(driver, '.page-head')).toMatch(/Checked on \d+ \w+ 20\d\d/);
      expect(await driver.read('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    });

    test('a word opens where it stands, and Escape gives the reader back her place', async () => {
      await open('areas/ehcps/');
      await driver.click('a.word');
      await untilShown(driver, CARD, 'legal');
      expect(await driver.read(`document.activeElement.matches('${CARD}')`)).toBe(true);
      await driver.key('Escape');
      await until(driver, `!document.querySelector('${CARD}')`);
      expect(await driver.read('document.activeElement.matches("a.word")')).toBe(true);
    });

    test('a question typed at the foot of a page gets answers, and the first leads to its page', async () => {
      await open('areas/ehcps/');
      await driver.type('#q', 'tribunal');
      await driver.key('Enter');
      await untilShown(driver, RESULT);
      await driver.type('#q', ' appeal');
      await until(driver, 'document.querySelector("#search-results").dataset.query === "tribunal appeal"');
      await untilShown(driver, RESULT);
      await until(driver, '/^\\d+ results? for/.test(document.querySelector("[role=status]")?.textContent)');
      const title = await textOf(driver, RESULT);
      await driver.click(RESULT);
      await until(driver, '!location.pathname.startsWith("/search/")');
      await untilShown(driver, 'main', title);
    });

    if (prints)
      test('on paper a page has its words and the addresses of its sources, and no menus', async () => {
        await open(FUNDING);
        const { sheets, links } = readPaper((await driver.print?.()) ?? Buffer.alloc(0));
        expect(sheets).toBeGreaterThan(1);
        expect(sheets).toBeLessThan(20);
        expect(links.filter((link) => link.includes('gov.uk')).length).toBeGreaterThan(0);
        expect(links.filter((link) => link.endsWith('/search/'))).toEqual([]);
      });

    test('what is kept stands on My list with its kind and its words', async () => {
      const button = '.statement [data-tool="keep"]';
      await open(FUNDING);
      const words = await textOf(driver, '.statement > p:not([class])');
      await driver.click(button);
      await untilShown(driver, button, 'On my list');
      await open('my-list/');
      await untilShown(driver, '.kept-item', words);
      expect(await textOf(driver, '.kept-item')).toMatch(/^(?:Law today|Promised in 2023|Has happened)/);
    });

    test('once saved, the page says so', async () => {
      await open('app/');
      await untilShown(driver, '#copy-state', 'Saved on this phone');
    });

    test('a newer version is offered, and shown when the reader says so', async () => {
      await site.publish(`${FUNDING}index.html`, BEFORE, AFTER);
      await open(FUNDING);
      await untilShown(driver, '.notice', 'A newer version');
      expect(await textOf(driver, 'main')).toContain(BEFORE);
      await driver.click('.notice button');
      await until(driver, `document.querySelector('main')?.innerText.includes('${AFTER}')`);
    });

    test('with the server’s process killed, pages never opened and search still answer', async () => {
      await site.kill();
      await expect(fetch(site.url)).rejects.toThrow();
      await open(FUNDING);
      expect(await textOf(driver, 'main')).toContain(AFTER);
      await open('your-rights/asking');
      await untilShown(driver, 'h1');
      expect(await driver.read('location.pathname')).toBe('/your-rights/asking/');
      expect(await driver.read('document.querySelectorAll(".right").length')).toBeGreaterThan(1);
      await open('search/#q=tribunal');
      await untilShown(driver, RESULT);
      await open('nowhere/');
      await untilShown(driver, 'h1', 'This page is not saved on this phone');
    });

    // The last, when all that was to be asked for has been. What would go to another site, the site's policy stops.
    test('in all of this, no request told the server more than which file was wanted', () => {
      const { origin } = new URL(site.url);
      expect(site.asked.map(({ path }) => path)).toContain('/areas/ehcps/');
      expect(
        site.asked.filter(({ method, path, length }) =>
          isTelling({ method, url: new URL(path, origin), length }, origin),
        ),
      ).toEqual([]);
    });
  });
}
