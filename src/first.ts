/**
 * Builds the files of the reading choices: the script that every page runs before it is painted, and the looks and the
 * typeface that it fetches only when they are chosen. Each is named by its hash and carries no time.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';
import subsetFont from 'subset-font';
import { link } from './link.ts';
import { groundsIn, looksWith } from './lib/looks.ts';
import looks from './styles/looks.css?raw';
import tokens from './styles/tokens.css?raw';

const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

/** What the pages are written with. A letter beyond these comes from the phone's own typeface. */
const LETTERS = `${String.fromCodePoint(...Array.from({ length: 0x5f }, (_, at) => 0x20 + at))}£–—‘’“”…•×éÉ½€→\u00a0`;

interface BuiltFile {
  hash: string;
  body: string | Uint8Array<ArrayBuffer>;
  address: string;
}

function named(name: string, end: string, body: BuiltFile['body']): BuiltFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { hash, body, address: link(`/_a/${name}.${hash}.${end}`) };
}

interface FirstFiles {
  first: BuiltFile;
  looks: BuiltFile;
  legible: BuiltFile;
}

async function buildAll(): Promise<FirstFiles> {
  // A third of the file: the letters of the pages, and the weights they use.
  const font = await subsetFont(readFileSync(FONT), LETTERS, {
    targetFormat: 'woff2',
    // Whose it is, and its licence.
    preserveNameIds: [0, 13, 14],
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  const legible = named('legible', 'woff2', new Uint8Array(font));
  const css = looksWith(looks, tokens, legible.address);
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
  return { first: named('first', 'js', outputFiles[0]?.text ?? ''), looks: style, legible };
}

/** Built once for all pages. */
let built: Promise<FirstFiles> | undefined;
export const firstFiles = (): Promise<FirstFiles> => (built ??= buildAll());
