/** Promise kept: an editor who makes a slip is told the file, the field, what is wrong and what to write instead. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/tooling/content-check/check.ts';
import { warningsFor } from '../../src/tooling/content-check/warnings.ts';
import { shapeDamages, wordDamages } from './support/damages.ts';
import { damage, smallContent } from './support/small-content.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = smallContent());
});
afterEach(() => remove());

it('nothing is said while the folder is whole', () => {
  expect(checkContent(root).problems).toEqual([]);
});

describe.each([
  ['the block at the top of a file', shapeDamages],
  ['the words', wordDamages],
])('in %s, an editor is told of', (_where, damages) => {
  it.each(damages)('$slip', (slip) => {
    const file = damage(root, slip);
    const told = checkContent(root).problems.filter((problem) => problem.file === file);
    expect(told).toEqual([
      {
        file,
        field: slip.field,
        what: expect.stringContaining(slip.what) as string,
        advice: expect.stringContaining(slip.advice) as string,
      },
    ]);
  });
});

describe('an editor is not sent astray', () => {
  it.each([
    ['a source', 'sources/example-paper.md', 'seen: 2026-01-31', 'seen: soon'],
    ['a figure', 'figures/budget.md', 'checked: 2026-01-31', 'checked: soon'],
    ['a word', 'words/send.md', 'short:', 'shrt:'],
    ['an area', 'areas/funding.md', 'status: partly-kept', 'status: partly'],
  ])('by a slip in %s that other files name: only the file with the slip is told', (_what, file, from, to) => {
    const damaged = damage(root, { file, change: [from, to] });
    expect([...new Set(checkContent(root).problems.map((problem) => problem.file))]).toEqual([damaged]);
  });

  it('by files that the computer itself leaves in a folder', () => {
    writeFileSync(join(root, 'content/words/.DS_Store'), '');
    expect(checkContent(root).problems).toEqual([]);
  });

  it('by lines that end as Windows ends them', () => {
    const path = join(root, 'content/words/send.md');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(checkContent(root).problems).toEqual([]);
  });

  it('when site.yaml is gone: it is named, with what it is for', () => {
    rmSync(join(root, 'content/site.yaml'));
    const [problem] = checkContent(root).problems;
    expect(problem).toMatchObject({ file: 'content/site.yaml', what: 'the file is missing' });
    expect(problem?.advice).toContain('who publishes the copy');
  });
});

describe('an editor is reminded, and the build goes on', () => {
  const warnings = (today: string) => warningsFor(checkContent(root).content, today);

  it('of nothing, while all is in date and the publisher is named', () => {
    expect(warnings('2099-01-31')).toEqual([]);
  });

  it('of each page past the day it should have been checked again', () => {
    const told = warnings('2099-02-01');
    expect(told).toHaveLength(2);
    expect(told[0]).toBe('content/areas/funding.md should have been checked again by 2099-01-31.');
  });

  it.each([
    ['who publishes this copy', 'publisher', 'names no publisher'],
    ['where readers report mistakes', 'reportMistake', 'no address for mistakes'],
    ['where readers report a page they cannot use', 'reportAccessibility', 'no address for accessibility problems'],
  ])('that nobody has said %s', (_what, field, words) => {
    const site = readFileSync(join(root, 'content/site.yaml'), 'utf8');
    writeFileSync(join(root, 'content/site.yaml'), site.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: null`));
    expect(checkContent(root).problems).toEqual([]);
    expect(warnings('2026-02-01')).toEqual([expect.stringContaining(words)]);
  });
});

describe('"npm run content"', () => {
  const run = () =>
    spawnSync(resolve('node_modules/.bin/node'), [resolve('src/tooling/content-check/cli.ts')], {
      cwd: root,
      encoding: 'utf8',
    });

  it('says how much was read, and ends well, when all is whole', () => {
    const { status, stdout } = run();
    expect(stdout).toBe('12 files read. Nothing to mend.\n');
    expect(status).toBe(0);
  });

  it('prints file, field, fault and advice, and ends badly, when something is wrong', () => {
    damage(root, { file: 'promises/more-money.md', change: ['example-paper', 'example-papr'] });
    const { status, stdout, stderr } = run();
    expect(stdout).toBe(
      'content/promises/more-money.md, sources, item 1\n' +
        '  there is no file content/sources/example-papr.md.\n' +
        '  Did you mean "example-paper"?\n\n' +
        '1 thing to mend in content/.\n',
    );
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('prints its reminders too, and still ends well', () => {
    damage(root, { file: 'pages/about.md', change: ['checkAgain: 2099-01-31', 'checkAgain: 2026-02-01'] });
    const { status, stdout } = run();
    expect(stdout).toContain('Please note: content/pages/about.md should have been checked again by 2026-02-01.');
    expect(status).toBe(0);
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
});
