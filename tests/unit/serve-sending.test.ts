/** Promise: what the server sends is labelled, compressed and confirmed as a good host does it. Real files, real requests. */
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files, serveFiles } from './support/served-site.ts';

let site: Awaited<ReturnType<typeof serveFiles>>;

beforeAll(async () => {
  site = await serveFiles();
});

afterAll(() => site.stop());

describe('headers', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/_a/site.css', 'text/css; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/date.ics', 'text/calendar; charset=utf-8'],
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['/_a/gone.js', 'text/plain; charset=utf-8'],
  ])('%s is %s', async (path, type) => {
    expect((await site.ask(path)).headers['content-type']).toBe(type);
  });

  test('rules of _headers reach pages, moves and errors; what is missing is never kept', async () => {
    expect((await site.ask('/')).headers).toMatchObject({ 'x-test': 'yes', 'cache-control': 'no-cache' });
    expect((await site.ask('/areas/funding')).headers['x-test']).toBe('yes');
    expect((await site.ask('/_a/site.css')).headers['cache-control']).toBe('immutable');
    const gone = await site.ask('/_a/gone.js');
    expect(gone.headers).toMatchObject({ 'x-test': 'yes', 'cache-control': 'public, max-age=0, must-revalidate' });
  });

  test('HEAD tells the same as GET, without the body', async () => {
    const [get, head] = await Promise.all([
      site.ask('/areas/funding/'),
      site.ask('/areas/funding/', { method: 'HEAD' }),
    ]);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });
});

describe('compression', () => {
  const page = files['areas/funding/index.html'];

  test.each([
    ['gzip, deflate, br', 'br', (body: Buffer) => brotliDecompressSync(body)],
    ['gzip;q=1.0, br;q=0', 'gzip', (body: Buffer) => gunzipSync(body)],
    ['br;q=0.0', undefined, (body: Buffer) => body],
    ['', undefined, (body: Buffer) => body],
  ])('with "%s" the page comes as %s', async (accepted, encoding, decode) => {
    const { headers, body } = await site.ask('/areas/funding/', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    expect(decode(body).toString()).toBe(page);
  });

  test('what is packed already is left as it is', async () => {
    const { headers } = await site.ask('/pagefind/wasm.en.pagefind', { headers: { 'accept-encoding': 'br' } });
    expect([headers['content-encoding'], headers.vary]).toEqual([undefined, undefined]);
  });
});

describe('a copy the browser holds', () => {
  test('is confirmed with 304 until the file changes', async () => {
    const first = await site.ask('/');
    const tag = first.headers.etag ?? '';
    const again = await site.ask('/', { headers: { 'if-none-match': `"other", W/${tag}` } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, tag]);

    const later = new Date(Date.now() + 5000);
    utimesSync(join(site.root, 'index.html'), later, later);
    expect((await site.ask('/', { headers: { 'if-none-match': tag } })).status).toBe(304);
    writeFileSync(join(site.root, 'index.html'), '<h1>New</h1>');
    const changed = await site.ask('/', { headers: { 'if-none-match': tag } });
    expect([changed.status, changed.body.toString()]).toEqual([200, '<h1>New</h1>']);
    writeFileSync(join(site.root, 'index.html'), files['index.html']);
  });

  test('has a tag of its own for each encoding', async () => {
    const [plain, packed] = await Promise.all([site.ask('/'), site.ask('/', { headers: { 'accept-encoding': 'br' } })]);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });
});
