/** Promise kept: a limit in numbers says the same as its words, so that no date is worked out from a slip. */
import { expect, it } from 'vitest';
import { filesOf } from './support/our-content.ts';
import { DATE_CHOICES, questionsOf } from '../../src/lib/date-choices.ts';
import { countedFrom, countedLimits, dateRules, stepsFromAsking } from '../../src/lib/date-rules.ts';
import { byOrder } from '../../src/lib/joins.ts';
import { DATE_EVENTS, RIGHT_STAGES } from '../../src/schemas/rights.ts';

const rights = byOrder(filesOf('rights').map(({ id, data }) => ({ ...data, id, body: '' }))).sort(
  (a, b) => RIGHT_STAGES.indexOf(a.stage) - RIGHT_STAGES.indexOf(b.stage),
);
const counted = countedLimits(rights);
const whole = counted.map(({ limit }) => {
  const times = limit.counts.from.map(
    ({ event, time, firstDayCounts }) => `${time} from ${event}${firstDayCounts ? ', that day included' : ''}`,
  );
  return `${limit.id}: ${limit.counts.who}, ${limit.counts.notBefore ? 'not before' : 'by'} ${times.join(' or ')}`;
});

it('these limits can be worked out, and no others', () => {
  expect(whole).toEqual([
    'ask-again: you, not before 6 months from assessment',
    'assess-decision: council, by 6 weeks from request',
    'no-plan-decision: council, by 16 weeks from request',
    'final-plan: council, by 20 weeks from request',
    'draft-comments: you, by 15 days from draft, that day included',
    'review-yearly: council, by 12 months from plan',
    'review-report: school, by 2 weeks from review-meeting',
    'review-decision: council, by 4 weeks from review-meeting',
    'review-final: council, by 12 weeks from review-meeting',
    'mediation-contact: you, by 2 months from decision-letter',
    'mediation-meeting: council, by 30 days from mediation-wanted',
    'appeal: you, by 2 months from decision-letter or 1 month from mediation-certificate',
    'discrimination-claim: you, by 6 months from conduct, that day included',
    'ombudsman: you, by 12 months from problem-known, that day included',
    'move-tell: council, by 6 weeks from transfer',
    'move-review: council, by 12 months from plan, that day included or 3 months from transfer, that day included',
  ]);
});

it.each(counted.map(({ limit }) => [limit.id, limit] as const))('%s names each of its times in words', (_id, limit) => {
  for (const { time } of limit.counts.from) expect(limit.limit).toContain(time);
});

it('only appeals are moved by a holiday', () => {
  expect(counted.filter(({ limit }) => limit.counts.movedBy).map(({ limit }) => limit.id)).toEqual(['appeal']);
});

it('every limit that is named for more words is there', () => {
  const rules = dateRules(
    counted,
    (text) => text,
    (path) => path,
  );
  const appeal = rules.find(({ id }) => id === 'appeal');
  expect(appeal?.movedBy).toMatch(/August.*: the first working day in September/);
  expect(appeal?.ifMissed).toMatch(/^You can still ask/);
  expect(rules.every(({ href }) => /^\/your-rights\/[a-z-]+\/#[a-z0-9-]+$/.test(href))).toBe(true);
});

it('every event is asked for somewhere, and every choice leads to a date', () => {
  const asked = new Set(DATE_CHOICES.flatMap(questionsOf).map(({ event }) => event));
  expect([...asked].sort()).toEqual([...DATE_EVENTS].sort());
  expect(DATE_CHOICES.filter(({ event }) => countedFrom(event, counted).length === 0)).toEqual([]);
});

it('the steps from asking to a final plan stand in the order a family meets them', () => {
  expect(stepsFromAsking(rights).map(({ limit }) => limit.id)).toEqual([
    'assess-decision',
    'no-plan-decision',
    'draft-comments',
    'final-plan',
  ]);
});
