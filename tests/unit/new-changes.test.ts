/** Promise kept: a returning reader is told what is new, each page once; damaged notes count as a first visit. */
import { expect, it } from 'vitest';
import { newestOfEach, readLook } from '../../src/lib/new-changes.ts';

it.each([
  ['2026-11-03 2026-10-30', { day: '2026-11-03', upTo: '2026-10-30' }],
  ['', undefined],
  ['2026-11-03', undefined],
  ['{"day":"2026-11-03"}', undefined],
  ['2026-11-03 2026-10-30 more', undefined],
])('what is kept as %j is read as %j', (kept, look) => {
  expect(readLook(kept)).toEqual(look);
});

it('each page is told once, with its newest change; what was known is not', () => {
  const change = (address: string, date: string, what: string) => ({ address, page: address, date, what });
  const changes = [
    change('/a/', '2026-11-25', 'newest of a'),
    change('/b/', '2026-11-20', 'b'),
    change('/a/', '2026-11-10', 'older of a'),
    change('/c/', '2026-10-30', 'known'),
  ];
  expect(newestOfEach(changes, '2026-10-30').map(({ what }) => what)).toEqual(['newest of a', 'b']);
  expect(newestOfEach(changes, '2026-11-25')).toEqual([]);
});
