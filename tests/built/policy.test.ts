/** Promise kept: a page runs only our own files, asks no other host for anything, and says so itself on any host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressesIn, leadsAway } from './support/links.ts';
import { readSite, tagsNamed, type Page, type Tag } from './support/site.ts';

const site = readSite('dist');
const { pages } = site;
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const show = ({ name, attributes }: Tag) =>
  `<${[name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;

/** The tags that break a rule, each with its page. */
const offenders = (breaks: (tag: Tag, page: Page) => boolean) =>
  pages.flatMap((page) => page.tags.filter((tag) => breaks(tag, page)).map((tag) => `${page.address}: ${show(tag)}`));

const header = /^\s*Content-Security-Policy: (.+)$/m.exec(readFileSync('public/_headers', 'utf8'))?.[1] ?? '';
const rules = header.split('; ').filter((rule) => !rule.startsWith('frame-ancestors'));

it('the policy stands first in each head, right after the letters the page is written in', () => {
  expect(rules.length).toBeGreaterThan(5);
  const tops = pages.map(({ address, tags }) => {
    const at = tags.findIndex(({ name }) => name === 'head');
    return [
      address,
      ...tags.slice(at + 1, at + 3).map(({ name, attributes }) => [name, Object.fromEntries(attributes)]),
    ];
  });
  expect(tops).toEqual(
    pages.map(({ address }) => [
      address,
      ['meta', { charset: 'utf-8' }],
      ['meta', { 'http-equiv': 'Content-Security-Policy', content: rules.join('; ') }],
    ]),
  );
});

it('a host that reads headers sends the same policy, and no other site may frame a page', () => {
  expect(read('_headers')).toBe(readFileSync('public/_headers', 'utf8'));
  expect(header).toContain("frame-ancestors 'none'");
});

it('the policy allows scripts from our own files only; the one exception is the search’s WebAssembly', () => {
  expect(rules).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(rules).toContain("style-src 'self'");
  expect(rules).toContain("default-src 'none'");
  expect(header.replaceAll("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
});

it('no page carries script of its own', () => {
  expect(pages.filter((page) => tagsNamed(page, 'script').length === 0).map(({ address }) => address)).toEqual([]);
  expect(offenders(({ name, attributes }) => name === 'script' && !attributes.get('src'))).toEqual([]);
  expect(pages.filter(({ html }) => /<script[^>]*>\s*[^\s<]/.test(html)).map(({ address }) => address)).toEqual([]);
  expect(offenders(({ attributes }) => [...attributes.keys()].some((key) => key.startsWith('on')))).toEqual([]);
  expect(offenders((tag) => addressesIn(tag).some(({ address }) => /^javascript:/i.test(address)))).toEqual([]);
});

it('no page carries style of its own', () => {
  expect(offenders(({ name, attributes }) => name === 'style' || attributes.has('style'))).toEqual([]);
});

it('nothing is fetched from another host: only a link that a reader presses leads away', () => {
  const mayLeadAway = ({ name, attributes }: Tag) =>
    name === 'a' || (name === 'link' && attributes.get('rel') === 'canonical');
  expect(offenders((tag) => !mayLeadAway(tag) && addressesIn(tag).some(({ address }) => leadsAway(address)))).toEqual(
    [],
  );
  expect(offenders(({ name }) => ['iframe', 'object', 'embed', 'base'].includes(name))).toEqual([]);
});

it('styles fetch nothing from another host', () => {
  const styles = [...site.files].filter((file) => file.endsWith('.css'));
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.filter((file) => /@import|url\(\s*["']?(?:[a-z]+:)?\/\//i.test(read(file)))).toEqual([]);
});

it('no file still speaks of the computer it was made on', () => {
  const texts = [...site.files].filter((file) => /\.(html|css|js|json|txt|xml|svg|webmanifest)$|^_headers$/.test(file));
  expect(texts.length).toBeGreaterThan(pages.length);
  const traces = ['localhost', '127.0.0.1', '0.0.0.0', 'file://', process.cwd(), 'node_modules/'];
  const found = texts.flatMap((file) =>
    traces.filter((trace) => read(file).includes(trace)).map((it) => `${file}: ${it}`),
  );
  expect(found).toEqual([]);
});
