/** Promise: on every page a listener comes to the answer in few stops, hears no thing twice, and the whole is reviewed. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { PAGES } from '../browser/support/site.ts';
import { KINDS as KINDS_THERE_ARE } from '../matrix/kinds.ts';
import { readerIn, type Reader } from './support/reader.ts';
import { heardTwice, linesOf, stopsTo, textOf, type Line } from './support/transcript.ts';

type Kind = [path: string, kind: string, answer: RegExp];

/** One page of each kind, and the words its listener came for. What /app/ says depends on what the phone holds. */
const KINDS: Kind[] = [
  ['', 'the home page', /did not change the law/],
  ['areas/', 'the list of areas', /heading, .*level 2/],
  ['areas/ehcps/', 'an area of the plan', /are still the law/],
  ['easy/', 'the list of easier pages', /heading, .*level 2/],
  ['easy/funding/', 'an area in easier words', /help in plans must still happen/],
  ['your-rights/', 'all rights', /These rights stand today/],
  ['your-rights/asking/', 'the rights of one stage', /You can ask the council yourself/],
  ['your-rights/time-limits/', 'all time limits', /Who must do what/],
  ['your-rights/dates/', 'the date helper', /radio, I asked the council/],
  ['you-may-be-told/', 'what a parent may be told', /are not what the law says/],
  ['whats-changed/', 'news', /has not changed/],
  ['2023-or-2026/', 'two sets of ideas', /Neither of them is the law today/],
  ['promises/', 'every promise', /rowheader, Kept/],
  ['voices/', 'what people said', /Who is missing/],
  ['voices/neu/', 'what one body said', /Someone’s view/],
  ['timeline/', 'the timeline', /The law dates from 2014/],
  ['words/', 'words from A to Z', /mean, in plain English/],
  ['get-help/', 'help', /ring 999/],
  ['figures/', 'numbers', /Every number on this site/],
  ['sources/', 'sources', /Everything on this site rests/],
  ['search/', 'the search page', /combobox, What do you want to know/],
  ['my-list/', 'My list with nothing on it', /Nothing is on it yet/],
  ['meeting/', 'points for a meeting', /Press “Keep” under what you want to take/],
  ['meeting/ehcps/', 'a sheet for a meeting', /Law today/],
  ['booklet/', 'the booklet', /checkbox, Why does help/],
  ['settings/', 'the reading choices', /radio, Usual/],
  ['app/', 'the saved copy, where the browser keeps none', /button, Save this site/],
  ['about/', 'a page of words', /level 1/],
  ['offline/', 'a page that is not saved', /not saved on this phone/],
  ['nowhere/', 'no such page', /There is no page here/],
];

/** Kinds of which another page is heard: it is built in the same way. An area without views has one part less. */
const HEARD_IN: Record<string, string> = {
  'area without views': 'areas/ehcps/',
  'area in easier words': 'easy/funding/',
  'plain page': 'about/',
  'no such page': 'nowhere/',
};

/** Each kind of page, and the page it is heard in. */
const HEARD = Object.entries(KINDS_THERE_ARE).map(([kind, path]) => [kind, HEARD_IN[kind] ?? path] as const);

/** So much of each page is kept: enough to hear how its kind is built, and little enough that it can be reviewed. */
const STOPS = 40;

/** So many stops at most after “Skip to the words”. */
const MOST_STOPS = 15;

/** Hears a page from its top to its end. */
async function hear(page: Page, reader: Reader, path: string): Promise<Line[]> {
  await page.goto(path);
  // What a script brings is waited for; on /app/ that is the last thing it shows where no copy can be kept.
  await expect(page.locator('.coming')).toHaveCount(0);
  if (path === 'app/') await expect(page.getByRole('button', { name: 'Save this site on my phone' })).toBeVisible();
  await reader.start();
  await reader.until('next', /^end of document$/);
  return linesOf(await reader.heard());
}

const mainOf = (lines: readonly Line[]) =>
  lines.slice(
    lines.findIndex(({ words }) => words === '[main]'),
    lines.findIndex(({ words }) => words === '[contentinfo]'),
  );

/** The first stops, with what is said between them. */
function firstStops(lines: readonly Line[]): Line[] {
  let stops = 0;
  return lines.filter(({ isStop }) => (stops += Number(isStop)) <= STOPS);
}

/** What is kept of a page: how soon its answer comes, and how its main part begins. */
function transcript([path, kind, answer]: Kind, lines: readonly Line[]): string {
  const main = mainOf(lines);
  const shown = firstStops(main);
  const count = (some: readonly Line[]) => some.filter(({ isStop }) => isStop).length;
  return [
    `# /${path}: ${kind}`,
    `# Stops to the answer: ${stopsTo(lines, answer)} from the top of the page, ${stopsTo(main, answer)} after “Skip to the words”.`,
    `# The first ${count(shown)} stops of the main part, of ${count(main)}.`,
    '',
    textOf(shown),
    '',
  ].join('\n');
}

test('every kind of page that there is has its transcript', () => {
  const heard = new Set(KINDS.map(([path]) => path));
  expect(HEARD.filter(([, path]) => !heard.has(path))).toEqual([]);
  expect(Object.keys(HEARD_IN).filter((kind) => !(kind in KINDS_THERE_ARE))).toEqual([]);
});

test('every kind of page has been walked through with the real Orca, in Firefox and in Chromium', () => {
  const folder = 'tests/heard/transcripts/';
  const heads = readdirSync(folder)
    .filter((name) => name.startsWith('orca-'))
    .map((name) => readFileSync(folder + name, 'utf8').split('\n', 1)[0]);
  const wanted = HEARD.flatMap(([, path]) =>
    ['firefox', 'chromium'].map((browser) => `# What Orca says in ${browser}: /${path}`),
  );
  expect(wanted.filter((head) => !heads.includes(head))).toEqual([]);
});

test('no page says a thing twice running; each kind is heard as it was reviewed, and its answer comes soon', async ({
  page,
}) => {
  const reader = await readerIn(page);
  const twice: string[] = [];
  const late: string[] = [];
  for (const path of new Set([...PAGES.map((one) => one.path), ...KINDS.map(([one]) => one)])) {
    const lines = await hear(page, reader, path);
    twice.push(...heardTwice(lines).map((words) => `/${path}: ${words}`));
    const kind = KINDS.find(([one]) => one === path);
    if (!kind) continue;
    const name = path.replace(/\/$/, '').replaceAll('/', '-') || 'home';
    expect.soft(transcript(kind, lines)).toMatchSnapshot(`${name}.txt`);
    if (stopsTo(mainOf(lines), kind[2]) > MOST_STOPS) late.push(`/${path}`);
  }
  // This screen reader has no name for the kind of a field that takes a file, so it is heard like its label.
  expect(twice.filter((one) => one !== '/my-list/: Bring back a file')).toEqual([]);
  expect(late).toEqual([]);
});

test('what stands above and below the words is the same on every page, and reviewed once', async ({ page }) => {
  const lines = await hear(page, await readerIn(page), 'about/');
  const at = (place: string) => lines.findIndex(({ words }) => words === place);
  const parts = [lines.slice(0, at('[main]')), lines.slice(at('[contentinfo]'))].map(textOf);
  expect(`# Above and below the words of every page\n\n${parts.join('\n[main]\n  …\n')}\n`).toMatchSnapshot(
    'every-page.txt',
  );
});
