/**
 * Draws the pictures that stand in public/: app icons from icon.svg, one share picture for each area, and the
 * manifest's screenshots from the real pages. Run `npm run pictures` after a change of look or of an area's question.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { areaCard, homeCard } from '../src/lib/share-card.ts';
import { filesOf, readContent } from '../src/tooling/content-check/read.ts';
import { contentProse } from '../src/tooling/content-prose.ts';
import { launchOptions } from './browser-options.mjs';
import { startServer } from './serve.mjs';

const browser = await chromium.launch(launchOptions());

/**
 * Saves a picture of an HTML page.
 * @param {{ html?: string, url?: string, width: number, height: number, path: string }} what
 */
async function draw({ html, url, width, height, path }) {
  const page = await browser.newPage({ viewport: { width, height }, serviceWorkers: 'block', colorScheme: 'light' });
  if (html) await page.setContent(html);
  if (url) await page.goto(url);
  const picture = await page.screenshot();
  // Flat drawings need few colours, and every phone that saves the site carries the icons.
  const colours = path.startsWith('icons/') ? 16 : 256;
  await sharp(picture).png({ palette: true, colours, effort: 10 }).toFile(`public/${path}`);
  await page.close();
  console.log(`public/${path}`);
}

const mark = readFileSync('public/icons/icon.svg', 'utf8');
/** Phones cut a maskable icon to their own shape: the drawing fills the whole square and its middle 80% is safe. */
const fullBleed = mark.replace('rx="96"', '');

for (const [name, size, svg] of /** @type {[string, number, string][]} */ ([
  ['icon-192', 192, mark],
  ['icon-512', 512, mark],
  ['maskable-192', 192, fullBleed],
  ['maskable-512', 512, fullBleed],
  ['apple-touch-icon', 180, fullBleed],
])) {
  const html = `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`;
  await draw({ html, width: size, height: size, path: `icons/${name}.png` });
}

mkdirSync('public/share', { recursive: true });
/**
 * A card that cannot mislead: the question never stands without its answer, the state of things and the date.
 * @param {import('../src/lib/share-card.ts').CardWords} words
 */
const card = ({ question, answer, line }) => `<meta charset="utf-8"><style>
  *{box-sizing:border-box;margin:0}
  body{width:1200px;height:630px;padding:70px 80px;background:#fbf6ec;color:#211a1d;font-family:system-ui,sans-serif;border-left:28px solid #d98a1f}
  p{font-size:34px}h1{font-size:62px;line-height:1.15;margin:44px 0 28px;letter-spacing:-1px}.answer{font-size:40px;line-height:1.35}.line{margin-top:32px;color:#6b1f4f;font-weight:700}
  svg{width:64px;height:64px;vertical-align:middle;margin-right:20px}
</style><p>${mark}<strong>The SEND plan, plainly</strong></p><h1>${question}</h1><p class="answer">${answer}</p><p class="line">${line}</p>`;

const { files } = readContent(process.cwd());
const prose = contentProse(files);
const home = filesOf(files, 'pages').find(({ id }) => id === 'home')?.data;
if (!home) throw new Error('content/pages/home.md cannot be read: npm run content says why');
/** @type {Record<string, import('../src/lib/share-card.ts').CardWords>} */
const cards = { site: homeCard(home, prose.plain(home.answer)) };
for (const { id, data } of filesOf(files, 'areas')) cards[id] = areaCard(data, prose.plain(data.answer));
for (const [name, words] of Object.entries(cards))
  await draw({ html: card(words), width: 1200, height: 630, path: `share/${name}.png` });
// The site shows a picture only while its page still says the same: src/components/Preview.astro.
writeFileSync('src/share-cards.json', `${JSON.stringify(cards, null, 2)}\n`);

mkdirSync('public/screenshots', { recursive: true });
const server = await startServer({ root: 'dist' });
const phone = { width: 412, height: 915 };
await draw({ ...phone, url: server.url, path: 'screenshots/narrow-home.png' });
await draw({ ...phone, url: `${server.url}areas/ehcps/`, path: 'screenshots/narrow-area.png' });
await draw({ width: 1280, height: 800, url: server.url, path: 'screenshots/wide-home.png' });
await server.close();
await browser.close();
