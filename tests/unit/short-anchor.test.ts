/** Promise kept: a source has one short address, its own, that stays the same when other sources come and go. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { groupBy } from '../../src/lib/joins.ts';
import { sourceAnchor } from '../../src/lib/short-anchor.ts';

it('an address somebody saved still leads to the same source', () => {
  expect(sourceAnchor('nursery-world-send-improvement-plan-sector-response')).toBe('s7qr9l');
});

it('it is short, and begins with a letter, so that any browser and style sheet can use it', () => {
  for (const id of ['a', 'gov-uk', 'a-very-long-name-of-a-source-that-nobody-would-want-in-an-address']) {
    expect(sourceAnchor(id)).toMatch(/^s[a-z0-9]{1,5}$/);
  }
});

it('names that look alike have different addresses', () => {
  expect(new Set(['plan-1', 'plan-2', 'plan-12', 'plan-21', '1-plan'].map(sourceAnchor)).size).toBe(5);
});

it('no two sources share one', () => {
  const ids = readdirSync('content/sources').map((name) => name.replace(/\.md$/, ''));
  const shared = groupBy(ids, sourceAnchor).filter(({ items }) => items.length > 1);
  expect(ids.length).toBeGreaterThan(100);
  expect(shared).toEqual([]);
});
