/** The two other browser engines that the journeys run in, where they are installed: Firefox and WebKit. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Engine
 * @property {'firefox' | 'webkit'} name also the name of its file in tests/engines/
 * @property {string[]} packages what Debian and Ubuntu call what it needs
 * @property {() => string | undefined} find its program, if all it needs is here
 */

/** @param {string[]} names @returns {string | undefined} the first of these commands on the PATH */
function command(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/** Whether a program really starts: on some systems the command only says how to install it. @param {string} path */
const starts = (path) => spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;

const macFirefox = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Firefox, as its makers build it. FIREFOX_PATH chooses one. */
export function findFirefox() {
  const usual = [process.env.FIREFOX_PATH, command('firefox-esr', 'firefox'), macFirefox];
  return usual.find((path) => path && existsSync(path) && starts(path));
}

/** @returns {{ driver: string, browser: string } | undefined} WebKitGTK's driver, and the small browser it drives */
export function findWebKit() {
  const driver = command('WebKitWebDriver');
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((kind) =>
    ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((version) => `/usr/lib/${kind}/${version}`),
  );
  const browser = folders.map((folder) => join(folder, 'MiniBrowser')).find((path) => existsSync(path));
  return driver && browser && command('xvfb-run') ? { driver, browser } : undefined;
}

/** @type {Engine[]} */
export const engines = [
  { name: 'firefox', packages: ['firefox-esr'], find: findFirefox },
  { name: 'webkit', packages: ['webkit2gtk-driver', 'xvfb', 'xauth'], find: () => findWebKit()?.browser },
];
