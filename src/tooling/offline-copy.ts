/** Build step, last of all: the worker, the list of files it saves, and what the site knows of the saved copy. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { filesIn } from './built-pages.ts';
import { writeCuts } from './copy-cuts.ts';
import { PACKS, writePack } from './copy-packs.ts';
import { intoParts, type WeighedFile } from './copy-parts.ts';
import { isLeftOut } from './left-out.ts';
import { shortHash, type CopyFacts, type CopyList } from '../lib/copy-list.ts';
import { CUTS } from '../lib/cut-text.ts';
import { unescapeHtml } from '../lib/html.ts';

/** Files that are compressed already; sending them again through brotli gains nothing. */
const PACKED = /\.(png|woff2)$/;

/** Files whose name holds a hash of what is inside: saved under their name, shared by versions that have them. */
const NAMED = /^_a\/|^pagefind\/(?:(?:fragment|index|filter)\/|pagefind\.[\w-]+\.json$)/;

/** How many of the newest changes a version carries, to tell a returning reader of. */
const LOGGED = 4;

/** Compressed as hosts do it while they answer: less hard than they could, so a phone never moves more than is said. */
function bytesMoved(file: string, body: Buffer): number {
  if (PACKED.test(file)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function weigh(out: string, file: string): WeighedFile & { file: string } {
  const body = readFileSync(join(out, file));
  return {
    file,
    // A page is saved under the address readers use: hosts answer index.html with a redirect, which would cost a second request.
    url: file.replace(/(^|\/)index\.html$/, '$1'),
    hash: shortHash(createHash('sha256').update(body).digest()),
    // Asked for only where a file is in no pack; compressing takes time.
    get bytes() {
      return bytesMoved(file, body);
    },
    named: NAMED.test(file),
  };
}

/** Bundles a program of the worker's world. @returns its file, from the site's folder */
async function bundle(out: string, entry: string, name: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: out,
    entryNames: name,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    metafile: true,
  });
  const [file] = Object.keys(metafile.outputs);
  if (!file) throw new Error(`${entry} could not be bundled`);
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The newest changes as the feed tells them: "Page: what changed there". */
function newestChanges(out: string): string[] {
  const feed = readFileSync(join(out, 'feed.xml'), 'utf8');
  const entries = feed.matchAll(/<entry>.*?<title>(.*?)<\/title>.*?<content type="text">(.*?)<\/content>/gs);
  return [...entries].slice(0, LOGGED).map(([, page = '', what = '']) => unescapeHtml(`“${page}”: ${what}`));
}

/**
 * Writes `sw.js`, its runtime, `rescue.js` and `copy.json` into a built site. What an earlier call wrote is replaced.
 * @param out the built site's folder, with a slash at its end
 */
export async function writeOfflineCopy(out: string): Promise<CopyFacts> {
  for (const file of filesIn(out)) if (/^_a\/worker\..*\.js$/.test(file)) rmSync(join(out, file));
  for (const folder of [PACKS, CUTS]) rmSync(join(out, folder), { recursive: true, force: true });
  // The runtime is named by its hash and stands apart from the list, so that a changed word does not move it again.
  const runtime = await bundle(join(out, '_a'), 'src/worker/worker.ts', 'worker.[hash]');
  await bundle(out, 'src/worker/rescue.ts', 'rescue');

  const files = filesIn(out)
    .filter((file) => !isLeftOut(file))
    .map((file) => weigh(out, file));
  const cut = writeCuts(out, files);
  const parts = intoParts(files, (id, urls) => {
    const pack = writePack(out, id, urls);
    return pack && { ...pack, bytes: bytesMoved(pack.url, pack.body) };
  });
  const version = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 6);
  const list: CopyList = { version, cut, log: newestChanges(out), parts };
  writeFileSync(
    join(out, 'sw.js'),
    `importScripts(${JSON.stringify(`_a/${runtime}`)});\nstartWorker(${JSON.stringify(list)});\n`,
  );
  const sum = (of: (part: CopyFacts['parts'][number]) => number) => parts.reduce((total, part) => total + of(part), 0);
  const facts: CopyFacts = {
    version,
    pages: sum(({ pages }) => pages),
    files: files.length,
    bytes: sum(({ bytes }) => bytes),
    parts: parts.map(({ id, name, pages, bytes, bySelf }) => ({ id, name, pages, bytes, bySelf })),
  };
  writeFileSync(join(out, 'copy.json'), JSON.stringify(facts));
  return facts;
}

export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeOfflineCopy(fileURLToPath(dir));
        logger.info(`The copy for phones has ${files} files, ${Math.round(bytes / 1000)} kB compressed.`);
      },
    },
  };
}
