/** Promise: `_headers` means here what it means on the hosts that read it. */
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaders } from '../../scripts/headers.mjs';

const rules = parseHeaders(`
# Every page
/*
  X-Content-Type-Options: nosniff
  Cache-Control: no-cache

/_a/*
  Cache-Control: public, max-age=31536000, immutable

/words/
  Link: </a.css>; rel=preload
  Link: </b.css>; rel=preload
`);

describe('which headers a path gets', () => {
  test('a rule with a star is for everything under it', () => {
    expect(headersFor(rules, '/areas/funding/')).toEqual({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
  });

  test('a later rule adds to an earlier one and wins over it', () => {
    expect(headersFor(rules, '/_a/site.css')).toEqual({
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('the same name twice in one rule keeps both values', () => {
    expect(headersFor(rules, '/words/')).toMatchObject({ link: '</a.css>; rel=preload, </b.css>; rel=preload' });
  });

  test('a rule without a star is for that path alone, and a dot is only a dot', () => {
    const exact = parseHeaders('/sw.js\n  A: 1\n');
    expect(headersFor(exact, '/sw.js')).toEqual({ a: '1' });
    expect(headersFor(exact, '/swxjs')).toEqual({});
    expect(headersFor(exact, '/old/sw.js')).toEqual({});
  });

  test('a value may hold colons, and lines may end as Windows ends them', () => {
    const policy = parseHeaders("/*\r\n  Content-Security-Policy: img-src 'self' data:\r\n");
    expect(headersFor(policy, '/')).toEqual({ 'content-security-policy': "img-src 'self' data:" });
  });

  test('an empty file has no rules', () => {
    expect(headersFor(parseHeaders(''), '/')).toEqual({});
  });
});

describe('a slip in the file is told with its line', () => {
  test.each([
    ['/*\n  no colon here\n', 'line 2: expected "Name: value"'],
    ['  X-Early: 1\n', 'line 1: expected "Name: value" under a path'],
    ['/*\nX-Not-Indented: 1\n', 'line 2: a path must start with "/"'],
  ])('%j', (text, message) => {
    expect(() => parseHeaders(text)).toThrow(message);
  });
});
