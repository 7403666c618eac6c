/** Promise kept: from each easier part there is a way to the same part of the full page, and it retells only that page. */
import { expect, it } from 'vitest';
import { fullAddress, toldBy } from '../../src/lib/easy.ts';
import type { AreaPage } from '../../src/lib/joins.ts';

it.each([
  ['the top of an area', 'ehcps', undefined, '/areas/ehcps/'],
  ['a part of an area', 'ehcps', 'said', '/areas/ehcps/#said'],
  ['the rights as a whole', 'your-rights', undefined, '/your-rights/'],
  ['a stage of the rights, which is a page', 'your-rights', 'asking', '/your-rights/asking/'],
])('leads to %s', (_what, id, place, address) => {
  expect(fullAddress(id, place)).toBe(address);
});

it('counts promises, views, what touches the area, and events as told, and nothing else', () => {
  const page = { promises: ['p'], views: ['v'], touching: ['t'], updates: ['u'] };
  const entries = Object.entries(page).map(([name, ids]) => [name, ids.map((id) => ({ id }))]);
  expect([...toldBy({ area: { id: 'a' }, ...Object.fromEntries(entries) } as AreaPage)].sort()).toEqual([
    'p',
    't',
    'u',
    'v',
  ]);
});
