/** Promise kept: with SITE_URL set, the site works under a path of its own and tells others its whole address. */
import { readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../../src/tooling/built-pages.ts';
import cards from '../../src/share-cards.json' with { type: 'json' };
import { LEFT_OUT } from '../../src/tooling/left-out.ts';
import { BASE, buildUnderPath, SITE_URL } from '../support/site-under-path.ts';
import { readXml, within } from '../unit/support/xml.ts';
import { addressesIn, followAll, leadsAway } from './support/links.ts';
import { readList } from './support/offline-list.ts';
import { linked, meta, readSite, type Page, type Site } from './support/site.ts';

const UNLISTED = ['/404.html', '/offline/', '/search/'];
/** A sheet for a meeting says less than the area's page, which is the one to be found. */
const isSheet = (address: string) => /^\/meeting\/./.test(address);

/** What each picture said when it was drawn. */
const drawn: Partial<Record<string, { answer: string; line: string }>> = cards;

let site: Site;

beforeAll(async () => {
  site = readSite(await buildUnderPath());
}, 180_000);

const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
/** Where a page stands in the world. */
const whole = (address: string) => SITE_URL + address.slice(1);
const listedPages = () => site.pages.filter(({ address }) => !UNLISTED.includes(address) && !isSheet(address));

describe('inside the site', () => {
  it('every link and every file a page asks for stands under the path, and is there', () => {
    const { broken, followed } = followAll(site);
    const inside = site.pages.flatMap(({ tags }) => tags.flatMap(addressesIn)).map(({ address }) => address);
    expect(followed).toBeGreaterThan(1000);
    expect(broken).toEqual([]);
    expect(inside.filter((it) => !it.startsWith(BASE) && !it.startsWith('#') && !leadsAway(it))).toEqual([]);
  });

  it('scripts and styles ask for nothing at the root of the domain', () => {
    const tops = [...new Set([...site.files].map((file) => file.split('/')[0] ?? ''))].map((top) =>
      top.replace('.', '\\.'),
    );
    const atRoot = new RegExp(`["'\`(]/(?:${tops.join('|')})(?:[/?#][^\\s"'\`]*)?["'\`)]`);
    const code = [...site.files].filter((file) => /^_a\/.*\.(?:js|css)$/.test(file));
    expect(code.length).toBeGreaterThan(4);
    expect(code.filter((file) => atRoot.test(read(file)))).toEqual([]);
    expect(code.some((file) => read(file).includes(BASE))).toBe(true);
  });

  it('the app opens, stays and jumps under the path', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as Record<'id' | 'scope' | 'start_url', string>;
    const { id, scope, start_url } = manifest;
    expect([id, scope, start_url]).toEqual([BASE, BASE, BASE]);
    const addresses = [...JSON.stringify(manifest).matchAll(/"(?:url|src)":"([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(9);
    expect(addresses.filter((address) => !address.startsWith(BASE))).toEqual([]);
  });

  it('the list of files to save names each file from where it stands itself', () => {
    const { imported, entries } = readList(site.folder);
    const urls = [...imported, ...entries.map(({ url }) => url)];
    expect(urls.length).toBeGreaterThan(60);
    expect(urls.filter((url) => url.startsWith('/') || leadsAway(url))).toEqual([]);
    expect(entries.filter(({ file }) => !site.files.has(file))).toEqual([]);
  });
});

describe('to others', () => {
  it('each page says its whole address, and search engines and messengers are told the same', () => {
    const said = listedPages().map((page) => [...linked(page, 'canonical'), meta(page, 'og:url')]);
    expect(said).toEqual(listedPages().map(({ address }) => [whole(address), whole(address)]));
  });

  it('no page sends a messenger to an address that is not there', () => {
    const there = new Set(site.pages.map(({ address }) => whole(address)));
    const lost = site.pages.filter((page) => !there.has(meta(page, 'og:url') ?? whole('/')));
    expect(lost.map((page) => `${page.address}: ${meta(page, 'og:url') ?? ''}`)).toEqual([]);
  });

  it('each page brings a picture that is there; an area brings its own, while that says what the page says', () => {
    const pictures = site.pages.map((page) => meta(page, 'og:image') ?? 'none');
    const saysTheSame = (page: Page, card: { answer: string; line: string } | undefined) =>
      card !== undefined && meta(page, 'og:description') === `${card.answer} ${card.line}`;
    const homePage = site.pages.filter(({ address }) => address === '/');
    const ofSite = homePage.some((page) => saysTheSame(page, drawn['site'])) ? `${SITE_URL}share/site.png` : 'none';
    const expected = site.pages.map((page) => {
      const name = /^\/areas\/(.+)\/$/.exec(page.address)?.[1] ?? '';
      return saysTheSame(page, drawn[name]) ? `${SITE_URL}share/${name}.png` : ofSite;
    });
    expect(pictures).toEqual(expected);
    expect(pictures.filter((name) => name !== 'none' && !site.files.has(name.slice(SITE_URL.length)))).toEqual([]);
  });

  it('the sitemap holds every page but search, sheets, the offline page and the one for wrong addresses', () => {
    const inSitemap = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    expect(inSitemap.sort()).toEqual(
      listedPages()
        .map(({ address }) => whole(address))
        .sort(),
    );
    expect(read('robots.txt')).toContain(`\nSitemap: ${SITE_URL}sitemap.xml\n`);
  });

  it('the feed of changes is known by its whole address, and leads home', () => {
    const links = within(readXml(read('feed.xml')), 'link').map(({ attributes }) => attributes['href']);
    expect(links).toEqual([SITE_URL, `${SITE_URL}feed.xml`]);
  });

  it('those three and the sheets ask search engines to leave them out, and no other page does', () => {
    const hidden = site.pages.filter((page) => meta(page, 'robots')?.includes('noindex'));
    expect(
      hidden
        .map(({ address }) => address)
        .filter((address) => !isSheet(address))
        .sort(),
    ).toEqual(UNLISTED);
    expect(hidden.filter(({ address }) => isSheet(address))).toHaveLength(9);
    expect(hidden.flatMap((page) => linked(page, 'canonical'))).toEqual([]);
  });
});

describe('in both kinds of build', () => {
  it.each(LEFT_OUT)('$pattern is left out of the saved copy for a reason, and exists', ({ pattern, reason }) => {
    expect([...site.files].filter((file) => matchesGlob(file, pattern))).not.toEqual([]);
    expect(reason).toMatch(/\w+ \w+ \w+/);
  });

  it('a name with a hash in it never stands for two different contents', () => {
    const hashed = filesIn('dist').filter(
      (file) => /^_a\/|^pagefind\/(?:index|fragment)\//.test(file) && site.files.has(file),
    );
    expect(hashed.length).toBeGreaterThan(0);
    expect(
      hashed.filter((file) => !readFileSync(join('dist', file)).equals(readFileSync(join(site.folder, file)))),
    ).toEqual([]);
  });
});
