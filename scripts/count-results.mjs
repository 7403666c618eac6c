/** Counts what Vitest and Playwright report. A test that was skipped, or passed only at a second try, has failed. */

/**
 * @typedef {{ passed: number, failed: number, remarks: string[] }} Count
 * @typedef {{ status: string, fullName: string }} VitestTest
 * @typedef {{ name: string, status: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats
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
