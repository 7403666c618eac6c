/** Promise kept: the same words make the same files, wherever and whenever they are built, so that nobody downloads them again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/tooling/built-pages.ts';
import { buildIn } from './support/build.ts';
import { folderForBuilds } from './support/folder.ts';
import { linked, meta, readSite } from './support/site.ts';

const home = folderForBuilds();
/** The built site that all other tests look at. */
const ONE = 'dist';
/** The same words, built in an empty folder on another side of the world, in another language: none of it may show. */
let two: string;

beforeAll(async () => {
  two = await buildIn(join(home, 'two'), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
}, 180_000);

/** Why this fails when nothing is wrong with the build. */
const HINT = 'dist/ must be of the words as they stand now, and built without SITE_URL: npm run build';

describe('two builds of the same words', () => {
  it('make the same files', () => {
    expect(filesIn(ONE).length).toBeGreaterThan(80);
    expect(filesIn(two), HINT).toEqual(filesIn(ONE));
  });

  it('make each file the same to the last byte', () => {
    const inTwo = new Set(filesIn(two));
    const inBoth = filesIn(ONE).filter((file) => inTwo.has(file));
    const differ = inBoth.filter((file) => !readFileSync(join(ONE, file)).equals(readFileSync(join(two, file))));
    expect(inBoth.length).toBeGreaterThan(80);
    expect(differ, HINT).toEqual([]);
  });
});

it('a build that was not told where the site will stand says so nowhere', () => {
  const { files, pages, base, folder } = readSite(two);
  const says = pages.filter(
    (page) =>
      linked(page, 'canonical').length > 0 ||
      meta(page, 'og:url') !== undefined ||
      meta(page, 'og:image') !== undefined,
  );
  expect(base).toBe('/');
  expect(says.map(({ address }) => address)).toEqual([]);
  expect(files).not.toContain('sitemap.xml');
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
});
