/**
 * Promise: most questions parents ask are answered by the right page, and what is not for this site is seen as such.
 * The questions, with the places that answer each, stand in tests/fixtures/questions.tsv.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Question {
  query: string;
  /** Places that answer it; "none" where the site has no answer. */
  expected: string[];
  kind: string;
}

const questions: Question[] = readFileSync('tests/fixtures/questions.tsv', 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [query = '', expected = '', kind = ''] = line.split('\t');
    return { query, expected: expected.split('|'), kind };
  });

/** Short names of places, as the list writes them. Any other name is an area's. */
const PLACES: Record<string, string[]> = {
  timeline: ['/timeline/'],
  promises: ['/promises/'],
  'whats-changed-since': ['/whats-changed/', '/2023-or-2026/', '/promises/'],
  'your-rights-now': ['/your-rights/', '/you-may-be-told/'],
  'get-help': ['/get-help/'],
};

/** Whether an address, from the site's own folder on, is the place meant: `glossary:senco`, `org:neu`, `page:/app/`, `funding`. */
function isPlace(meant: string, address: string): boolean {
  const [page = ''] = address.split('#');
  const [, kind = '', name = ''] = /^(?:(\w+):)?(.*)$/.exec(meant) ?? [];
  if (kind === 'page') return (name.includes('#') ? address : page) === name;
  if (kind === 'glossary') return address === `/words/#${name}`;
  if (kind === 'org') return page === `/voices/${name}/` || address === `/voices/#${name}`;
  return (PLACES[name] ?? [`/areas/${name}/`, `/easy/${name}/`]).some((start) => page.startsWith(start));
}

test('the list names a place or "none" for every question, and asks each once', () => {
  expect(questions.length).toBeGreaterThanOrEqual(94 + 60);
  expect(questions.filter(({ query, expected, kind }) => !query || !kind || expected.some((place) => !place))).toEqual(
    [],
  );
  expect(new Set(questions.map(({ query }) => query)).size).toBe(questions.length);
});

test('questions are answered by the right page, and those for others are seen as such', async ({ page, baseURL }) => {
  const root = new URL(baseURL ?? '').pathname.replace(/\/$/, '');
  await page.goto('search/');
  const box = page.getByRole('searchbox');

  const asked = [];
  for (const question of questions) {
    await box.fill(question.query);
    await box.press('Enter');
    const settled = await page.waitForFunction((query) => {
      const { state = '', query: answered } = document.getElementById('search-results')?.dataset ?? {};
      return answered === query && state !== 'idle' && { state, links: linksOf() };
      function linksOf() {
        const items = [...document.querySelectorAll('#search-results > ol > li')];
        return items.map((item) => item.querySelector('a')?.href ?? '');
      }
    }, question.query);
    const { state, links } = (await settled.jsonValue()) || { state: '', links: [] };
    const found = links.map((href) => new URL(href)).map(({ pathname, hash }) => pathname.slice(root.length) + hash);
    const rank = found.findIndex((address) => question.expected.some((place) => isPlace(place, address)));
    asked.push({ ...question, state, found, rank, isEmpty: state === 'empty' });
  }

  const ours = asked.filter(({ expected }) => expected[0] !== 'none');
  const notOurs = asked.filter(({ expected }) => expected[0] === 'none');
  const mayBeEmpty = ({ expected }: Question) => expected.includes('none');
  const isRight = (one: (typeof asked)[number]) =>
    mayBeEmpty(one) && one.isEmpty ? true : one.rank >= 0 && one.rank < 3;
  const isWronglyEmpty = (one: (typeof asked)[number]) => one.state !== 'results' && !mayBeEmpty(one);

  const misses = asked
    .filter((one) => !isRight(one))
    .map(
      ({ query, expected, state, found }) =>
        `"${query}" wants ${expected.join(' or ')}, got ${state}: ${found.slice(0, 3).join(' ')}`,
    )
    .join('\n');
  const percent = (part: unknown[], whole: unknown[]) => Math.round((1000 * part.length) / whole.length) / 10;
  const score = {
    'right page in the first three': percent(ours.filter(isRight), ours),
    'right page first': percent(
      ours.filter(({ rank }) => rank === 0),
      ours,
    ),
    'not for this site, and seen as such': percent(
      notOurs.filter(({ isEmpty }) => isEmpty),
      notOurs,
    ),
    'wrongly empty': percent(ours.filter(isWronglyEmpty), ours),
  };
  const told = `${JSON.stringify(score, null, 1)}\n${misses}`;
  test.info().annotations.push({ type: 'score', description: told });

  expect.soft(score['right page in the first three'], told).toBeGreaterThanOrEqual(92);
  expect.soft(score['right page first'], told).toBeGreaterThanOrEqual(82);
  expect.soft(score['not for this site, and seen as such'], told).toBeGreaterThanOrEqual(88);
  expect.soft(score['wrongly empty'], told).toBeLessThanOrEqual(3);
});
