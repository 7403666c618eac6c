/** Promise kept: every change that an editor notes is found again, newest first, with the page it is about. */
import { expect, it } from 'vitest';
import { changesOf } from '../../src/lib/changes.ts';

const changes = (...dates: string[]) => dates.map((date) => ({ date, what: `Changed on ${date}.` }));
const content = {
  areas: [
    { id: 'funding', question: 'Is there more money?', changes: changes('2026-02-01', '2026-01-01') },
    { id: 'ehcps', question: 'Are plans going?', changes: changes('2026-02-01') },
  ],
  easy: [{ id: 'ehcps', title: 'Plans: easier words', changes: changes('2026-03-01') }],
  pages: [
    { id: 'home', title: 'Has the law changed?', changes: changes('2026-01-15') },
    { id: 'your-rights-asking', title: 'Asking', changes: changes('2025-12-31') },
    { id: 'about', title: 'About', changes: changes('2026-04-01') },
    { id: 'privacy', title: 'Privacy', changes: [] },
  ],
};

it('comes newest first; those of one day by address, so that two builds do not differ', () => {
  expect(changesOf(content).map(({ date, address }) => `${date} ${address}`)).toEqual([
    '2026-04-01 /about/',
    '2026-03-01 /easy/ehcps/',
    '2026-02-01 /areas/ehcps/',
    '2026-02-01 /areas/funding/',
    '2026-01-15 /',
    '2026-01-01 /areas/funding/',
    '2025-12-31 /your-rights/asking/',
  ]);
});

it('says what changed, and the heading of the page', () => {
  expect(changesOf(content)[1]).toMatchObject({ page: 'Plans: easier words', what: 'Changed on 2026-03-01.' });
  expect(changesOf(content)[2]).toMatchObject({ page: 'Are plans going?' });
});
