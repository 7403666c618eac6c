/** Promise: `npm test` never counts as passed what did not pass, and names what passed only by itself. */
import { describe, expect, test } from 'vitest';
import { countPlaywright, countVitest, distrust, secondLook, secondLookAtFile } from '../../scripts/count-results.mjs';

const file = (status: string, ...tests: string[]) => ({
  name: 'some.test.ts',
  status,
  assertionResults: tests.map((result) => ({ status: result, fullName: `a ${result} test` })),
});

describe('Vitest', () => {
  test('passed and failed tests are counted over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')] };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1, remarks: [] });
  });

  test.each(['skipped', 'todo', 'pending'])('a test that is %s has failed', (status) => {
    const remarks = [`skipped, so counted as failed: a ${status} test`];
    expect(countVitest({ testResults: [file('passed', status)] })).toEqual({ passed: 0, failed: 1, remarks });
  });

  test('a file that could not be read, or failed after its tests, is one failure more', () => {
    const remarks = ['failed outside its tests: some.test.ts'];
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, remarks });
    expect(countVitest({ testResults: [file('failed', 'passed')] })).toEqual({ passed: 1, failed: 1, remarks });
  });
});

describe('Playwright', () => {
  const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

  test('only what passed at the first try has passed', () => {
    const { passed, failed, remarks } = countPlaywright({
      stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 3 },
      errors: ['set-up'],
    });
    expect([passed, failed, remarks.length]).toEqual([5, 7, 3]);
  });

  test('a run that is all well has no remarks', () => {
    expect(countPlaywright({ stats: { ...none, expected: 9 }, errors: [] })).toEqual({
      passed: 9,
      failed: 0,
      remarks: [],
    });
  });
});

describe('a second look at what failed', () => {
  const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const failed = (count: number) => ({ passed: 90, failed: count, remarks: ['a picture'] });
  const suites = [
    { title: 'a.spec.ts', suites: [{ title: 'in it', specs: [{ title: 'a test', file: 'a.spec.ts' }] }] },
  ];

  test('a test that passes by itself is counted as passed, and named', () => {
    expect(secondLook(failed(1), { stats: { ...none, expected: 1 }, errors: [], suites })).toEqual({
      passed: 91,
      failed: 0,
      remarks: ['a picture', 'UNSTEADY, to be mended: it failed among the others. a.spec.ts: a test'],
    });
  });

  test.each([
    ['one of them fails again', 2, { expected: 1, unexpected: 1 }, []],
    ['one of them was not run again', 2, { expected: 1 }, []],
    ['one of them is skipped', 2, { expected: 1, skipped: 1 }, []],
    ['something outside the tests fails', 1, { expected: 1 }, ['set-up']],
    ['too many failed to be an accident', 3, { expected: 3 }, []],
  ])('the count stands where %s', (_where, count, stats, errors) => {
    expect(secondLook(failed(count), { stats: { ...none, ...stats }, errors, suites })).toEqual(failed(count));
  });
});

describe('a second look at a file of tests that follow one another', () => {
  const count = { passed: 20, failed: 4, remarks: [] };
  const passes = () => Promise.resolve({ passed: 9, failed: 0, remarks: [] });

  test('a file that passes by itself is counted as passed, and named', async () => {
    expect(await secondLookAtFile(count, ['a.test.ts'], passes)).toEqual({
      passed: 24,
      failed: 0,
      remarks: ['UNSTEADY, to be mended: it failed among the others. a.test.ts'],
    });
  });

  test('the count stands where it fails again, where two have failed, and where none can be named', async () => {
    const fails = () => Promise.resolve({ passed: 8, failed: 1, remarks: [] });
    expect(await secondLookAtFile(count, ['a.test.ts'], fails)).toEqual(count);
    expect(await secondLookAtFile(count, ['a.test.ts', 'b.test.ts'], passes)).toEqual(count);
    expect(await secondLookAtFile(count, [], passes)).toEqual(count);
  });
});

describe('distrust', () => {
  const count = (passed: number, failed: number) => ({ passed, failed, remarks: [] });

  test('a run without tests has failed', () => {
    expect(distrust(count(0, 0), true)).toEqual({ passed: 0, failed: 1, remarks: ['ran no test at all'] });
  });

  test('a runner that ends badly though every test passed has failed', () => {
    expect(distrust(count(4, 0), false)).toMatchObject({ passed: 4, failed: 1 });
  });

  test('any other count stands', () => {
    expect(distrust(count(4, 0), true)).toEqual(count(4, 0));
    expect(distrust(count(4, 1), false)).toEqual(count(4, 1));
  });
});
