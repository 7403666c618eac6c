/** The content security policy: written once, in public/_headers, and repeated in each page for hosts without headers. */

/**
 * @param headers the text of public/_headers
 * @returns the policy as a page's own <meta> can carry it. `frame-ancestors` works only as a header.
 * @throws when the file holds no policy: no page may go out without one
 */
export function policyForPage(headers: string): string {
  const policy = /Content-Security-Policy:[ \t]*(\S.*)/.exec(headers)?.[1];
  if (!policy) throw new Error('public/_headers holds no Content-Security-Policy');
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive && !directive.startsWith('frame-ancestors'))
    .join('; ');
}
