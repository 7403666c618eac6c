/** Promise kept: whatever is asked for, the answer carries the policy and the headers that keep a reader safe. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '../../scripts/serve.mjs';
import { readSite } from './support/site.ts';

const site = readSite('dist');
const script = [...site.files].find((file) => /^_a\/.*\.js$/.test(file)) ?? '';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({ root: 'dist' });
});
afterAll(() => server.close());

const ask = (path: string) => fetch(server.url + path, { redirect: 'manual' });

it.each([
  ['a page', 'areas/ehcps/', 200],
  ['a script', script, 200],
  ['the service worker', 'sw.js', 200],
  ['the index of the search', 'pagefind/pagefind.js', 200],
  ['the way to the proper address', 'areas/ehcps', 308],
  ['no such page', 'no-such-page/', 404],
  ['no such file', '_a/no-such-file.js', 404],
])('%s', async (_what, path, status) => {
  const { status: answered, headers } = await ask(path);
  expect(answered).toBe(status);
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
      "style-src 'self'",
      "connect-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]),
  );
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()') as string,
  });
  expect(headers.get('set-cookie')).toBeNull();
});

it('the service worker is asked for anew each time, governs the site’s own folder only, and a page may not be kept unasked', async () => {
  for (const path of ['sw.js', '', 'areas/ehcps/']) {
    const { headers } = await ask(path);
    expect(headers.get('cache-control'), path).toBe('no-cache');
    expect(headers.get('service-worker-allowed'), path).toBeNull();
  }
});

it('no script of the site makes code out of text', () => {
  const scripts = [...site.files].filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  const making =
    /\beval\s*\(|\bnew Function\b|(?<![.\w])Function\s*\(|set(?:Timeout|Interval)\(\s*["'`]|document\.write\b/;
  expect(making.test('x=new Function("a")') && making.test('setTimeout("a")')).toBe(true);
  expect(scripts.filter((file) => making.test(readFileSync(join(site.folder, file), 'utf8')))).toEqual([]);
});

it('only the first script writes into the page while it is read, and only the link to our own looks', () => {
  // Under whatever name a script knows the document: it is given one thing, and the parser takes that for HTML.
  const writing = /[\w$]+\.write(?:ln)?\([^,()]*\)/;
  const found = [...site.files]
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => {
      const text = readFileSync(join(site.folder, file), 'utf8');
      return writing.test(text) ? [[file.replace(/\.\w+\.js$/, ''), ...(text.match(/<[a-z!/][^>]*>/gi) ?? [])]] : [];
    });
  const link = expect.stringMatching(/^<link rel=stylesheet href=\/_a\/looks\.\w+\.css>$/) as string;
  expect(found).toEqual([['_a/first', link]]);
});
