/** Promise kept: after one word was changed, a reader who comes back fetches little, and nothing when nothing changed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/serve.mjs';
import { createPhone } from '../support/phone.ts';
import { buildIn } from './support/build.ts';
import { folderForBuilds } from './support/folder.ts';

const home = folderForBuilds();
const served = join(home, 'served');

/** A real edit of one word, which other pages use too, on a page of the longest kind. */
const EDIT = {
  file: 'content/areas/funding.md',
  page: 'areas/funding/',
  from: 'no single total',
  to: 'no clear total',
};

/** Every answer since the list was last emptied, with its bytes as they were sent. */
const asked: { path: string; bytes: number }[] = [];
const sum = (sent: typeof asked) => sent.reduce((total, { bytes }) => total + bytes, 0);

let server: Awaited<ReturnType<typeof startServer>>;
let edited: string;

beforeAll(async () => {
  edited = await buildIn(join(home, 'edited'), {}, (folder) => {
    const words = readFileSync(join(folder, EDIT.file), 'utf8');
    expect(words).toContain(EDIT.from);
    writeFileSync(join(folder, EDIT.file), words.replace(EDIT.from, EDIT.to));
  });
  cpSync('dist', served, { recursive: true });
  server = await startServer({ root: served });
}, 180_000);
afterAll(() => server.close(), 60_000);

/** A phone that has saved the site as it stands in dist/. */
async function phoneWithSite(encoding: 'br' | 'gzip') {
  cpSync('dist', served, { recursive: true });
  const phone = createPhone(server.url, async (address, signal) => {
    const answer = await fetch(address, { headers: { 'accept-encoding': encoding }, ...(signal ? { signal } : {}) });
    asked.push({ path: new URL(address).pathname, bytes: Number(answer.headers.get('content-length')) });
    return answer;
  });
  asked.length = 0;
  await phone.visit();
  return phone;
}

describe.each([
  ['br', 450_000],
  ['gzip', 600_000],
] as const)('where the host compresses with %s', (encoding, most) => {
  it('a first save asks for a handful of files, a visit after it for the worker alone, and a changed word for 15 kB', async () => {
    const phone = await phoneWithSite(encoding);
    expect(asked.length).toBeLessThan(12);
    expect(sum(asked)).toBeGreaterThan(100_000);
    expect(sum(asked)).toBeLessThan(most);

    asked.length = 0;
    await phone.visit();
    expect(asked.map(({ path }) => path)).toEqual(['/sw.js']);

    cpSync(edited, served, { recursive: true });
    asked.length = 0;
    await phone.visit();
    // A runtime that did not change comes from the browser's own store.
    const fetched = asked.filter(({ path }) => !path.startsWith('/_a/worker.'));
    const bill = fetched.map((one) => `${one.path} ${one.bytes}`).join('\n');
    expect(sum(fetched), bill).toBeGreaterThan(2000);
    expect(sum(fetched), bill).toBeLessThanOrEqual(15_000);
    expect(await (await phone.open(EDIT.page))?.text()).toContain(EDIT.from);
    await phone.takeNewest();
    const page = await phone.open(EDIT.page);
    expect(await page?.text()).toContain(EDIT.to);
    expect(page?.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'");
  }, 120_000);
});
