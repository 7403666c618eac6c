/** Promise: no address, however it is written, leads out of the site or breaks what answers it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fc } from '../support/by-chance.ts';
import { expect, it } from 'vitest';
import { cleanPath, encodePath, findPage } from '../../scripts/find-page.mjs';
import { splitSiteUrl, withBase } from '../../src/lib/url.ts';
import { writeMovedPages } from '../../src/tooling/moved-pages.ts';
import { ODD } from '../support/hostile.ts';

const asked = fc
  .array(
    fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2F', '//', 'areas', 'Funding', 'index.html', '%', '%E0%A4%A', '\\', ''),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...ODD),
    ),
  )
  .map((parts) => `/${parts.join('/')}`);

it('what is asked for is a path inside the site, or nothing', () => {
  fc.assert(
    fc.property(asked, (raw) => {
      const path = cleanPath(raw);
      if (path === undefined) return;
      expect(path.startsWith('/')).toBe(true);
      expect(path.split('/')).not.toContain('..');
      expect(path).not.toMatch(/[\0\\]/);
    }),
    { numRuns: 500 },
  );
});

it('a redirect leads to a page that is there, and stands on one line of the answer', () => {
  const pages = new Set(['/areas/index.html', '/index.html', '/areas/funding/index.html', '/sw.js']);
  fc.assert(
    fc.property(asked, (raw) => {
      const path = cleanPath(raw);
      const found = path === undefined ? undefined : findPage((name) => pages.has(name), path);
      if (!found) return;
      if ('path' in found) expect(pages).toContain(found.path);
      else {
        expect(pages).toContain(`${found.redirect}index.html`);
        expect(encodePath(found.redirect)).toMatch(/^\/[\x21-\x7e]*$/);
      }
    }),
    { numRuns: 500 },
  );
});

it('wherever the site stands, its own addresses begin there, and others are left alone', () => {
  const segment = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(segment), fc.webUrl(), segment, (folders, outside, page) => {
      const { site, base } = splitSiteUrl(`https://example.org/${folders.join('/')}`);
      expect(site).toBe('https://example.org');
      expect(base).toMatch(/^\/(?:[^/]+\/)*$/);
      expect(withBase(`/${page}/`, base)).toBe(`${base}${page}/`);
      expect(withBase(outside, base)).toBe(outside);
    }),
  );
});

it('a page that has moved leads to its new address and nowhere else, whatever signs that holds', () => {
  const name = fc.stringMatching(/^[a-z0-9"'<>&;=-]{1,20}$/);
  fc.assert(
    fc.property(name, name, (from, to) => {
      fc.pre(from !== to);
      const out = `${mkdtempSync(join(tmpdir(), 'moved-'))}/`;
      try {
        writeFileSync(join(out, '_headers'), readFileSync('public/_headers'));
        mkdirSync(join(out, to));
        writeFileSync(join(out, to, 'index.html'), '');
        writeMovedPages(out, { [`/${from}/`]: `/${to}/` }, '/');
        const html = readFileSync(join(out, from, 'index.html'), 'utf8');
        expect(existsSync(join(out, from, 'index.html'))).toBe(true);
        const tags = html.match(/<[a-z][^>]*>/g) ?? [];
        expect(tags).toHaveLength(13);
        expect(tags.filter((tag) => tag.startsWith('<a '))).toEqual([
          `<a href="/${to.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')}/">`,
        ]);
      } finally {
        rmSync(out, { recursive: true });
      }
    }),
    { numRuns: 40 },
  );
});
