/** What `npm test` runs: every check in order, and one last line that counts them. `npm test -- unit lint` runs some. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';
import { countPlaywright, countVitest, distrust, secondLook, secondLookAtFile } from './count-results.mjs';
import { runSteps } from './run-steps.mjs';

/**
 * @typedef {import('./count-results.mjs').Count} Count
 * @typedef {import('./run-steps.mjs').Output} Output
 */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const reports = 'node_modules/.test-results';

/**
 * Runs a program.
 * @param {string[]} command
 * @param {Output} output where everything it says goes
 * @param {Record<string, string>} [settings] environment variables besides those there are
 * @returns {Promise<string>} how it ended: nothing to say if well
 */
function runs([program = '', ...parameters], output, settings = {}) {
  // A program that does not speak to a person straight away would leave out its colours.
  const colours = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  // Astro's usage reports would need a connection, and nobody asked for them.
  const env = { ...colours, ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings };
  const shell = process.platform === 'win32';
  const child = spawn(program, parameters, { env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => output.write(words));
  return new Promise((done) => {
    child.on('error', ({ message }) => done(message));
    child.on('close', (code, signal) => done(code === 0 ? '' : `ended with ${signal ?? `code ${code}`}`));
  });
}

/**
 * A command of package.json that passes or fails as a whole.
 * @param {string} script
 * @param {Output} output
 * @returns {Promise<Count>}
 */
async function check(script, output) {
  const passed = (await runs(['npm', 'run', '--silent', script], output)) === '';
  return { passed: Number(passed), failed: Number(!passed), remarks: [] };
}

/**
 * A test runner, judged by the report it writes.
 * @template Report
 * @param {string} file the report
 * @param {string[]} command
 * @param {(report: Report) => Count} count
 * @param {Output} output
 */
async function runner(file, command, count, output) {
  rmSync(file, { force: true });
  const trouble = await runs(['npx', '--no', '--', ...command], output);
  try {
    return distrust(count(JSON.parse(readFileSync(file, 'utf8'))), trouble === '');
  } catch {
    return { passed: 0, failed: 1, remarks: [`${trouble || 'ended well'}, but left no report that can be read`] };
  }
}

/**
 * @param {string} folder of tests/
 * @param {Output} output
 * @param {string[]} [parameters] what to run of it, and how
 */
function vitest(folder, output, parameters = [`tests/${folder}/`]) {
  const file = `${reports}/${folder}.json`;
  const report = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return runner(file, ['vitest', 'run', ...parameters, '--allowOnly=false', ...report], countVitest, output);
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

/**
 * The main journeys, in Chromium always and in the other engines where they are installed; says which are missing.
 * @param {Output} output
 */
async function journeys(output) {
  const missing = engines.filter(({ find }) => !find()).map(({ name }) => name);
  const present = ['chromium', ...engines.map(({ name }) => name)].filter((name) => !missing.some((it) => it === name));
  output.write(`   Engines that run here: ${present.join(', ')}.\n`);
  const files = present.map((name) => `tests/engines/${name}.test.ts`);
  // Most of the time a journey waits for its browser, so all of them go at once.
  const first = await vitest('engines', output, ['--maxWorkers=3', ...files]);
  const count = first.failed
    ? await secondLookAtFile(first, failedFiles('engines'), (file) => vitest('engines', output, [file]))
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
 * @param {Output} output
 */
async function playwright(output) {
  const command = ['playwright', 'test', '--forbid-only'];
  const count = await runner(`${reports}/browser.json`, command, countPlaywright, output);
  if (count.failed === 0) return count;
  const remarks = [...count.remarks, 'what the screen showed: test-results/*/*.png'];
  if (count.failed > MOST_TRACES) return { ...count, remarks };
  output.write('\n   Running what failed once more, one by one, and recording it.\n');
  // Into a folder of its own: a run empties its folder first, and the pictures of the failures would be gone.
  const into = ['--output=test-results/recorded', '--last-failed-file=test-results/.last-run.json'];
  const how = ['--workers=1', '--trace=on', '--reporter=line,json'];
  const report = `${reports}/browser-again.json`;
  rmSync(report, { force: true });
  await runs(['npx', '--no', '--', 'playwright', 'test', '--last-failed', ...into, ...how], output, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const told = [...remarks, 'npx playwright show-trace test-results/recorded/<test>/trace.zip'];
  const seen = { ...count, remarks: told };
  return existsSync(report) ? secondLook(seen, JSON.parse(readFileSync(report, 'utf8'))) : seen;
}

/**
 * In two rows that run side by side until the engines, which want a computer for themselves, as the browser does.
 * @type {import('./run-steps.mjs').Step[]}
 */
const steps = [
  { name: 'types', does: 'types of pages, functions and the worker', run: (output) => check('types', output) },
  { name: 'content', does: 'the words in content/', run: (output) => vitest('content', output) },
  // It reads the types of the content, which the first step writes.
  {
    name: 'lint',
    does: 'slips in the code, and its layout',
    after: ['types'],
    run: (output) => check('lint', output),
  },
  {
    name: 'unit',
    does: 'functions and scripts',
    after: ['content'],
    run: (output) => vitest('unit', output),
  },
  // Astro keeps in one place what it knows of the content, for its types and for its pages.
  {
    name: 'build',
    does: 'building the site',
    after: ['types', 'unit'],
    run: (output) => check('build', output),
  },
  {
    name: 'built',
    does: 'the built site, file by file',
    after: ['build'],
    needs: 'build',
    run: (output) => vitest('built', output),
  },
  {
    name: 'engines',
    does: 'the main journeys in each browser engine there is',
    after: ['lint', 'built'],
    needs: 'build',
    run: journeys,
  },
  {
    name: 'browser',
    does: 'the built site in a browser (some minutes)',
    after: ['engines'],
    needs: 'build',
    run: playwright,
  },
];

/**
 * The steps to run. Those that need a built site bring the build with them when there is none.
 * @param {string[]} names none for all
 */
function choose(names) {
  const chosen = steps.filter(({ name }) => names.length === 0 || names.includes(name)).map(({ name }) => name);
  const needed = steps.flatMap(({ name, needs }) => (needs && chosen.includes(name) ? [needs] : []));
  return existsSync('dist/index.html') ? chosen : [...chosen, ...needed];
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length)
  console.log(`No such step: ${unknown.join(', ')}. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
const { passed, failed, remarks } = unknown.length
  ? { passed: 0, failed: unknown.length, remarks: [] }
  : await runSteps(steps, choose(names), process.stdout);
console.log(['', ...remarks.map((remark) => `   ${remark}`), '', `${passed} passed, ${failed} failed`].join('\n'));
process.exitCode = failed > 0 ? 1 : 0;
