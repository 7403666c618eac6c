/** Build step, part of the search index: Pagefind's own script, changed where this site needs it otherwise, and made smaller. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** What is changed, how often it stands there, and what stands there then. */
const CHANGES: readonly { what: RegExp; times: number; to: string }[] = [
  // Pagefind searches on without a piece of the index that did not come, and so finds nothing where there is something.
  // The page can say that search failed only if it hears of it.
  { what: /(?<="load_(?:index|filter)_chunk"\)\))\.catch\(\(\)=>\{\}\)/g, times: 2, to: '' },
  // Nothing is packed: hosts do that better themselves, where the ending of a name says that it is worth it.
  { what: /(?<=decompress\(data,file="unknown file"\)\{)/g, times: 1, to: 'return listAsCbor(data);' },
  { what: /\.pf_(?:fragment|index|filter|meta)(?=`)/g, times: 5, to: '.json' },
  { what: /(?<=wasm\.\$\{language\})\.pagefind(?=`)/g, times: 1, to: '.wasm' },
];

/** @throws when Pagefind's script is not as it was known when this was written */
export async function changedScript(script: string): Promise<string> {
  let changed = `import { listAsCbor } from '../lib/cbor.ts';\n${script}`;
  for (const { what, times, to } of CHANGES) {
    const found = [...changed.matchAll(what)].length;
    if (found !== times)
      throw new Error(
        `Pagefind’s script has changed, and pagefind-script.ts must follow: ${what} found ${found} times.`,
      );
    changed = changed.replace(what, to);
  }
  const { outputFiles } = await build({
    stdin: { contents: changed, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
