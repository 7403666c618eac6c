/** Build step, part of the search index: writes what Pagefind wrote anew, so that a changed word leaves most of it still. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { cutIndex, type IndexedWord } from './search-cuts.ts';
import { shortHash } from '../lib/copy-list.ts';

/** What Pagefind's files begin with once they are unpacked. */
const SIGNATURE = 'pagefind_dcd';

/** Pagefind's list of places, pieces and filters (its `.pf_meta`). */
type Meta = [
  version: string,
  places: [id: string, words: number, group: string][],
  pieces: [from: string, to: string, name: string][],
  filters: [filter: string, name: string][],
  sorts: unknown[],
  fields: string[],
];

/** What a result shows of a place (a `.pf_fragment`). */
interface Fragment {
  anchors: { element: string }[];
}

interface Entry {
  languages: Record<string, { hash: string; wasm: string }>;
}

const sha256 = (what: string) => createHash('sha256').update(what).digest();

/**
 * Pagefind packs its files; here all but its program are JSON, which hosts pack better and people can read.
 * @param folder the one Pagefind wrote to, for one language, with all its fragments in groups
 * @throws when Pagefind's files are not as they were known when this was written
 */
export function rewriteSearchFiles(folder: string): void {
  const unpack = (file: string): Buffer => {
    const bytes = gunzipSync(readFileSync(join(folder, file)));
    if (bytes.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${file} is not Pagefind’s`);
    return bytes.subarray(SIGNATURE.length);
  };
  const read = (file: string): unknown => decode(unpack(file));
  const all = (place: string) => readdirSync(join(folder, place)).map((file) => `${place}/${file}`);
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  const [language, ...others] = Object.values(entry.languages);
  if (!language || others.length) throw new Error('The search index must be of one language.');
  const metaFile = `pagefind.${language.hash}.pf_meta`;
  const [version, places, , filters, sorts, fields] = read(metaFile) as Meta;
  const words = all('index').flatMap((file) => (read(file) as [IndexedWord[]])[0]);
  const kinds = filters.map(([filter, name]) => [filter, read(`filter/${name}.pf_filter`)] as const);
  const groups = new Map(
    all('fragment').map((file) => [
      file.replace(/^fragment\/|\.pf_fragment$/g, ''),
      JSON.parse(unpack(file).toString()) as Record<string, Fragment>,
    ]),
  );

  rmSync(join(folder, metaFile));
  for (const place of ['index', 'fragment', 'filter']) {
    rmSync(join(folder, place), { recursive: true });
    mkdirSync(join(folder, place));
  }
  /** @returns the hash in the file's name, by which Pagefind asks for it */
  const write = (start: string, content: unknown): string => {
    const body = JSON.stringify(content);
    const hash = shortHash(sha256(body));
    writeFileSync(join(folder, `${start}${hash}.json`), body);
    return hash;
  };

  // Of the addresses inside a page, results use those of headings.
  for (const group of groups.values())
    for (const place of Object.values(group))
      place.anchors = place.anchors.filter(({ element }) => /^h\d$/.test(element));
  const files = new Map([...groups].map(([name, group]) => [name, write('fragment/', group)]));
  language.hash = write('pagefind.', [
    version,
    places.map(([id, length, group]) => [id, length, files.get(group) ?? '']),
    cutIndex(words).map((piece) => [piece.from, piece.to, write('index/', [piece.words])]),
    kinds.map(([filter, values]) => [filter, write('filter/', values)]),
    sorts,
    fields,
  ] satisfies Meta);
  writeFileSync(join(folder, 'pagefind-entry.json'), JSON.stringify(entry));

  const program = `wasm.${language.wasm}`;
  writeFileSync(join(folder, `${program}.wasm`), unpack(`${program}.pagefind`));
  rmSync(join(folder, `${program}.pagefind`));
}
