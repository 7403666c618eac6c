/** Promise kept: every right that still stands, and every time limit, is there with the words that make it useful. */
import { describe, expect, it } from 'vitest';
import { filesOf } from './support/our-content.ts';

/** The row in the facts, the right's file, and words the right must not lose. */
const RIGHTS: [number, string, RegExp][] = [
  [1, 'main-law', /still the \[Children and Families Act 2014\]/],
  [2, 'no-diagnosis-needed', /do not need a diagnosis/],
  [3, 'sen-support', /assess, plan, do and review/],
  [4, 'sen-information-report', /publish on their websites/],
  [5, 'ask-for-assessment', /without the school's agreement/],
  [6, 'legal-test', /has or may have .* may need/],
  [7, 'yes-or-no-in-6-weeks', /yes or no .* within 6 weeks/],
  [8, 'advice-in-6-weeks', /reply within 6 weeks/],
  [9, 'told-if-no-plan', /within 16 weeks/],
  [10, 'comment-on-the-draft', /at least 15 days to comment/],
  [11, 'plan-in-20-weeks', /at most 20 weeks/],
  [12, 'provision-must-happen', /lack of money is no answer/],
  [13, 'ask-for-a-school', /Being full is not one of the legal reasons/],
  [14, 'yearly-review', /at least once every 12 months/],
  [15, 'mediation-first-step', /get a certificate, but you need not take part/],
  [16, 'appeal-to-the-tribunal', /refuses to assess, to make a plan, or to assess again/],
  [17, 'appeal-in-time', /2 months .* or 1 month .* whichever is later/],
  [18, 'appeal-to-the-tribunal', /\{figure:appeals-won-2024-25\}/],
  [19, 'appeal-to-the-tribunal', /do not need a lawyer/],
  [20, 'reasonable-adjustments', /reasonable steps .* disabled pupil/],
  [21, 'claim-about-discrimination', /Within 6 months/],
  [22, 'personal-budget', /ask for a \[personal budget\]/],
  [23, 'local-offer', /must publish what help there is/],
  [24, 'free-advice', /free, confidential and impartial/],
  [25, 'complain-to-the-ombudsman', /Within 12 months/],
  [26, 'ages-0-to-25', /from birth to age 25/],
];

/** Every step with a time limit, by its address. */
const LIMITS = `
  assess-decision advice-in no-plan-decision draft-comments final-plan exceptions ask-again
  mediation-contact mediation-certificate mediation-meeting appeal appeal-holidays appeal-late
  review-yearly review-report review-decision review-final phase-school phase-post16 phase-between-colleges cease
  adjustments discrimination-claim discrimination-exceptions
  suspension-5 suspension-6-15 suspension-over-15 sixth-day-suspension sixth-day-permanent suspension-limit
  out-of-school part-time-timetable ombudsman move-transfer move-duty move-school move-tell move-review
`
  .trim()
  .split(/\s+/);

const rights = filesOf('rights');

describe('the rights that still stand', () => {
  it.each(RIGHTS)('row %i: %s', (_row, id, words) => {
    const found = rights.find((right) => right.id === id);
    const { right = '', detail = [], limits = [] } = found?.data ?? {};
    expect([right, ...detail, ...limits.map(({ limit }) => limit)].join('\n')).toMatch(words);
  });

  it('are all 26 rows of the facts', () => {
    expect(RIGHTS.map(([row]) => row)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
  });
});

it('each of the 38 time limits is told exactly once, and there is no other', () => {
  const told = rights.flatMap(({ data }) => data.limits.map(({ id }) => id));
  expect(told.sort()).toEqual([...LIMITS].sort());
  expect(LIMITS).toHaveLength(38);
});
