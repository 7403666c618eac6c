/** Makes a fresh clone ready to use: packages, the project's own Node and, with `--browser`, a browser for the tests. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// An older Node runs this file too, so it uses only what Node itself brings, and says so if that Node is too old.
const oldest = 20;
const lockFile = 'package-lock.json';
/** Which package-lock.json the installed packages come from. */
const stampFile = 'node_modules/.installed-from';
const shell = process.platform === 'win32';

/** @param {string} message */
function stop(message) {
  console.error(message);
  process.exit(1);
}

const readPackage = () => JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Runs npm, keeping back what it complains of.
 * @param {string[]} parameters
 */
function npm(...parameters) {
  const all = [...parameters, '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', all, { stdio: ['inherit', 'inherit', 'pipe'], encoding: 'utf8', shell });
}

/**
 * Only some npms heed `allowScripts`, so no package runs a program when it is fetched, and those named there do after
 * it. They do even where a person's npm blocks all: what is started next are these packages.
 */
function fetchPackages() {
  const fetched = npm('ci', '--ignore-scripts');
  const { allowScripts = {} } = readPackage();
  const named = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  // Without a name npm would rebuild every package.
  if (fetched.status !== 0 || named.length === 0) return fetched;
  return npm('rebuild', '--ignore-scripts=false', ...named);
}

/** @param {string} wanted the fingerprint of package-lock.json */
async function installPackages(wanted) {
  const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (installed === wanted) return;
  const why = installed ? `${lockFile} has changed` : 'first time here';
  console.log(`Installing the packages (${why}): half a minute to five minutes, depending on the connection…`);
  let result = fetchPackages();
  // The project's own Node needs a library that only very bare systems lack.
  const lacksLibrary = /libatomic/.test(result.stderr);
  if (lacksLibrary) {
    const { installWithApt } = await import('./apt.mjs');
    if (installWithApt('libatomic1')) result = fetchPackages();
  }
  if (result.status === 0) return;
  console.error(result.stderr);
  if (lacksLibrary)
    stop('Install the system library libatomic (Debian, Ubuntu: apt-get install libatomic1) and try again.');
  stop(
    'The packages could not be installed; the lines above say why. If it goes on failing, delete node_modules first.',
  );
}

/** Its script fetches it; where that went wrong without a word, everything after it would fail oddly. */
function checkOwnNode() {
  const wanted = readPackage().devDependencies.node;
  const program = join('node_modules', '.bin', 'node');
  const { stdout, stderr } = spawnSync(program, ['--version'], { encoding: 'utf8', shell });
  if (String(stdout).trim() === `v${wanted}`) return;
  if (existsSync(program)) stop(`The project's own Node ${wanted} does not start here. ${stderr}`);
  stop(
    `The project's own Node ${wanted} is not in node_modules. The install script of the package "node" fetches it; ` +
      'package.json has to name that package under "allowScripts". Run the command again, with a connection.',
  );
}

async function prepareBrowser() {
  const { findBrowser } = await import('./find-browser.mjs');
  const path = await findBrowser();
  if (!path) stop('No browser for the tests. Install Chromium, Chrome or Edge, or set CHROMIUM_PATH to where one is.');
  console.log(`Browser for the tests: ${path}`);
}

if (Number.parseInt(process.versions.node, 10) < oldest) {
  stop(`This needs Node ${oldest} or newer to start; here it is ${process.version}. Newer ones: https://nodejs.org`);
}
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync(lockFile)) {
  stop(`There is no ${lockFile}, so nothing says which packages to install. Get it back: git checkout ${lockFile}`);
}
const fingerprint = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
await installPackages(fingerprint);
checkOwnNode();
// Only now: an installation without our Node must be made again.
writeFileSync(stampFile, fingerprint);
if (process.argv.includes('--browser')) await prepareBrowser();
