/**
 * All drawings of src/pictograms/ in one file (Health Icons, MIT licence). Pages show them from here, so that a drawing on
 * twenty pages is saved once.
 */
import type { APIRoute } from 'astro';

const drawings = import.meta.glob<string>('../pictograms/*.svg', { query: '?raw', import: 'default', eager: true });

const symbols = Object.entries(drawings).map(([path, drawing]) => {
  const name = path.replace(/^.*\/|\.svg$/g, '');
  const viewBox = /viewBox="([^"]+)"/.exec(drawing)?.[1];
  if (!viewBox) throw new Error(`src/pictograms/${name}.svg has no viewBox`);
  return `<symbol id="${name}" viewBox="${viewBox}">${drawing.replace(/^.*?<svg[^>]*>|<\/svg>\s*$/gs, '')}</symbol>`;
});

export const GET: APIRoute = () =>
  new Response(`<svg xmlns="http://www.w3.org/2000/svg" fill="currentColor">${symbols.join('')}</svg>`, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
