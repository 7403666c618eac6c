/** Promise kept: the content check knows every address an editor may link to, and no other. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXED_PAGES, pageAddresses } from '../../src/lib/addresses.ts';
import { rightAddress } from '../../src/lib/right-address.ts';
import { RIGHT_STAGES } from '../../src/schemas/rights.ts';

const right = { stage: 'asking' as const, limits: [{ id: 'six-weeks' }, { id: 'exceptions' }] };
const addresses = pageAddresses([
  { collection: 'areas', id: 'funding', data: {} },
  { collection: 'organisations', id: 'neu', data: {} },
  { collection: 'pages', id: 'about', data: {} },
  { collection: 'promises', id: 'money', data: {} },
  { collection: 'rights', id: 'ask', data: right },
  { collection: 'not-law', id: 'bill', data: {} },
  { collection: 'help', id: 'ipsea', data: {} },
  { collection: 'words', id: 'ehcp', data: {} },
  { collection: 'updates', id: '2024-law', data: {} },
  { collection: 'figures', id: 'plans', data: {} },
  { collection: 'sources', id: 'paper', data: {} },
]);

describe('an editor may link to', () => {
  it.each([
    '/areas/funding/',
    '/voices/neu/',
    '/about/',
    '/promises/#money',
    '/your-rights/#ask',
    '/your-rights/asking/#ask',
    '/your-rights/asking/#six-weeks',
    '/your-rights/asking/#exceptions',
    '/your-rights/#bill',
    '/get-help/#ipsea',
    '/words/#ehcp',
    '/your-rights/time-limits/',
    ...RIGHT_STAGES.map((stage) => `/your-rights/${stage}/`),
  ])('%s', (address) => {
    expect(addresses).toContain(address);
  });

  it('a right at the very address our own pages use for it', () => {
    expect(addresses).toContain(rightAddress({ id: 'ask', stage: 'asking' }));
  });
});

describe('an editor may not link to', () => {
  it.each([
    ['a page without its last slash', '/areas/funding'],
    ['an area as a part of a page', '/areas/#funding'],
    ['a number', '/figures/plans/'],
    ['a right on the page of another stage', '/your-rights/moving/#ask'],
    ['a time limit on the short list, where it does not stand', '/your-rights/#six-weeks'],
    ['a file that is not there', '/words/#senco'],
  ])('%s', (_what, address) => {
    expect(addresses).not.toContain(address);
  });
});

it('every page that is always there has a file that makes it', () => {
  const made = (page: string) => {
    const name = page.replace(/^\/|\/$/g, '');
    const stage = RIGHT_STAGES.some((id) => page === `/your-rights/${id}/`)
      ? ['src/pages/your-rights/[stage].astro']
      : [];
    return [`src/pages/${name}.astro`, `src/pages/${name ? `${name}/` : ''}index.astro`, ...stage].some((file) =>
      existsSync(file),
    );
  };
  expect(FIXED_PAGES.filter((page) => !made(page))).toEqual([]);
});
