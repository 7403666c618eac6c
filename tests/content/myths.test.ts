/** Promise kept: each wrong thing of the facts is answered, shortly enough to show, from the law or honestly from guidance. */
import { describe, expect, it } from 'vitest';
import { wordsAsRead } from './support/as-read.ts';
import { filesOf } from './support/our-content.ts';

/** The 30 rows of the facts, section 3.5. */
const ROWS = `
  diagnosis-first ep-report-first six-thousand-first three-cycles-first school-budget-can-cover-it only-school-can-ask
  nursery-health-visitor-cannot too-bright not-for-dyslexia only-behaviour-or-anxiety plans-have-stopped
  new-rules-already-apply wait-for-panel ask-again-next-year private-report-does-not-count council-list-only
  school-is-full school-may-refuse mediation-compulsory no-budget ask-the-school-not-us sign-the-plan cut-after-review
  ends-at-16-or-18 home-educated-cannot no-help-without-plan sent-home-to-calm-down part-time-until-plan
  cannot-meet-needs-exclude transport-is-a-favour
`
  .trim()
  .split(/\s+/);

/** Answers that rest on official guidance, so that nobody calls them the law at a meeting. */
const GUIDANCE = [
  'cannot-meet-needs-exclude',
  'only-behaviour-or-anxiety',
  'part-time-until-plan',
  'sent-home-to-calm-down',
];

/** Answers that do not cover everybody: the cautions under the table. */
const NOT_FOR_ALL = [
  'school-is-full',
  'council-list-only',
  'school-may-refuse',
  'sent-home-to-calm-down',
  'part-time-until-plan',
  'cannot-meet-needs-exclude',
  'transport-is-a-favour',
];

const LAW =
  /^(?:Children and Families Act 2014|SEND Regulations 2014|Education Act 1996|Equality Act 2010), (?:section|regulation|Part)/;
const myths = filesOf('myths');
const rights = filesOf('rights').map(({ id }) => id);

it('all 30 are there, and no other', () => {
  expect(ROWS).toHaveLength(30);
  expect(myths.map(({ id }) => id).sort()).toEqual([...ROWS].sort());
});

it('those that rest on guidance are the ones marked so, and say it in words', () => {
  const marked = myths.filter(({ data }) => data.kind === 'guidance');
  expect(marked.map(({ id }) => id)).toEqual(GUIDANCE);
  expect(marked.filter(({ data }) => !/Official guidance/.test(data.answer))).toEqual([]);
});

it('those that do not hold for everybody say whom they leave out', () => {
  const careful = myths.filter(({ data }) => data.notFor).map(({ id }) => id);
  expect(careful).toEqual(expect.arrayContaining(NOT_FOR_ALL));
});

describe.each(myths)('$id', ({ data }) => {
  it('is answered in at most 45 words, letters spelled out', () => {
    expect(wordsAsRead(data.answer)).toBeLessThanOrEqual(45);
  });

  it('names its legal source, and the right that says more', () => {
    expect(data.legal).toMatch(data.kind === 'law' ? LAW : /guidance|Code of Practice/);
    expect(rights).toContain(data.right);
  });
});
