/** Promise kept: the calendar, a missing publisher and what could be better still remind an editor, and stop nothing. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { advicesOf, checkContent, overdueOn, remindersOf } from '../../src/tooling/content-check/check.ts';
import { remind } from '../../src/tooling/content-check/problem.ts';
import { PAGE, PARAGRAPH } from './support/damage.ts';
import { damage, smallContent } from './support/small-content.ts';

let root: string;
let remove: () => void;
beforeEach(() => {
  ({ root, remove } = smallContent());
});
afterEach(() => remove());

/** What is told of the small content, which has nothing to mend. */
function told(of: typeof remindersOf): string[] {
  const { content, problems } = checkContent(root);
  expect(problems).toEqual([]);
  return of(root, content).map(remind);
}

it('of nothing, while all is in date and the publisher is named', () => {
  expect(told(remindersOf)).toEqual([]);
  expect(told(advicesOf)).toEqual([]);
  expect(told((...of) => overdueOn(...of, '2099-01-31'))).toEqual([]);
});

it('of each page past the day it should have been checked again', () => {
  const overdue = told((...of) => overdueOn(...of, '2099-02-01'));
  expect(overdue).toHaveLength(3);
  expect(overdue[0]).toBe(
    'Please note: content/areas/funding.md, line 37 (checkAgain): it should have been checked again by 31 January 2099.',
  );
});

it.each([
  ['who publishes this copy', 'publisher', 'no publisher is named'],
  ['where readers report mistakes', 'reportMistake', 'no address to report a mistake to'],
  ['where readers report a page they cannot use', 'reportAccessibility', 'no address to report a page they cannot use'],
])('that nobody has said %s', (_what, field, words) => {
  const site = readFileSync(join(root, 'content/site.yaml'), 'utf8');
  writeFileSync(join(root, 'content/site.yaml'), site.replace(new RegExp(`^${field}: .*$`, 'm'), `${field}: null`));
  expect(told(remindersOf)).toEqual([expect.stringContaining(words)]);
});

it('of a source that nothing rests on', () => {
  damage(root, { file: 'sources/example-paper.md', copyTo: 'sources/another-paper.md' });
  expect(told(remindersOf)).toEqual([
    'Please note: content/sources/another-paper.md, line 1: no other file names this source.',
  ]);
});

it('of a sentence that may stand but is long', () => {
  const words21 =
    'One two three four five six seven eight nine ten one two three four five six seven eight nine ten one.';
  damage(root, { file: PAGE, change: ['This page has a few words.', words21] });
  expect(told(advicesOf)).toEqual([
    expect.stringContaining('content/pages/about.md, line 8 (the text under the block): a sentence has 21 words'),
  ]);
});

it('of a page that looks easy because it leans on letters', () => {
  const sentence = 'He has [SEND](word:send), and so has she.';
  damage(root, { file: PAGE, change: [PARAGRAPH, Array(14).fill(sentence).join('\n\n')] });
  expect(told(advicesOf)).toEqual([
    expect.stringMatching(/the details of \/about\/ lean on letters: grade .* as shown/),
  ]);
});
