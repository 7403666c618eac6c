/** Promise kept: from each easier part there is a way to the same part of the full page. */
import { expect, it } from 'vitest';
import { fullAddress } from '../../src/lib/easy.ts';

it.each([
  ['the top of an area', 'ehcps', undefined, '/areas/ehcps/'],
  ['a part of an area', 'ehcps', 'said', '/areas/ehcps/#said'],
  ['the rights as a whole', 'your-rights', undefined, '/your-rights/'],
  ['a stage of the rights, which is a page', 'your-rights', 'asking', '/your-rights/asking/'],
])('leads to %s', (_what, id, place, address) => {
  expect(fullAddress(id, place)).toBe(address);
});
