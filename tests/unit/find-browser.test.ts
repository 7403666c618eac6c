/** Promise: set-up finds a browser that really starts, in the order the README gives, and remembers it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser, fromInstalled, fromLastTime, fromSetting, starts } from '../../scripts/find-browser.mjs';
import { runWhileItSpeaks } from '../../scripts/get-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);

/** A small program that answers to `--version` as given. */
function program(name: string, answer: string, code = 0): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "${answer}"\nexit ${code}\n`, { mode: 0o755 });
  return path;
}

const chromium = program('good/chromium', 'Chromium 156.0.8078.108');
const edge = program('edge/microsoft-edge', 'Microsoft Edge 150.0.1');
const hint = program('hint/chromium-browser', 'Command requires the chromium snap', 1);
const firefox = program('fox/firefox', 'Mozilla Firefox 153.0');

beforeEach(() => {
  said.mockClear();
});

afterAll(() => {
  said.mockRestore();
  rmSync(folder, { recursive: true });
});

describe('a browser counts only if it starts', () => {
  test.each([
    [chromium, true],
    [edge, true],
    [hint, false],
    [firefox, false],
    [join(folder, 'nothing'), false],
    [folder, false],
    ['', false],
  ])('%s: %s', (path, expected) => {
    expect(starts(path)).toBe(expected);
  });
});

describe('the ways to a browser', () => {
  test('CHROMIUM_PATH is taken when it works, and passed over with a word when it does not', () => {
    expect(fromSetting(chromium)).toBe(chromium);
    expect(said).not.toHaveBeenCalled();
    expect(fromSetting(firefox)).toBeUndefined();
    expect(said).toHaveBeenCalledWith(expect.stringContaining(`CHROMIUM_PATH names ${firefox}`));
    expect(fromSetting('')).toBeUndefined();
  });

  test('an installed one is found at its usual place before PATH is searched', () => {
    const searchPath = [join(folder, 'hint'), join(folder, 'good')].join(delimiter);
    expect(fromInstalled([hint, edge], searchPath)).toBe(edge);
    expect(fromInstalled([], searchPath)).toBe(chromium);
    expect(fromInstalled([], join(folder, 'edge'))).toBe(edge);
    expect(fromInstalled([hint], join(folder, 'fox'))).toBeUndefined();
  });

  test('the one of last time is taken only while it is still there', () => {
    const file = join(folder, 'remembered');
    expect(fromLastTime(file)).toBeUndefined();
    writeFileSync(file, `${chromium}\n`);
    expect(fromLastTime(file)).toBe(chromium);
    writeFileSync(file, '/gone/chromium\n');
    expect(fromLastTime(file)).toBeUndefined();
  });

  test('they are tried in order, none after the first that works, and the answer is written down', async () => {
    const file = join(folder, 'found');
    const never = vi.fn();
    expect(await findBrowser({ ways: [() => undefined, () => Promise.resolve(edge), never], file })).toBe(edge);
    expect(never).not.toHaveBeenCalled();
    expect(readFileSync(file, 'utf8')).toBe(`${edge}\n`);
  });

  test('when none works nothing is written down', async () => {
    const file = join(folder, 'not-found');
    expect(await findBrowser({ ways: [() => undefined], file })).toBeUndefined();
    expect(existsSync(file)).toBe(false);
  });
});

describe('a download', () => {
  const slow = `let n = 0; const t = setInterval(() => { console.log(++n * 20 + '%'); if (n === 5) clearInterval(t); }, 500)`;

  test('may be slow while it moves, and its progress is shown', async () => {
    expect(await runWhileItSpeaks(['-e', slow], 2000)).toBe(true);
    expect(said.mock.calls.flat()).toEqual(['20%', '40%', '60%', '80%', '100%']);
  });

  test('is given up when it falls silent', async () => {
    expect(await runWhileItSpeaks(['-e', 'setTimeout(() => {}, 60_000)'], 200)).toBe(false);
    expect(said.mock.calls.flat()).toEqual(['That did not work (no answer).']);
  });

  test('that fails says why in one line', async () => {
    expect(await runWhileItSpeaks(['-e', 'throw new Error("no such host")'], 5000)).toBe(false);
    expect(said.mock.calls.flat()).toEqual(['That did not work (Error: no such host).']);
  });
});
