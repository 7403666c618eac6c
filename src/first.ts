/**
 * Builds the two files of the reading choices: the script that every page runs before it is painted, and the looks that
 * it fetches only when something is chosen. Both are named by their hash and carry no time.
 */
import { createHash } from 'node:crypto';
import font from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import { build, transform } from 'esbuild';
import { link } from './link.ts';
import { looksWith, groundsIn } from './lib/looks.ts';
import looks from './styles/looks.css?raw';
import tokens from './styles/tokens.css?raw';

interface BuiltFile {
  hash: string;
  body: string;
  address: string;
}

function named(name: string, end: string, body: string): BuiltFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 6);
  return { hash, body, address: link(`/_a/${name}.${hash}.${end}`) };
}

async function buildBoth(): Promise<{ looks: BuiltFile; first: BuiltFile }> {
  const css = looksWith(looks, tokens, font);
  const style = named('looks', 'css', (await transform(css, { loader: 'css', minify: true, target: 'safari15' })).code);
  const { outputFiles } = await build({
    entryPoints: ['src/client/first.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { LOOKS: JSON.stringify(style.address), GROUNDS: JSON.stringify(groundsIn(css, tokens)) },
  });
  return { looks: style, first: named('first', 'js', outputFiles[0]?.text ?? '') };
}

/** Built once for all pages. */
let built: ReturnType<typeof buildBoth> | undefined;
export const firstFiles = (): ReturnType<typeof buildBoth> => (built ??= buildBoth());
