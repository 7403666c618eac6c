/** Promise kept: no page goes out without the security policy, even on a host that sends no headers. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policyForPage } from '../../src/lib/security-policy.ts';

it('a page carries every rule of the header, in the same order', () => {
  const headers =
    "/*\n  Content-Security-Policy: default-src 'none'; img-src 'self';script-src 'self'\n  X-Frame-Options: DENY\n";
  expect(policyForPage(headers)).toBe("default-src 'none'; img-src 'self'; script-src 'self'");
});

it('the rule that works only as a header is left out, and nothing else with it', () => {
  const headers = "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none';\n";
  expect(policyForPage(headers)).toBe("default-src 'none'; base-uri 'none'");
});

it.each([
  ['an empty file', ''],
  ['other headers only', '/*\n  X-Frame-Options: DENY\n'],
  ['a policy with nothing in it', '/*\n  Content-Security-Policy:\n  X-Frame-Options: DENY\n'],
])('the build stops at %s', (_what, headers) => {
  expect(() => policyForPage(headers)).toThrow('Content-Security-Policy');
});

it('our own policy lets nothing in from other sites, and no script written into a page', () => {
  const policy = policyForPage(readFileSync('public/_headers', 'utf8'));
  expect(policy).toMatch(/^default-src 'none';/);
  expect(policy).not.toMatch(/https?:|\*|data:|'unsafe-inline'|'unsafe-eval'/);
  expect(policy).not.toContain('frame-ancestors');
});
