/** Promise kept: an address that was published goes on working, and an entry that cannot work stops the build. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeMovedPages } from '../../src/tooling/moved-pages.ts';

let out: string;

beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'moved-'));
  writeFileSync(join(out, '_headers'), readFileSync('public/_headers'));
  mkdirSync(join(out, 'new'));
  writeFileSync(join(out, 'new/index.html'), '<h1>New</h1>');
});
afterEach(() => {
  rmSync(out, { recursive: true, force: true });
});

it('the old address leads to the new one under the site’s own path, with a link for who is not taken there', () => {
  writeMovedPages(out, { '/old/': '/new/' }, '/send-plan/');
  const page = readFileSync(join(out, 'old/index.html'), 'utf8');
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/send-plan/new/">');
  expect(page).toContain('<a href="/send-plan/new/">');
  expect(page).toContain("default-src 'none'");
});

it('a new address without a page stops the build', () => {
  expect(() => writeMovedPages(out, { '/old/': '/gone/' }, '/')).toThrow('/old/ leads to /gone/, where no page is');
});

it('an old address where a page still stands stops the build', () => {
  mkdirSync(join(out, 'old'));
  writeFileSync(join(out, 'old/index.html'), '<h1>Old</h1>');
  expect(() => writeMovedPages(out, { '/old/': '/new/' }, '/')).toThrow('still a page at /old/');
});
