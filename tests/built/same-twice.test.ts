/** Promise kept: the same words make the same files, wherever and whenever they are built, so that nobody downloads them again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/tooling/built-pages.ts';
import { buildIn } from './support/build.ts';
import { folderForBuilds } from './support/folder.ts';
import { linked, meta, readSite } from './support/site.ts';

const home = folderForBuilds();
let one: string;
let two: string;

beforeAll(async () => {
  one = await buildIn(join(home, 'one'), { TZ: 'Europe/London' });
  // Another side of the world, another language: neither may show in a file.
  two = await buildIn(join(home, 'two'), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
}, 180_000);

describe('two builds of the same words', () => {
  it('make the same files', () => {
    expect(filesIn(one).length).toBeGreaterThan(80);
    expect(filesIn(two)).toEqual(filesIn(one));
  });

  it('make each file the same to the last byte', () => {
    const same = (file: string) => readFileSync(join(one, file)).equals(readFileSync(join(two, file)));
    const inBoth = filesIn(one).filter((file) => filesIn(two).includes(file));
    expect(inBoth.length).toBeGreaterThan(80);
    expect(inBoth.filter((file) => !same(file))).toEqual([]);
  });
});

it('a build that was not told where the site will stand says so nowhere', () => {
  const { files, pages, base, folder } = readSite(one);
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
