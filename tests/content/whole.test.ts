/** Promise kept: nothing a parent needs has been dropped: every area, right, time limit, hard word and source is there. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinArea, PLAN_DATE } from '../../src/lib/joins.ts';
import { AREA_IDS } from '../../src/schemas/shared.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import { checkContent } from '../../src/tooling/content-check/check.ts';
import { describe as told } from '../../src/tooling/content-check/problem.ts';
import { filesOf } from './support/our-content.ts';

const entriesOf = <Name extends CollectionName>(name: Name) =>
  filesOf(name).map(({ id, data, body }) => ({ ...data, id, body }));
const all = { promises: entriesOf('promises'), views: entriesOf('views'), updates: entriesOf('updates') };
const areas = entriesOf('areas');
const idsOf = (name: CollectionName) => filesOf(name).map(({ id }) => id);

it('an editor finds nothing to mend', () => {
  expect(checkContent(process.cwd()).problems.map(told).join('\n\n')).toBe('');
});

describe('the nine areas', () => {
  it('are there, and no other', () => {
    expect(areas.map(({ id }) => id).sort()).toEqual([...AREA_IDS].sort());
    expect(areas).toHaveLength(9);
  });

  describe.each(areas)('$id', (area) => {
    const page = joinArea(area, all);

    it('tells a promise of the plan, and what has happened since', () => {
      expect(page.promises.length).toBeGreaterThanOrEqual(1);
      expect(page.updates.length).toBeGreaterThanOrEqual(1);
    });

    it('says where it stands today, what that means for a child, and at least two questions to ask', () => {
      expect(area.today.length).toBeGreaterThanOrEqual(1);
      expect(area.forYourChild.length).toBeGreaterThanOrEqual(1);
      expect(area.questions.length).toBeGreaterThanOrEqual(2);
    });

    it('tells what was said about it in 2023', () => {
      const inTheArticle = !['alternative-provision', 'accountability'].includes(area.id);
      expect(page.views.length > 0).toBe(inTheArticle);
      expect(page.views.length + page.touching.length).toBeGreaterThanOrEqual(1);
    });

    it('leaves out no event that bears its name and came after the plan', () => {
      // "2023" and "2023-03" end after the day of the plan, so they count as later.
      const later = all.updates.filter(({ date }) => date.padEnd(10, '~') > PLAN_DATE);
      const named = later.filter((update) => update.areas.some((id) => id === area.id));
      expect(page.updates.map(({ id }) => id).sort()).toEqual(named.map(({ id }) => id).sort());
    });
  });
});

describe('hard words', () => {
  it('are explained wherever the site promises an explanation', () => {
    const promised = readFileSync('tests/fixtures/word-ids.txt', 'utf8').trim().split('\n');
    expect(promised).toHaveLength(42);
    expect(promised.filter((id) => !idsOf('words').includes(id))).toEqual([]);
  });

  it('number 45 or more', () => {
    expect(idsOf('words').length).toBeGreaterThanOrEqual(45);
  });
});

describe('an address on a page leads to one thing only', () => {
  it('on the page of your rights', () => {
    const limits = filesOf('rights').flatMap(({ data }) => data.limits.map(({ id }) => id));
    const addresses = [...idsOf('rights'), ...limits, ...idsOf('not-law')];
    expect(addresses.filter((id, index) => addresses.indexOf(id) !== index)).toEqual([]);
  });
});
