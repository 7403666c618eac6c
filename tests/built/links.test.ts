/** Promise kept: every link leads where it says, and its words alone say where that is. */
import { expect, it } from 'vitest';
import { followAll } from './support/links.ts';
import { partsNamed, readSite, textOf } from './support/site.ts';

const site = readSite('dist');
const links = site.pages.flatMap((page) =>
  partsNamed(page.html, 'a').map(({ attributes, inside }) => ({
    address: page.address,
    href: attributes.get('href') ?? '',
    rel: attributes.get('rel')?.split(' ') ?? [],
    name: attributes.get('aria-label') ?? textOf(inside),
  })),
);
const show = ({ address, href, name }: (typeof links)[number]) => `${address}: “${name}” (${href})`;

it('every link inside the site leads to a built page or file, and to a part that is there', () => {
  const { broken, followed } = followAll(site);
  expect(followed).toBeGreaterThan(links.length / 2);
  expect(broken).toEqual([]);
});

it('pages are linked by the address that never redirects: small letters, a slash at the end', () => {
  const inside = links.filter(({ href }) => href.startsWith('/'));
  const crooked = inside.filter(({ href }) => !/^\/(?:[a-z0-9-]+\/)*(?:[?#].*)?$/.test(href));
  expect(inside.length).toBeGreaterThan(1000);
  expect(crooked.map(show)).toEqual([]);
});

it('no link is called “here”, “more” or nothing at all', () => {
  const empty =
    /^(?:(?:click |tap |press )?(?:here|this)|(?:read |see |find out |learn )?more|link|this (?:page|link)|page|details|info|\W*)\.?$/i;
  expect(['Here', 'click here', 'Read more', '', '→', 'this page'].filter((name) => !empty.test(name))).toEqual([]);
  expect(links.filter(({ name }) => empty.test(name)).map(show)).toEqual([]);
});

it('a link to another site tells that site nothing about the reader', () => {
  const outside = links.filter(({ href }) => !/^[/#]/.test(href) && !/^(?:tel|mailto):/.test(href));
  expect(outside.length).toBeGreaterThan(100);
  expect(outside.filter(({ href }) => !/^https?:\/\/[^/\s]+\.[^/\s]+/.test(href)).map(show)).toEqual([]);
  expect(outside.filter(({ rel }) => !rel.includes('noreferrer')).map(show)).toEqual([]);
});

it('a telephone number can be rung and a letter can be sent', () => {
  const numbers = links.filter(({ href }) => href.startsWith('tel:'));
  const letters = links.filter(({ href }) => href.startsWith('mailto:'));
  expect(numbers.length).toBeGreaterThan(0);
  expect(letters.length).toBeGreaterThan(0);
  // The number dialled is the number shown: a slip between the two would ring a stranger.
  const digits = (text: string) => text.replace(/\D/g, '');
  expect(
    numbers.filter(({ href, name }) => digits(href).length < 3 || digits(name) !== digits(href)).map(show),
  ).toEqual([]);
  expect(letters.filter(({ href }) => !/^mailto:[^@\s]+@[^@\s]+\.[a-z]+$/.test(href)).map(show)).toEqual([]);
});
