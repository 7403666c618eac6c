/** Build step: robots.txt, and a sitemap where the site's address is known. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, pagesIn } from './built-pages.ts';
import { withBase } from '../lib/url.ts';

/** Pages that ask not to be listed say so themselves. */
const isListed = (html: string): boolean => !html.includes('<meta name="robots" content="noindex">');

export function siteFiles(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
      },
      'astro:build:done': ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const robots = ['User-agent: *', 'Allow: /'];
        if (site) {
          const listed = pagesIn(out).filter((file) => isListed(readFileSync(join(out, file), 'utf8')));
          const urls = listed.map(
            (file) => `  <url><loc>${new URL(withBase(addressOf(file), base), site).href}</loc></url>`,
          );
          writeFileSync(
            join(out, 'sitemap.xml'),
            `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
          );
          robots.push(`Sitemap: ${new URL(withBase('/sitemap.xml', base), site).href}`);
        } else {
          logger.warn(
            'SITE_URL is not set: no sitemap, canonical address or share picture is written. docs/hosting.md says how to set it.',
          );
        }
        writeFileSync(join(out, 'robots.txt'), `${robots.join('\n')}\n`);
      },
    },
  };
}
