/** Promise kept: whichever file fails, and in whatever way, a phone never shows half a version, and gets the rest later. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MEND_COPY } from '../../src/lib/messages.ts';
import { writeOfflineCopy } from '../../src/tooling/offline-copy.ts';
import { createPhone, type Network } from '../support/phone.ts';

const SCOPE = 'https://example.org/send-plan/';
const PAGES = ['', 'app/', 'offline/', 'areas/funding/', 'areas/ehcps/', 'easy/funding/'];
const OTHERS = ['_a/site.Abc12345.css', 'icons/icon-192.png', 'pagefind/pagefind.js', 'pagefind/words.json'];
const FILES = [...PAGES, ...OTHERS];

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** What stands in a file of a version: long enough to be cut, and all of it new in another version. */
const wordsOf = (version: string, file: string): string =>
  Array.from({ length: 300 }, (_, index) => `${version} ${file} ${index * 7919}`).join('\n');

async function madeSite(version: string): Promise<string> {
  const home = `${mkdtempSync(join(tmpdir(), 'version-'))}/`;
  homes.push(home);
  for (const file of FILES) {
    const path = join(home, /(?:^|\/)$/.test(file) ? `${file}index.html` : file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wordsOf(version, file));
  }
  writeFileSync(join(home, 'feed.xml'), '');
  await writeOfflineCopy(home);
  return home;
}

const FAULTS = {
  'is not there': () => Promise.resolve(new Response('Not found.', { status: 404 })),
  'is a login page': () => Promise.resolve(new Response('<!doctype html><title>Log in</title>')),
  'breaks off': () => Promise.reject(new TypeError('Failed to fetch')),
  'is silent': (signal: AbortSignal | undefined) =>
    new Promise<Response>((_, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('silence', 'AbortError')));
    }),
};
type Fault = keyof typeof FAULTS;

/** A network over a site's folder. @param faults what goes wrong, by the beginning of an address from that folder */
const networkOf =
  (folder: string, faults: Record<string, Fault> = {}): Network =>
  (address, signal) => {
    const path = address.slice(SCOPE.length);
    const fault = Object.entries(faults).find(([start]) =>
      start.endsWith('*') ? path.startsWith(start.slice(0, -1)) : path === start,
    );
    if (fault) return FAULTS[fault[1]](signal);
    const file = join(folder, /(?:^|\/)$/.test(path) ? `${path}index.html` : path);
    return Promise.resolve(existsSync(file) ? new Response(readFileSync(file)) : new Response('', { status: 404 }));
  };

/** Each file must come by itself. */
const ONE_BY_ONE = { 'packs/*': 'is not there', 'cuts/*': 'is not there' } as const;

let a: string;
let b: string;
beforeAll(async () => {
  a = await madeSite('first');
  b = await madeSite('second');
});

/** A phone whose network can be changed. */
function phoneOn(first: Network, haste = 2000) {
  let network = first;
  const phone = createPhone(SCOPE, (address, signal) => network(address, signal), haste);
  return { phone, goTo: (next: Network) => (network = next) };
}

async function expectVersion(phone: ReturnType<typeof createPhone>, version: string): Promise<void> {
  for (const page of PAGES) expect(await (await phone.open(page))?.text(), page).toBe(wordsOf(version, page));
}

describe.each(Object.keys(FAULTS) as Fault[])('a file that %s', (fault) => {
  it.each(FILES)('(%s) leaves the old version whole, and the new one comes when it can', async (file) => {
    const { phone, goTo } = phoneOn(networkOf(a));
    await phone.visit();
    goTo(networkOf(b, { ...ONE_BY_ONE, [file]: fault }));
    await expect(phone.visit()).rejects.toThrow('not whole');
    expect(phone.hasNewer()).toBe(false);
    await expectVersion(phone, 'first');
    goTo(networkOf(b));
    await phone.visit();
    await expectVersion(phone, 'first');
    await phone.takeNewest();
    await expectVersion(phone, 'second');
  });

  it('never lets a first save be called whole, and the next try fetches only that file', async () => {
    const { phone, goTo } = phoneOn(networkOf(a, { ...ONE_BY_ONE, 'areas/ehcps/': fault }));
    await expect(phone.visit()).rejects.toThrow('not whole');
    expect(await phone.open('')).toBeUndefined();
    const asked: string[] = [];
    goTo((address, signal) => {
      asked.push(address.slice(SCOPE.length));
      return networkOf(a)(address, signal);
    });
    await phone.visit();
    expect(asked.filter((path) => !/^(?:sw\.js|_a\/worker\..*)$/.test(path))).toEqual(['areas/ehcps/']);
    await expectVersion(phone, 'first');
  });

  it.each(['packs/*', 'cuts/*'])('among the %s stands in nobody’s way', async (kind) => {
    const { phone, goTo } = phoneOn(networkOf(a, { [kind]: fault }));
    await phone.visit();
    await expectVersion(phone, 'first');
    goTo(networkOf(b, { [kind]: fault }));
    await phone.visit();
    await phone.takeNewest();
    await expectVersion(phone, 'second');
  });
});

it('a copy of which files were cleared away or spoilt is mended, and says what it did', async () => {
  const { phone } = phoneOn(networkOf(a));
  await phone.visit();
  const [store] = phone.caches.stores.values();
  const keys = [...(store?.kept.keys() ?? [])];
  const of = (file: string) => keys.find((key) => key.startsWith(`${SCOPE}${file}?`)) ?? '';
  store?.kept.delete(of('app/'));
  await store?.put(of('areas/ehcps/'), new Response('spoilt'));
  expect(await phone.ask({ type: MEND_COPY, deep: true })).toEqual({ bad: 2, mended: 2, trouble: undefined });
  await expectVersion(phone, 'first');
});

it('a server that is silent delays no saved page; one that is not saved gives way to the honest offline page', async () => {
  const { phone, goTo } = phoneOn(networkOf(a));
  await phone.visit();
  goTo(networkOf(a, { '*': 'is silent' }));
  await expectVersion(phone, 'first');
  const unknown = await phone.open('nowhere/');
  expect(unknown?.status).toBe(503);
  expect(await unknown?.text()).toBe(wordsOf('first', 'offline/'));
});

it('while a newer version is being saved, and when that does not end well, pages of the old one come at once', async () => {
  const { phone, goTo } = phoneOn(networkOf(a), 200);
  await phone.visit();
  goTo(networkOf(b, { ...ONE_BY_ONE, 'areas/*': 'is silent' }));
  let isOver = false;
  const saving = phone.visit().finally(() => (isOver = true));
  await expectVersion(phone, 'first');
  expect(isOver).toBe(false);
  await expect(saving).rejects.toThrow('not whole');
  await expectVersion(phone, 'first');
});
