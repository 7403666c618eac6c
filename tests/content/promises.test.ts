/** Promise kept: what the site says became of a promise is what the facts bear out; a slip in a status is noticed. */
import { describe, expect, it } from 'vitest';
import { filesOf } from './support/our-content.ts';
import { PLAN_DATE } from '../../src/lib/joins.ts';
import { AREA_IDS, STATUSES } from '../../src/schemas/shared.ts';

/** Section of the facts, promise, and the status that section allows; two where it leaves the choice open. */
const ALLOWED = `
1.3 | fairer-easier-system           | not-clear
1.5 | ideas-tested-in-32-areas       | kept
1.5 | national-board                 | not-clear
2.1 | one-national-system            | replaced
2.2 | standards-for-good-help        | replaced
2.2 | standards-large-part-by-2025   | replaced
2.2 | code-of-practice-update        | replaced
2.2 | practice-guides                | not-clear
2.2 | standards-consultation         | not-clear
2.2 | standards-steering-group       | not-clear
2.3 | extra-high-needs-2023-24       | kept
2.3 | high-needs-ten-billion         | kept
2.3 | national-bands-and-tariffs     | replaced
2.3 | early-years-send-money-review  | not-clear
2.4 | senco-npq-required             | kept
2.4 | senco-nasenco-holders          | kept
2.4 | senco-npq-before-2009          | dropped
2.4 | senco-npq-deadline             | dropped
2.5 | early-years-senco-places       | kept
2.5 | educational-psychologists      | still-going
2.6 | ehcp-standard-form             | partly-kept
2.6 | ehcp-same-process              | replaced
2.6 | ehcp-digital                   | not-clear, replaced
2.6 | ehcp-local-panels              | not-clear
2.7 | special-places-money           | kept
2.7 | new-special-free-schools       | not-clear, partly-kept
2.8 | alternative-provision-three-levels | partly-kept
2.8 | alternative-provision-money    | not-clear
2.8 | alternative-provision-measures | not-clear
2.8 | local-send-boards              | replaced
2.8 | local-inclusion-plans          | replaced
2.8 | tailored-school-list           | not-clear
2.8 | stronger-mediation             | not-clear
2.8 | new-area-inspections           | kept
2.8 | steps-when-areas-fail          | not-clear
2.8 | inclusion-dashboards           | not-clear
2.8 | supported-internships          | kept
2.8 | social-care-law-review         | still-going
2.8 | elsec-early-language           | partly-kept
2.8 | pins-primary-schools           | partly-kept
2.8 | short-breaks-money             | not-clear
`;

/** The areas as a whole: sections 2.1 to 2.8. */
const AREAS: Record<(typeof AREA_IDS)[number], string> = {
  'postcode-lottery': 'replaced',
  'national-standards': 'replaced',
  funding: 'partly-kept',
  'senco-npq': 'kept',
  'early-years-sencos': 'kept',
  ehcps: 'partly-kept',
  'special-schools': 'partly-kept',
  'alternative-provision': 'partly-kept',
  accountability: 'partly-kept',
};

const rows = ALLOWED.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const promises = filesOf('promises');

it('every promise is held against the facts, and none is missing', () => {
  expect(promises.map(({ id }) => id).sort()).toEqual(rows.map(([, id]) => id).sort());
});

it.each(rows)('facts %s: %s is %s', (_section, id, allowed = '') => {
  expect(allowed.split(', ')).toContain(promises.find((promise) => promise.id === id)?.data.status);
});

it.each(AREA_IDS)('the area %s as a whole has the status of the facts', (id) => {
  expect(filesOf('areas').find((area) => area.id === id)?.data.status).toBe(AREAS[id]);
});

it('every status of the table is one that readers are told of', () => {
  const named = rows.flatMap(([, , allowed = '']) => allowed.split(', '));
  expect(named.filter((status) => !STATUSES.some((known) => known === status))).toEqual([]);
});

describe('a status is not older than what it rests on', () => {
  it.each(promises)('$id', ({ data }) => {
    expect(data.asAt >= (data.date ?? PLAN_DATE).slice(0, data.asAt.length)).toBe(true);
  });
});

it('what was only tried out in some areas says that it changed no right', () => {
  const tried = promises.filter(({ data }) => data.testOnly).map(({ id }) => id);
  expect(tried).toEqual(
    expect.arrayContaining([
      'ehcp-standard-form',
      'ideas-tested-in-32-areas',
      'local-send-boards',
      'tailored-school-list',
    ]),
  );
});
