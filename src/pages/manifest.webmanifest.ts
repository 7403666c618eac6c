/** The app's manifest: its name, colours, icons, shortcuts and screenshots. Sizes are read from the images themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadContent } from '../content.ts';
import { groundsIn } from '../lib/looks.ts';
import { pngSize } from '../lib/png.ts';
import { withBase } from '../lib/url.ts';
import looks from '../styles/looks.css?raw';
import tokens from '../styles/tokens.css?raw';

const image = (path: string) => {
  const { width, height } = pngSize(readFileSync(join(process.cwd(), 'public', path)));
  return { src: withBase(`/${path}`, import.meta.env.BASE_URL), sizes: `${width}x${height}`, type: 'image/png' };
};

export const GET: APIRoute = async () => {
  const { site } = await loadContent();
  const base = import.meta.env.BASE_URL;
  const ground = groundsIn(looks, tokens).light;
  const shortcut = (name: string, path: string) => ({
    name,
    url: withBase(path, base),
    icons: [image('icons/icon-192.png')],
  });
  const manifest = {
    id: base,
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang: 'en-GB',
    dir: 'ltr',
    scope: base,
    start_url: base,
    display: 'standalone',
    background_color: ground,
    theme_color: ground,
    categories: ['education', 'lifestyle'],
    icons: [
      { ...image('icons/icon-192.png'), purpose: 'any' },
      { ...image('icons/icon-512.png'), purpose: 'any' },
      { ...image('icons/maskable-192.png'), purpose: 'maskable' },
      { ...image('icons/maskable-512.png'), purpose: 'maskable' },
    ],
    shortcuts: [
      shortcut('Search', '/search/#q'),
      shortcut('Your rights', '/your-rights/'),
      shortcut('Get help', '/get-help/'),
    ],
    screenshots: [
      { ...image('screenshots/narrow-home.png'), form_factor: 'narrow', label: 'Home: has the law on SEND changed?' },
      { ...image('screenshots/narrow-area.png'), form_factor: 'narrow', label: 'One area of the plan' },
      { ...image('screenshots/wide-home.png'), form_factor: 'wide', label: 'Home on a wide screen' },
    ],
  };
  return new Response(JSON.stringify(manifest, null, 2), { headers: { 'content-type': 'application/manifest+json' } });
};
