/**
 * Every drawing in one file: the small shapes beside words (src/components/icons.svg) and the pictures of src/pictograms/
 * (Health Icons, MIT licence). Pages show them from here, so that a drawing on fifty pages is fetched and saved once.
 */
import type { APIRoute } from 'astro';
import shapes from '../components/icons.svg?raw';

const pictures = import.meta.glob<string>('../pictograms/*.svg', { query: '?raw', import: 'default', eager: true });

const inside = (svg: string): string => svg.replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gs, '').trim();

const symbols = Object.entries(pictures).map(([path, svg]) => {
  const name = path.replace(/^.*\/|\.svg$/g, '');
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1];
  if (!viewBox) throw new Error(`src/pictograms/${name}.svg has no viewBox`);
  return `<symbol id="p-${name}" viewBox="${viewBox}">${inside(svg)}</symbol>`;
});

export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">${inside(shapes).replaceAll('\n', '')}${symbols.join('')}</svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } },
  );
