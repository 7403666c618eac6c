/** A built site as these tests see it: its files, and each page as its tags, in the order they stand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, filesIn, pagesIn } from '../../../src/tooling/built-pages.ts';

export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

export interface Page {
  /** As a reader types it, without the base: `/areas/funding/`. */
  address: string;
  html: string;
  /** Every start tag. */
  tags: Tag[];
}

export interface Part extends Tag {
  /** The HTML between its start and its end. */
  inside: string;
}

export interface Site {
  folder: string;
  /** Where the site stands on its domain, with a slash at both ends. */
  base: string;
  files: ReadonlySet<string>;
  pages: Page[];
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Turns `&#39;` and `&amp;` into the signs they stand for. */
const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return SIGNS[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex ?? '', 16));
  });

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** What may stand in a start tag after its name. */
const ATTRIBUTES = `((?:\\s+[^\\s"'<>/=]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>\`]+))?)*)\\s*/?>`;
const START_TAG = new RegExp(`<([a-z][a-z0-9-]*)${ATTRIBUTES}`, 'gi');

const readAttributes = (text: string): Map<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [key.toLowerCase(), decode(a ?? b ?? c ?? '')]));

const tagsOf = (html: string): Tag[] =>
  [...html.matchAll(START_TAG)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    attributes: readAttributes(rest),
  }));

/** Elements of one name, with what is inside. Only for those that never stand inside one another, such as links. */
export const partsNamed = (html: string, name: string): Part[] =>
  [...html.matchAll(new RegExp(`<${name}${ATTRIBUTES}(.*?)</${name}>`, 'gis'))].map(([, rest = '', inside = '']) => ({
    name,
    attributes: readAttributes(rest),
    inside,
  }));

/** What a reader sees of a piece of HTML, on one line. */
export const textOf = (html: string): string =>
  decode(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

/** The built file behind an address without base, `?` and `#`: for `/areas/`, its index.html. */
export const fileAt = (address: string): string => address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** A page's start tags of one name. */
export const tagsNamed = (page: Page, name: string): Tag[] => page.tags.filter((tag) => tag.name === name);

/** What a page says of itself in `<meta name>` or `<meta property>`. */
export const meta = (page: Page, name: string): string | undefined =>
  tagsNamed(page, 'meta')
    .find(({ attributes }) => attributes.get('name') === name || attributes.get('property') === name)
    ?.attributes.get('content');

/** The files of one kind of link in a page's head, for example its stylesheets. */
export const linked = (page: Page, rel: string): string[] =>
  tagsNamed(page, 'link').flatMap(({ attributes }) =>
    attributes.get('rel') === rel ? [attributes.get('href') ?? ''] : [],
  );

/**
 * @param folder the built site's folder
 * @returns its pages, 404.html among them; the home page's link to the manifest tells where the site stands
 */
export function readSite(folder: string): Site {
  const pages = [...pagesIn(folder), '404.html'].map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { address: addressOf(file), html, tags: tagsOf(html) };
  });
  const home = pages.find(({ address }) => address === '/');
  const base = (home && linked(home, 'manifest')[0]?.replace(/manifest\.webmanifest$/, '')) ?? '/';
  return { folder, base, files: new Set(filesIn(folder)), pages };
}
