/** Build step, last of all: the worker, the list of files it saves, and what the site knows of the saved copy. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { injectManifest } from 'workbox-build';
import { filesIn, pagesIn } from './built-pages.ts';
import { isLeftOut, LEFT_OUT } from './left-out.ts';
import type { CopyFacts } from '../lib/messages.ts';

/** Files that are compressed already; sending them again through brotli gains nothing. */
const PACKED = /\.(png|woff2|pagefind|pf_\w+)$/;

/** What one file weighs on its way to a phone. */
function bytesMoved(path: string): number {
  const bytes = readFileSync(path);
  if (PACKED.test(path)) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** Bundles the worker's runtime into a file named by its hash, so that a changed word does not move it again. */
async function bundleWorker(out: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: ['src/worker/worker.ts'],
    outdir: join(out, '_a'),
    entryNames: '[name].[hash]',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
  });
  const [file] = Object.keys(metafile.outputs);
  if (!file) throw new Error('The worker could not be bundled');
  return file.slice(file.indexOf('_a/'));
}

/**
 * Writes `sw.js`, its runtime and `copy.json` into a built site.
 * @param out the built site's folder, with a slash at its end
 * @throws when a built file is neither listed nor left out for a reason
 */
export async function writeOfflineCopy(out: string): Promise<CopyFacts> {
  const runtime = await bundleWorker(out);
  const saved = filesIn(out).filter((file) => file !== 'copy.json' && !isLeftOut(file));
  const facts: CopyFacts = {
    pages: pagesIn(out).length,
    files: saved.length + 1,
    bytes: saved.reduce((sum, file) => sum + bytesMoved(join(out, file)), 0),
  };
  writeFileSync(join(out, 'copy.json'), JSON.stringify(facts));

  const source = join(out, '.sw-source.js');
  writeFileSync(source, `importScripts(${JSON.stringify(runtime)});\nstartWorker(self.__WB_MANIFEST);\n`);
  const { count, warnings } = await injectManifest({
    swSrc: source,
    swDest: join(out, 'sw.js'),
    globDirectory: out,
    globPatterns: ['**/*'],
    globIgnores: LEFT_OUT.map(({ pattern }) => pattern),
    dontCacheBustURLsMatching: /^_a\/|^pagefind\/(fragment|index)\//,
    maximumFileSizeToCacheInBytes: 8_000_000,
    // A page is saved under the address readers use: hosts answer index.html with a redirect, which would cost a second request.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './' })),
      }),
    ],
  });
  rmSync(source);
  if (warnings.length) throw new Error(`The list of files to save is not whole:\n${warnings.join('\n')}`);
  if (count !== facts.files)
    throw new Error(
      `The worker saves ${count} files, but ${facts.files} should be saved: look at src/tooling/left-out.ts`,
    );
  return facts;
}

export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeOfflineCopy(fileURLToPath(dir));
        logger.info(`A phone saves ${files} files, ${Math.round(bytes / 1000)} kB compressed.`);
      },
    },
  };
}
