/** Promise kept: the site can be put on a home screen, where it looks right, and a shared link shows its own picture. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileBehind } from './support/links.ts';
import { linked, readSite } from './support/site.ts';

interface Picture {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
  form_factor?: string;
  label?: string;
}
interface Manifest extends Record<string, unknown> {
  icons: Picture[];
  screenshots: Picture[];
  shortcuts: { name: string; url: string; icons: Picture[] }[];
}

const site = readSite('dist');
const home = site.pages.find(({ address }) => address === '/');
const read = (file: string) => readFileSync(join(site.folder, file));
const manifest = JSON.parse(read('manifest.webmanifest').toString()) as Manifest;

/** The built file behind an address of the manifest. */
const fileOf = (address: string) => (home && fileBehind(site, home, address)) ?? '';

/** A PNG's true size, from its own first bytes. */
function trueSize(file: string): [width: number, height: number] {
  const bytes = read(file);
  if (bytes.subarray(1, 4).toString() !== 'PNG') throw new Error(`${file} is not a PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the manifest', () => {
  it('names the app, its language and how it opens', () => {
    const { id, name, short_name, description, lang, dir, scope, start_url, display } = manifest;
    expect({ id, lang, dir, scope, start_url, display }).toEqual({
      id: site.base,
      lang: 'en-GB',
      dir: 'ltr',
      scope: site.base,
      start_url: site.base,
      display: 'standalone',
    });
    expect(name).toBe('The SEND plan, plainly');
    expect(description).toMatch(/^.{40,}$/);
    // Home screens cut longer names.
    expect(short_name).toMatch(/^.{4,12}$/);
  });

  it('brings the colours of the page, and says what it is about', () => {
    const { background_color, theme_color, categories } = manifest;
    expect(background_color).toMatch(/^#[\da-f]{6}$/);
    expect(theme_color).toBe(background_color);
    const theme = home?.tags.find(({ attributes }) => attributes.get('name') === 'theme-color');
    expect(theme?.attributes.get('content')).toBe(theme_color);
    expect(categories).toContain('education');
  });

  it('is linked from every page', () => {
    expect(site.pages.filter((page) => linked(page, 'manifest').join() !== `${site.base}manifest.webmanifest`)).toEqual(
      [],
    );
  });

  it('has an icon for each use, in both sizes, as large as it says', () => {
    const uses = manifest.icons.map(({ purpose, sizes }) => `${purpose ?? ''} ${sizes}`).sort();
    expect(uses).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']);
  });

  it('says of every picture how large it truly is', () => {
    const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
    expect(pictures.length).toBeGreaterThanOrEqual(10);
    expect(pictures.map(({ sizes }) => sizes)).toEqual(pictures.map(({ src }) => trueSize(fileOf(src)).join('x')));
    expect(pictures.filter(({ type }) => type !== 'image/png')).toEqual([]);
  });

  it('leads from a long press to search, to rights and to help', () => {
    const { shortcuts } = manifest;
    expect(shortcuts.map(({ name }) => name)).toEqual(['Search', 'Your rights', 'Get help']);
    expect(shortcuts.map(({ url }) => fileOf(url))).toEqual(
      ['search', 'your-rights', 'get-help'].map((at) => `${at}/index.html`),
    );
    expect(shortcuts.filter(({ url }) => !site.files.has(fileOf(url)))).toEqual([]);
  });

  it.each(['narrow', 'wide'])('shows the app on a %s screen before it is installed', (form) => {
    const shots = manifest.screenshots.filter(({ form_factor }) => form_factor === form);
    expect(shots.length).toBeGreaterThan(0);
    expect(shots.filter(({ label }) => !label)).toEqual([]);
    const sizes = shots.map(({ src }) => trueSize(fileOf(src)));
    // What browsers ask of a screenshot; they show only those of one shape.
    expect(sizes.filter(([width, height]) => Math.min(width, height) < 320 || Math.max(width, height) > 3840)).toEqual(
      [],
    );
    expect(sizes.filter(([width, height]) => Math.max(width, height) / Math.min(width, height) > 2.3)).toEqual([]);
    expect(new Set(sizes.map(([width, height]) => width / height)).size).toBe(1);
    expect(sizes.filter(([width, height]) => width > height !== (form === 'wide'))).toEqual([]);
  });
});

describe('icons that browsers ask for by other ways', () => {
  it('iPhones find one of 180 pixels', () => {
    expect(home && linked(home, 'apple-touch-icon')).toEqual([`${site.base}icons/apple-touch-icon.png`]);
    expect(trueSize('icons/apple-touch-icon.png')).toEqual([180, 180]);
  });

  it('tabs find a drawing that is sharp at any size', () => {
    expect(home && linked(home, 'icon')).toEqual([`${site.base}icons/icon.svg`]);
    expect(read('icons/icon.svg').toString()).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"[^]*<\/svg>\s*$/);
  });
});

describe('the picture that goes with a shared link', () => {
  const pictures = [...site.files].filter((file) => file.startsWith('share/'));

  it('is there for every area and for the whole site, and for nothing that is gone', () => {
    const areas = [...site.files].flatMap((file) => /^areas\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);
    expect(areas.length).toBeGreaterThanOrEqual(9);
    expect(pictures.sort()).toEqual([...areas, 'site'].map((name) => `share/${name}.png`).sort());
  });

  it('has the size that other apps draw', () => {
    expect(pictures.filter((file) => trueSize(file).join('x') !== '1200x630')).toEqual([]);
  });
});
