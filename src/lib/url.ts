/** Addresses inside the site, at the root of a domain or under a base path. */

/**
 * @param path an address that begins with "/" is one of this site; any other is left as it is
 * @param base the site's base path, with a slash at both ends, for example "/send-plan/"
 */
export const withBase = (path: string, base: string): string => (path.startsWith('/') ? base + path.slice(1) : path);

/** Splits the one variable that places the site, `SITE_URL`, into what the build needs. */
export function splitSiteUrl(siteUrl: string | undefined): { site: string | undefined; base: string } {
  if (!siteUrl) return { site: undefined, base: '/' };
  const { origin, pathname } = new URL(siteUrl);
  return { site: origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
