/** Promise kept: the site works at the root of a domain and in a folder of one, and links out are left alone. */
import { describe, expect, it } from 'vitest';
import { splitSiteUrl, withBase } from '../../src/lib/url.ts';

describe('a link', () => {
  it.each([
    ['/areas/funding/', '/', '/areas/funding/'],
    ['/areas/funding/', '/send/', '/send/areas/funding/'],
    ['/', '/send/', '/send/'],
    ['/words/#ehcp', '/send/', '/send/words/#ehcp'],
    ['#top', '/send/', '#top'],
    ['https://www.gov.uk/', '/send/', 'https://www.gov.uk/'],
    ['mailto:a@example.org', '/send/', 'mailto:a@example.org'],
  ])('%s on a site at %s leads to %s', (path, base, address) => {
    expect(withBase(path, base)).toBe(address);
  });
});

describe('the address a publisher gives', () => {
  it.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org/send', 'https://example.org', '/send/'],
    ['https://example.org/send/plan/', 'https://example.org', '/send/plan/'],
    ['http://localhost:8080/send/', 'http://localhost:8080', '/send/'],
  ])('%s puts the site at %s under %s', (given, site, base) => {
    expect(splitSiteUrl(given)).toEqual({ site, base });
  });

  it.each([undefined, ''])('may be missing (%j): the site then stands at the root of any domain', (given) => {
    expect(splitSiteUrl(given)).toEqual({ site: undefined, base: '/' });
  });

  it('is refused when it is no whole address, before anything is built', () => {
    expect(() => splitSiteUrl('example.org/send')).toThrow();
  });
});
