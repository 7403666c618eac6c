/** Promise kept: a page comes quickly over a weak signal and costs a parent little data. */
import { describe, expect, it } from 'vitest';
import { fileAt, readSite, tagsNamed, type Page } from './support/site.ts';
import { scriptsOf, stylesOf, weigh, withImports } from './support/weigh.ts';

const KB = 1000;
/** Long lists that a reader looks things up in. */
const REGISTERS = ['/sources/', '/timeline/', '/words/'];
/**
 * Pages that are tools: they work without scripts, and bring their own when there are scripts. The page shown without
 * signal is one of them: it only ever comes from the saved copy.
 */
const TOOLS = [
  '/search/',
  '/app/',
  '/my-list/',
  '/meeting/',
  '/booklet/',
  '/settings/',
  '/privacy/',
  '/your-rights/dates/',
  '/offline/',
];

const site = readSite('dist');
const readingPages = site.pages.filter(({ address }) => !REGISTERS.includes(address));
const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(site.folder, file), 0);
const toRead = (page: Page) => sum([fileAt(page.address), ...stylesOf(site, page)]);

/** Pages heavier than they may be, the heaviest first, with their bytes. */
const over = (pages: readonly Page[], weight: (page: Page) => number, most: number) =>
  pages
    .map((page) => ({ address: page.address, bytes: weight(page) }))
    .filter(({ bytes }) => bytes > most)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address, bytes }) => `${address}: ${bytes} bytes, ${bytes - most} too many`);

it('there are pages and styles to weigh', () => {
  expect(readingPages.length).toBeGreaterThan(30);
  expect(site.pages.filter((page) => stylesOf(site, page).length === 0).map(({ address }) => address)).toEqual([]);
  expect(site.pages.filter(({ address }) => [...REGISTERS, ...TOOLS].includes(address)).length).toBe(
    REGISTERS.length + TOOLS.length,
  );
});

describe('words and looks together, compressed', () => {
  it('are at most 14 kB on every reading page', () => {
    expect(over(readingPages, toRead, 14 * KB)).toEqual([]);
  });

  it('are at most 10 kB on the page in the middle', () => {
    const weights = readingPages.map(toRead).sort((a, b) => a - b);
    expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(10 * KB);
  });

  it('are at most 30 kB on the three long lists', () => {
    const registers = site.pages.filter(({ address }) => REGISTERS.includes(address));
    expect(over(registers, toRead, 30 * KB)).toEqual([]);
  });
});

/** Scripts that a browser fetches and runs before it shows what follows them. */
const blockingScripts = (page: Page) =>
  tagsNamed(page, 'script').flatMap(({ attributes }) => {
    const waits = attributes.get('type') === 'module' || attributes.has('defer') || attributes.has('async');
    return attributes.has('src') && !waits ? [attributes.get('src') ?? ''] : [];
  });

describe('before a reader presses anything', () => {
  const readers = site.pages.filter(({ address }) => !TOOLS.includes(address));

  it('a page fetches at most 4 kB of scripts, the one that saves the copy among them', () => {
    const sets = new Set(readers.map((page) => withImports(site, scriptsOf(site, page)).sort().join(' + ')));
    const heavy = [...sets].filter((set) => sum(set.split(' + ')) > 4 * KB);
    // The script that saves the copy starts by itself: a bar that does not see it would measure nothing.
    expect([...sets].filter((set) => !set.includes('_a/offline.'))).toEqual([]);
    expect(heavy.map((set) => `${set}: ${sum(set.split(' + '))} bytes`)).toEqual([]);
  });

  it('a page waits for one script, which weighs at most 0.6 kB, and for no looks that nobody chose', () => {
    const waitedFor = new Set(site.pages.map((page) => blockingScripts(page).join(' + ')));
    const [first = ''] = waitedFor;
    expect([...waitedFor]).toEqual([expect.stringMatching(/_a\/first\.\w+\.js$/)]);
    expect(weigh(site.folder, first.slice(site.base.length))).toBeLessThanOrEqual(600);
    expect(site.pages.filter(({ html }) => html.includes('_a/looks.')).map(({ address }) => address)).toEqual([]);
  });

  it('a page asks for the site’s looks before the script it waits for, which would hold them up', () => {
    const late = site.pages.filter(({ html }) => {
      const looks = html.indexOf('rel="stylesheet"');
      return looks < 0 || looks > html.search(/<script\b/);
    });
    expect(late.map(({ address }) => address)).toEqual([]);
  });

  it('a page needs at most 4 requests to be read, pictures counted in', () => {
    const offenders = readers.flatMap((page) => {
      const pictures = ['img', 'source', 'video', 'audio', 'image'].flatMap((name) => tagsNamed(page, name));
      // A module waits until the page stands, so only a script of the old kind can hold it up.
      const files = [...stylesOf(site, page), ...blockingScripts(page)];
      const drawings = new Set(tagsNamed(page, 'use').map(({ attributes }) => attributes.get('href')?.split('#')[0]));
      const requests = 1 + files.length + pictures.length + drawings.size;
      return requests > 4 ? [`${page.address}: ${requests} requests (${files.join(', ')})`] : [];
    });
    expect(offenders).toEqual([]);
  });
});
