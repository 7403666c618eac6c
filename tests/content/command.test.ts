/** Promise kept: one command checks the words, prints what an editor can act on, and ends well only when all is well. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { damage, smallContent } from './support/small-content.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = smallContent());
});
afterEach(() => remove());

/** The clock is set for every run, so that no test depends on the day it is run on. */
const run = (...options: string[]) => {
  const day = options.includes('--today') ? [] : ['--today', '2026-02-01'];
  return spawnSync(
    resolve('node_modules/.bin/node'),
    [resolve('src/tooling/content-check/cli.ts'), ...day, ...options],
    { cwd: root, encoding: 'utf8' },
  );
};

it('says how much was read, and ends well, when all is whole', () => {
  const { status, stdout } = run();
  expect(stdout).toBe('17 files read. Nothing to mend.\n');
  expect(status).toBe(0);
});

it('prints file, line and field, fault, reason and advice, and ends badly, when something is wrong', () => {
  damage(root, { file: 'promises/more-money.md', change: ['example-paper', 'example-papr'] });
  const { status, stdout, stderr } = run();
  expect(stdout).toBe(
    'content/promises/more-money.md, line 10 (sources, item 1)\n' +
      '  There is no file content/sources/example-papr.md.\n' +
      '  Why: The page would have nothing to show in this place.\n' +
      '  Try this: Did you mean "example-paper"?\n\n' +
      '1 thing to mend in content/.\n',
  );
  expect(stderr).toBe('');
  expect(status).toBe(1);
});

it('counts all there is to mend, file by file', () => {
  damage(root, { file: 'views/one-point.md', change: ['example-paper', 'example-papr'] });
  damage(root, { file: 'promises/more-money.md', change: ['status: kept', 'status: done'] });
  const { stdout } = run();
  expect(stdout).toContain('2 things to mend in content/.');
  expect(stdout.indexOf('content/promises/')).toBeLessThan(stdout.indexOf('content/views/'));
});

it('speaks to the editor, not to a programmer, when site.yaml cannot be read', () => {
  damage(root, { file: 'site.yaml', change: ['"A small site"', 'A small: site'] });
  const { status, stdout, stderr } = run();
  expect(stderr).toBe('');
  expect(stdout).toContain('content/site.yaml, line 1');
  expect(status).toBe(1);
});

it('reminds of a page past its day, and still ends well', () => {
  const { status, stdout } = run('--today', '2099-02-01');
  expect(stdout).toContain('Please note: content/pages/about.md, line 5 (checkAgain): it should have been checked');
  expect(stdout).toContain('Nothing to mend.');
  expect(status).toBe(0);
});

it('stops on a page past its day before a release', () => {
  const { status, stdout } = run('--release', '--today', '2099-02-01');
  expect(stdout).toContain('content/pages/about.md, line 5 (checkAgain)\n  It should have been checked again by');
  expect(stdout).toContain('3 things to mend in content/.');
  expect(status).toBe(1);
});

it('lets a release go when all pages are in date', () => {
  expect(run('--release', '--today', '2099-01-31').status).toBe(0);
});

it('prints the pages in plain columns when a report is asked for', () => {
  const { status, stdout } = run('--report');
  const [, heads, ...rows] = stdout.split('\n');
  expect(heads).toMatch(/^page +sentences +mean +longest +shown +masked +spelled +shown +masked +spelled +verdict$/);
  expect(rows.find((row) => row.startsWith('/about/'))).toMatch(/^\/about\/ +4 +5\.5 +6( +-){6} +fine$/);
  expect(stdout).toContain('Nothing to mend.');
  expect(status).toBe(0);
});

it('names a page that must be mended in its report, too', () => {
  const hard =
    'Considerable organisational complexity characterises comprehensive educational administration everywhere.';
  damage(root, { file: 'pages/about.md', change: ['This page has a few words.', `${hard}\n\n`.repeat(14)] });
  const { status, stdout } = run('--report');
  expect(stdout).toMatch(/^\/about\/ .* mend: details hard to read \(6 of 7 formulas\)$/m);
  expect(status).toBe(1);
});

it('refuses an option nobody knows, and says what can be written', () => {
  const { status, stdout, stderr } = run('--reprot');
  expect(stderr).toMatch(/^"--reprot" is not an option of this command\.$/m);
  expect(stderr).toContain('npm run content -- --release');
  expect(stdout).toBe('');
  expect(status).toBe(1);
});
