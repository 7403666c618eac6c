/** Counts what Vitest and Playwright report. A test that was skipped has failed; one that passed only by itself is named. */

/**
 * @typedef {{ passed: number, failed: number, remarks: string[] }} Count
 * @typedef {{ status: string, fullName: string }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats
 * @typedef {{ title: string, specs?: { title: string, file: string }[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 */

/**
 * @param {{ testResults: VitestFile[] }} report Vitest's JSON report
 * @returns {Count}
 */
export function countVitest({ testResults }) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  // A file that could not be read, or failed while clearing up, shows no failed test of its own.
  const broken = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status === 'passed'),
  );
  const passed = tests.filter(({ status }) => status === 'passed').length;
  return {
    passed,
    failed: tests.length - passed + broken.length,
    remarks: [
      ...skipped.map(({ fullName }) => `skipped, so counted as failed: ${fullName}`),
      ...broken.map(({ name }) => `failed outside its tests: ${name}`),
    ],
  };
}

/**
 * @param {{ stats: PlaywrightStats, errors: unknown[] }} report Playwright's JSON report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  const remarks = [];
  if (stats.skipped) remarks.push(`${stats.skipped} skipped or not reached, so counted as failed`);
  if (stats.flaky) remarks.push(`${stats.flaky} passed only at a second try, so counted as failed`);
  if (errors.length) remarks.push(`${errors.length} failed outside the tests`);
  const failed = stats.unexpected + stats.flaky + stats.skipped + errors.length;
  return { passed: stats.expected, failed, remarks };
}

/** So many tests may fail among the others and pass by themselves; more than these are no accident. */
const MOST_UNSTEADY = 2;

/** @type {(count: Count, names: string[]) => Count} what failed counts as passed, and is named */
const unsteady = ({ passed, failed, remarks }, names) => ({
  passed: passed + failed,
  failed: 0,
  remarks: [...remarks, ...names.map((name) => `UNSTEADY, to be mended: it failed among the others. ${name}`)],
});

/** @type {(suite: PlaywrightSuite) => string[]} each test of a suite, by its file and its name */
const namesIn = ({ specs = [], suites = [] }) => [
  ...specs.map(({ title, file }) => `${file}: ${title}`),
  ...suites.flatMap(namesIn),
];

/**
 * Judges tests that failed among the others by the run in which they ran again, one by one. A fault of the site fails
 * there too. One that passes there came too early or too late on a busy computer: it is named, and counted as passed.
 * @param {Count} count of all tests, each run once
 * @param {{ stats: PlaywrightStats, errors: unknown[], suites: PlaywrightSuite[] }} again the report on those that failed
 * @returns {Count} the same, unless every one of a few has passed
 */
export function secondLook(count, { stats, errors, suites }) {
  const haveAllPassed =
    stats.expected === count.failed && stats.unexpected + stats.flaky + stats.skipped + errors.length === 0;
  return haveAllPassed && count.failed <= MOST_UNSTEADY ? unsteady(count, suites.flatMap(namesIn)) : count;
}

/**
 * The same for a file whose tests follow one another, so that one that fails takes those after it along.
 * @param {Count} count of all files
 * @param {string[]} files those that failed
 * @param {(file: string) => Promise<Count>} runAgain
 * @returns {Promise<Count>} the same, unless a single file failed, and has passed by itself
 */
export async function secondLookAtFile(count, files, runAgain) {
  const [file] = files;
  if (file === undefined || files.length > 1) return count;
  const { failed } = await runAgain(file);
  return failed === 0 ? unsteady(count, [file]) : count;
}

/**
 * Nothing is taken on trust: a runner that ran no test, or ended badly with no failed test to show for it, has failed.
 * @param {Count} count
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function distrust(count, endedWell) {
  const { passed, failed, remarks } = count;
  if (passed + failed === 0) return { passed, failed: 1, remarks: [...remarks, 'ran no test at all'] };
  if (!endedWell && failed === 0)
    return { passed, failed: 1, remarks: [...remarks, 'ended with an error outside its tests'] };
  return count;
}
