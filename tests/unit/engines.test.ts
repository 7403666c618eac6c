/** Promise: an engine counts as installed only when its program really starts, and the one a person names comes first. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { engines, findFirefox, findWebKit } from '../../scripts/engines.mjs';

const folder = mkdtempSync(join(tmpdir(), 'engines-'));

/** A small program that ends with this code, whatever it is asked. */
function program(name: string, code: number): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(path, 0o755);
  return path;
}

const good = program('good/firefox', 0);
const esr = program('esr/firefox-esr', 0);
// Ubuntu's command that only says how to get the browser.
const hint = program('hint/firefox', 1);

const onPath = (...names: string[]) => names.map((name) => join(folder, name)).join(delimiter);

afterEach(() => {
  vi.unstubAllEnvs();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it.each([
  ['the one named', good, onPath('esr'), good],
  ['the one on the PATH, when the one named is not there', join(folder, 'gone'), onPath('esr'), esr],
  ['the one on the PATH, when the one named does not start', hint, onPath('esr'), esr],
  ['the build for long use before the other', '', onPath('good', 'esr'), esr],
  ['none, when all there is does not start', hint, onPath('hint'), undefined],
  ['none, without a PATH', '', '', undefined],
])('Firefox: %s', (_what, named, path, expected) => {
  vi.stubEnv('FIREFOX_PATH', named);
  vi.stubEnv('PATH', path);
  expect(findFirefox()).toBe(expected);
});

it('WebKit counts only with its driver and a screen to draw on', () => {
  program('driver/WebKitWebDriver', 0);
  for (const path of ['', onPath('driver'), onPath('good')]) {
    vi.stubEnv('PATH', path);
    expect(findWebKit(), path).toBeUndefined();
  }
});

it('each engine has journeys of its own name, and says what to install for it', () => {
  expect(engines.map(({ name }) => name)).toEqual(['firefox', 'webkit']);
  expect(engines.filter(({ packages }) => packages.length === 0)).toEqual([]);
});
