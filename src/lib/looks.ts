/** Puts together the stylesheet of the reading choices: colours are written once, in src/styles/tokens.css. */

/** The colours in a block of rules. @throws when there are none: the file has another shape than this expects */
function coloursIn(css: string, block: RegExp): string {
  const inside = block.exec(css)?.[1] ?? '';
  const colours = inside.match(/--[\w-]+: #[\da-f]+;/g);
  if (!colours) throw new Error(`No colours were found by ${block.source}`);
  return colours.join('');
}

const LIGHT = /^:root \{(.*?)^\}/ms;
const DARK = /prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}/s;
const CREAM = /data-theme='cream'\] \{(.*?)\}/s;

/**
 * @param looks the text of src/styles/looks.css
 * @param tokens the text of src/styles/tokens.css
 * @param font the address of the typeface's file
 * @returns the whole stylesheet
 */
export function looksWith(looks: string, tokens: string, font: string): string {
  const theme = (name: string, colours: string) =>
    `@media screen { :root[data-theme='${name}'] { color-scheme: ${name}; ${colours} } }`;
  const face = `@font-face { font-family: 'Atkinson Hyperlegible Next'; font-weight: 400 700; font-display: swap; src: url('${font}') format('woff2'); }`;
  return [face, theme('light', coloursIn(tokens, LIGHT)), theme('dark', coloursIn(tokens, DARK)), looks].join('\n');
}

/** @returns what a page's ground is in each theme, for the bars that a phone paints itself */
export function groundsIn(looks: string, tokens: string): Record<'light' | 'dark' | 'cream', string> {
  const ground = (css: string, block: RegExp) => /--paper: (#[\da-f]+)/.exec(coloursIn(css, block))?.[1] ?? '';
  return { light: ground(tokens, LIGHT), dark: ground(tokens, DARK), cream: ground(looks, CREAM) };
}
