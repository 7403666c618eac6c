/** Build step: a small page at each old address that leads to the new one, on any host, from the saved copy, and without scripts. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { escapeHtml } from '../lib/html.ts';
import { policyForPage } from '../lib/security-policy.ts';
import { withBase } from '../lib/url.ts';
import { MOVED } from '../moved.ts';

const pageFor = (to: string, policy: string): string => `<!doctype html>
<html lang="en-GB" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escapeHtml(to)}">
<title>This page has moved</title>
</head>
<body>
<h1>This page has moved</h1>
<p><a href="${escapeHtml(to)}">Go to its new place</a></p>
</body>
</html>
`;

const fileAt = (address: string): string => `${address.slice(1)}index.html`;

/**
 * @param out the built site's folder
 * @throws when a page still stands at the old address, or none at the new one
 */
export function writeMovedPages(out: string, moved: Readonly<Record<string, string>>, base: string): void {
  const policy = policyForPage(readFileSync(join(out, '_headers'), 'utf8'));
  for (const [from, to] of Object.entries(moved)) {
    if (existsSync(join(out, fileAt(from)))) throw new Error(`src/moved.ts: there is still a page at ${from}`);
    if (!existsSync(join(out, fileAt(to)))) throw new Error(`src/moved.ts: ${from} leads to ${to}, where no page is`);
    const file = join(out, fileAt(from));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageFor(withBase(to, base), policy));
  }
}

export function movedPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'moved-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ base } = config);
      },
      'astro:build:done': ({ dir }) => {
        writeMovedPages(fileURLToPath(dir), MOVED, base);
      },
    },
  };
}
