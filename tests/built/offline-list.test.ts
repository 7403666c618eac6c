/** Promise kept: a phone saves the whole site, as it was built, and nothing it does not need. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortHash } from '../../src/lib/copy-list.ts';
import { pieceAt, recipeAt } from '../../src/lib/cut-text.ts';
import { pagesIn } from '../../src/tooling/built-pages.ts';
import { isLeftOut } from '../../src/tooling/left-out.ts';
import { readList } from './support/offline-list.ts';
import { readSite } from './support/site.ts';
import { weigh } from './support/weigh.ts';

const site = readSite('dist');
const read = (file: string) => readFileSync(join(site.folder, file));
const { imported, list, entries } = readList(site.folder);
const listed = new Set(entries.map(({ file }) => file));
const inSearch = [...site.files].filter((file) => file.startsWith('pagefind/'));

describe('the list of files a phone saves', () => {
  it('holds every built file but those left out for a reason', () => {
    expect(listed.size).toBeGreaterThan(60);
    expect([...site.files].filter((file) => !listed.has(file) && !isLeftOut(file))).toEqual([]);
  });

  it('holds nothing that was not built, nothing twice and nothing that is left out', () => {
    expect([...listed].filter((file) => !site.files.has(file))).toEqual([]);
    expect(entries.length).toBe(listed.size);
    expect([...listed].filter(isLeftOut)).toEqual([]);
  });

  it('names pages by the address readers use, so that no host answers with a redirect', () => {
    const pages = entries.filter(({ file }) => file.endsWith('index.html')).map(({ url }) => url);
    const addresses = pagesIn(site.folder).map((file) => file.replace(/index\.html$/, '') || './');
    expect(pages.sort()).toEqual(addresses.sort());
  });

  it('was written last of all: each file is still what the list says it is', () => {
    const changed = entries.filter(
      ({ file, hash }) => hash !== shortHash(createHash('sha256').update(read(file)).digest()),
    );
    expect(changed).toEqual([]);
  });

  it('calls a name lasting only where it holds a hash', () => {
    const named = entries.filter((entry) => entry.named);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ file }) => !/[._-][\w-]{7,}\.\w+$|[/.][\w-]{6}\.json$/.test(file))).toEqual([]);
  });
});

describe('the parts of the copy', () => {
  it('are all saved by themselves while the whole is small', () => {
    expect(list.parts.filter(({ bySelf }) => !bySelf)).toEqual([]);
  });

  it('begin with the core: rights, areas, words, help, and what every page needs', () => {
    const [core] = list.parts;
    const urls = [...(core?.files ?? []), ...(core?.named ?? [])].map(([url]) => url);
    expect(urls).toEqual(
      expect.arrayContaining(['./', 'your-rights/', 'areas/ehcps/', 'words/', 'get-help/', 'app/', 'offline/']),
    );
    expect(
      [...site.files].filter((file) => file.startsWith('_a/') && listed.has(file) && !urls.includes(file)),
    ).toEqual([]);
    expect(urls.filter((url) => /^(?:pagefind|easy|voices)\//.test(url))).toEqual([]);
  });
});

describe('search works from the saved copy', () => {
  it('the index was made before the list, over every page that can be searched', () => {
    expect(inSearch.filter((file) => !listed.has(file))).toEqual([]);
    const entry = JSON.parse(read('pagefind/pagefind-entry.json').toString()) as {
      languages: Record<string, { hash: string; wasm: string; page_count: number }>;
    };
    // Pages that ask search engines not to list them are not found here either.
    const searchable = site.pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
    expect(Object.keys(entry.languages)).toEqual(['en-gb']);
    expect(searchable.length).toBeGreaterThan(20);
    expect(entry.languages['en-gb']?.page_count).toBeGreaterThan(searchable.length + 100);
    expect(listed).toContain(`pagefind/pagefind.${entry.languages['en-gb']?.hash ?? ''}.json`);
    expect(listed).toContain(`pagefind/wasm.${entry.languages['en-gb']?.wasm ?? ''}.wasm`);
  });

  it.each([
    ['its script', /^pagefind\/pagefind\.js$/],
    ['its WebAssembly for British English', /^pagefind\/wasm\.en-gb\.wasm$/],
    ['its index', /^pagefind\/index\/[\w-]{6}\.json$/],
    ['what results show', /^pagefind\/fragment\/[\w-]{6}\.json$/],
    ['its filters', /^pagefind\/filter\/[\w-]{6}\.json$/],
  ])('%s is saved', (_what, pattern) => {
    expect([...listed].filter((file) => pattern.test(file))).not.toEqual([]);
  });

  it('Pagefind’s ready-made interfaces, which we do not use, are not even in the built site', () => {
    const known =
      /^pagefind\/(?:(?:index|fragment|filter)\/|pagefind\.(?:[\w-]{6}\.json|js)$|pagefind-entry\.json$|words\.json$|wasm\.en-gb\.)/;
    expect(inSearch.filter((file) => !known.test(file))).toEqual([]);
  });
});

describe('the worker', () => {
  it('is two files: a small list, and a runtime that a changed word does not move again', () => {
    expect(imported).toEqual([expect.stringMatching(/^_a\/worker\.[A-Z0-9]{8}\.js$/)]);
    expect(site.files).toContain(imported[0]);
    expect(read('sw.js').toString()).not.toMatch(/addEventListener|importScripts.*importScripts/s);
    expect(read(imported[0] ?? '').toString()).toContain('startWorker');
    expect([...site.files].filter((file) => /^_a\/worker\./.test(file))).toEqual(imported);
  });
});

describe('the packs', () => {
  const packed = list.parts.flatMap(({ id, pack = '' }) =>
    (JSON.parse(read(pack).toString()) as [string, string, string][]).map(([url, type, content]) => ({
      id,
      url,
      type,
      content,
    })),
  );

  it('hold the files of their part as they were built, each on a line, and nearly all of them', () => {
    const hashes = new Map(entries.map(({ url, hash }) => [url, hash]));
    for (const { url, type, content } of packed) {
      const body = Buffer.from(content, type.endsWith(';base64') ? 'base64' : 'utf8');
      expect(shortHash(createHash('sha256').update(body).digest()), url).toBe(hashes.get(url));
    }
    expect(entries.length - packed.length).toBeLessThan(5);
    for (const { pack = '', pages } of list.parts)
      expect(read(pack).toString().split('\n').length, pack).toBeGreaterThan(pages + 2);
  });

  it('say what each file is, as the host would', () => {
    expect(packed.filter(({ url, type }) => /(?:^|\/)$/.test(url) !== type.startsWith('text/html'))).toEqual([]);
  });
});

describe('the pieces', () => {
  it('make up every page and every list of the copy', () => {
    const texts = entries.filter(({ file }) => /\.(?:html|json)$/.test(file));
    expect(list.cut).toBe(true);
    for (const { file, hash } of texts) {
      const names = JSON.parse(read(recipeAt(hash)).toString()) as string[];
      const whole = names.length > 1 ? names.map((name) => read(pieceAt(name)).toString()).join('') : undefined;
      expect(whole ?? read(file).toString(), file).toBe(read(file).toString());
    }
  });

  it('are no files without a use', () => {
    const used = new Set(
      entries
        .filter(({ file }) => /\.(?:html|json)$/.test(file))
        .flatMap(({ hash }) => [
          recipeAt(hash),
          ...(JSON.parse(read(recipeAt(hash)).toString()) as string[]).map(pieceAt),
        ]),
    );
    expect([...site.files].filter((file) => file.startsWith('cuts/') && !used.has(file))).toEqual([]);
  });
});

describe('what the site says of the copy', () => {
  const facts = JSON.parse(read('copy.json').toString()) as { pages: number; files: number; bytes: number };
  const packs = list.parts.flatMap(({ pack }) => (pack === undefined ? [] : [pack]));
  const inPacks = new Set(
    packs.flatMap((pack) => (JSON.parse(read(pack).toString()) as string[][]).map(([url]) => url)),
  );
  const moved = [...packs, ...entries.filter(({ url }) => !inPacks.has(url)).map(({ file }) => file)];
  const bytes = moved.reduce((sum, file) => sum + weigh(site.folder, file), 0);

  it('agrees with the list', () => {
    expect(facts.files).toBe(entries.length);
    expect(facts.pages).toBe(pagesIn(site.folder).length);
    // Counted as most hosts compress: never less than the strongest they could, and not much more.
    expect(facts.bytes).toBeGreaterThanOrEqual(bytes);
    expect(facts.bytes).toBeLessThan(bytes * 1.2);
  });

  it('a first save of everything, the worker with it, moves at most 450 kB compressed', () => {
    const whole = ['sw.js', ...imported].reduce((sum, file) => sum + weigh(site.folder, file), bytes);
    expect(whole).toBeGreaterThan(100_000);
    expect(whole).toBeLessThanOrEqual(450_000);
  });

  it('its files one by one weigh at most 600 kB', () => {
    expect(entries.reduce((sum, { file }) => sum + weigh(site.folder, file), 0)).toBeLessThanOrEqual(600_000);
  });
});
