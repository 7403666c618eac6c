/** Promise kept: a phone that is too old for the newest ways to write styles and scripts still gets all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSite } from './support/site.ts';

const site = readSite('dist');
const styles = [...site.files]
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, rules: readFileSync(join(site.folder, file), 'utf8') }));

it.each([
  // Known since iOS 16.4 and Chrome 104; older ones drop the whole block.
  ['compares a width with a sign', /@media[^{]*[<>]/],
  // Known since iOS 16.5 and Chrome 112; older ones drop the inner rules.
  ['puts one rule into another', /[{};]\s*&/],
])('no style sheet %s', (_what, newer) => {
  expect(styles.length).toBeGreaterThan(3);
  expect(styles.filter(({ rules }) => newer.test(rules)).map(({ file }) => file)).toEqual([]);
});

it.each([
  // Known since iOS 16.4; before it, one such pattern stops the whole script.
  ['looks behind in a pattern', /\(\?<[=!]/],
  // Known since Firefox 104 and 115, and iOS 15.4 and 16; older ones stop at the call.
  ['asks a list for what older browsers do not know', /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced)\(/],
])('no script %s', (_what, newer) => {
  const scripts = [...site.files].filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => newer.test(readFileSync(join(site.folder, file), 'utf8')))).toEqual([]);
});
