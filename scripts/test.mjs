/** What `npm test` runs: every check in order, and one last line that counts them. `npm test -- unit lint` runs some. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';
import { countPlaywright, countVitest, distrust, secondLook, secondLookAtFile } from './count-results.mjs';

/** @typedef {import('./count-results.mjs').Count} Count */
/** @typedef {{ name: string, does: string, needsSite?: boolean, run: () => Promise<Count> }} Step */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = 'node_modules/.test-results';

/**
 * Runs a program, its output going straight to the person.
 * @param {string[]} command
 * @param {Record<string, string>} [settings] environment variables besides those there are
 * @returns {Promise<string>} how it ended: nothing to say if well
 */
function runs([program = '', ...parameters], settings = {}) {
  // Astro's usage reports would need a connection, and nobody asked for them.
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const shell = process.platform === 'win32';
  const child = spawn(program, parameters, { env, shell, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((done) => {
    child.on('error', ({ message }) => done(message));
    child.on('exit', (code, signal) => done(code === 0 ? '' : `ended with ${signal ?? `code ${code}`}`));
  });
}

/**
 * A command of package.json that passes or fails as a whole.
 * @param {string} script
 * @returns {Promise<Count>}
 */
async function check(script) {
  const passed = (await runs(['npm', 'run', '--silent', script])) === '';
  return { passed: Number(passed), failed: Number(!passed), remarks: [] };
}

/**
 * A test runner, judged by the report it writes.
 * @template Report
 * @param {string} file the report
 * @param {string[]} command
 * @param {(report: Report) => Count} count
 */
async function runner(file, command, count) {
  rmSync(file, { force: true });
  const trouble = await runs(['npx', '--no', '--', ...command]);
  try {
    return distrust(count(JSON.parse(readFileSync(file, 'utf8'))), trouble === '');
  } catch {
    return { passed: 0, failed: 1, remarks: [`${trouble || 'ended well'}, but left no report that can be read`] };
  }
}

/**
 * @param {string} folder of tests/
 * @param {string[]} [parameters] what to run of it, and how
 */
function vitest(folder, parameters = [`tests/${folder}/`]) {
  const file = `${reports}/${folder}.json`;
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return runner(file, ['vitest', 'run', ...parameters, '--allowOnly=false', ...report], countVitest);
}

/**
 * @param {string} folder of tests/ that Vitest has run
 * @returns {string[]} the files in which something failed, from the project's folder
 */
function failedFiles(folder) {
  const file = `${reports}/${folder}.json`;
  if (!existsSync(file)) return [];
  /** @type {{ testResults: { name: string, status: string }[] }} */
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  return testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative('.', name));
}

/** The main journeys, in Chromium always and in the other engines where they are installed; says which are missing. */
async function journeys() {
  const missing = engines.filter(({ find }) => !find()).map(({ name }) => name);
  const present = ['chromium', ...engines.map(({ name }) => name)].filter((name) => !missing.some((it) => it === name));
  console.log(`   Engines that run here: ${present.join(', ')}.`);
  const files = present.map((name) => `tests/engines/${name}.test.ts`);
  // Most of the time a journey waits for its browser, so all of them go at once.
  const first = await vitest('engines', ['--maxWorkers=3', ...files]);
  const count = first.failed
    ? await secondLookAtFile(first, failedFiles('engines'), (file) => vitest('engines', [file]))
    : first;
  if (missing.length === 0) return count;
  // Where all engines can be had, as in CI, one that is missing means that something broke.
  const broken = process.env.ALL_ENGINES ? missing.length : 0;
  const remark = `NOT RUN, because not installed: ${missing.join(', ')}. To get them: npm run engines:install`;
  return { ...count, failed: count.failed + broken, remarks: [...count.remarks, remark] };
}

/** More failures than these have one cause, and need no trace each. */
const MOST_TRACES = 10;

/**
 * All tests in a browser. Those that fail run once more, one by one, and are recorded; what passes then is unsteady, and
 * told as such.
 */
async function playwright() {
  const count = await runner(`${reports}/browser.json`, ['playwright', 'test', '--forbid-only'], countPlaywright);
  if (count.failed === 0) return count;
  const remarks = [...count.remarks, 'what the screen showed: test-results/*/*.png'];
  if (count.failed > MOST_TRACES) return { ...count, remarks };
  console.log('\n   Running what failed once more, one by one, and recording it.');
  // Into a folder of its own: a run empties its folder first, and the pictures of the failures would be gone.
  const into = ['--output=test-results/recorded', '--last-failed-file=test-results/.last-run.json'];
  const how = ['--workers=1', '--trace=on', '--reporter=line,json'];
  const report = `${reports}/browser-again.json`;
  rmSync(report, { force: true });
  await runs(['npx', '--no', '--', 'playwright', 'test', '--last-failed', ...into, ...how], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const told = [...remarks, 'npx playwright show-trace test-results/recorded/<test>/trace.zip'];
  const seen = { ...count, remarks: told };
  return existsSync(report) ? secondLook(seen, JSON.parse(readFileSync(report, 'utf8'))) : seen;
}

/** @type {Step[]} */
const steps = [
  { name: 'types', does: 'types of pages, functions and the worker', run: () => check('types') },
  { name: 'lint', does: 'slips in the code, and its layout', run: () => check('lint') },
  { name: 'unit', does: 'functions and scripts', run: () => vitest('unit') },
  { name: 'content', does: 'the words in content/', run: () => vitest('content') },
  { name: 'build', does: 'building the site', run: () => check('build') },
  { name: 'built', does: 'the built site, file by file', needsSite: true, run: () => vitest('built') },
  { name: 'engines', does: 'the main journeys in each browser engine there is', needsSite: true, run: journeys },
  { name: 'browser', does: 'the built site in a browser (some minutes)', needsSite: true, run: playwright },
];

/**
 * The steps to run. Those that need a built site bring the build with them when there is none.
 * @param {string[]} names
 */
function choose(names) {
  const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name));
  const needsBuild = chosen.some(({ needsSite }) => needsSite) && !existsSync('dist/index.html');
  return steps.filter((step) => chosen.includes(step) || (needsBuild && step.name === 'build'));
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
const total = { passed: 0, failed: unknown.length };
if (unknown.length)
  console.log(`No such step: ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);

let siteFailed = false;
/** @type {string[]} what to know of a run, told together at its end */
const told = [];
for (const { name, does, needsSite, run } of unknown.length ? [] : choose(names)) {
  console.log(`\n== ${name}: ${does}`);
  const start = Date.now();
  const notRun = { passed: 0, failed: 1, remarks: ['not run, because the site could not be built'] };
  const { passed, failed, remarks } = needsSite && siteFailed ? notRun : await run();
  told.push(...remarks.map((remark) => `   ${name}: ${remark}`));
  console.log(`== ${name}: ${passed} passed, ${failed} failed, in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (name === 'build') siteFailed = failed > 0;
  total.passed += passed;
  total.failed += failed;
}
console.log(['', ...told, '', `${total.passed} passed, ${total.failed} failed`].join('\n'));
process.exitCode = total.failed > 0 ? 1 : 0;
