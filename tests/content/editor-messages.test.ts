/** Promise kept: an editor who makes a slip is told the file, the line, what is wrong, why, and what to write instead. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/tooling/content-check/check.ts';
import { languageDamages } from './support/language-damages.ts';
import { linkDamages } from './support/link-damages.ts';
import { shapeDamages } from './support/shape-damages.ts';
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
  ['links, names and numbers', linkDamages],
  ['the words', languageDamages],
])('in %s, an editor is told of', (_where, damages) => {
  it.each(damages)('$slip', (slip) => {
    const file = damage(root, slip);
    const { problems } = checkContent(root);
    expect(problems).toEqual([
      {
        file,
        line: expect.any(Number) as number,
        field: slip.field,
        what: expect.stringContaining(slip.what) as string,
        why: expect.stringMatching(/^[A-Z].*\.$/) as string,
        advice: expect.stringContaining(slip.advice) as string,
      },
    ]);
    expect(readFileSync(join(root, file), 'utf8').split('\n')[(problems[0]?.line ?? 0) - 1]).toContain(slip.line);
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
