/** Build step: the Pagefind index over the finished pages, with a record of its own for everything that has an address inside a page. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { searchRecords } from './search-records.ts';

/** What Pagefind writes for its own ready-made interfaces and its worker; ours uses its JavaScript API alone, without a worker. */
const UNUSED = [
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** Pagefind returns its errors; the build must stop on them. */
function stopOn(errors: readonly string[]): void {
  if (errors.length) throw new Error(`The search index could not be made:\n${errors.join('\n')}`);
}

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const { index, errors } = await pagefind.createIndex({ keepIndexUrl: false, maxFragments: 20 });
        stopOn(errors);
        if (!index) throw new Error('The search index could not be made: Pagefind gave no index and no reason.');
        const { page_count, errors: readErrors } = await index.addDirectory({ path: out });
        stopOn(readErrors);
        const records = searchRecords(process.cwd());
        for (const record of records) stopOn((await index.addCustomRecord(record)).errors);
        stopOn((await index.writeFiles({ outputPath: join(out, 'pagefind') })).errors);
        await pagefind.close();
        for (const file of UNUSED) rmSync(join(out, 'pagefind', file), { force: true });
        logger.info(`${page_count} pages and ${records.length} places inside pages can be searched.`);
      },
    },
  };
}
