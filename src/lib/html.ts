/** Text into HTML and back. */

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const unescapeHtml = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Parts that always stand on lines of their own: space around them is never seen. */
const BLOCK =
  'html|head|meta|title|link|script|body|header|nav|main|footer|article|section|div|h[1-6]|p|ul|ol|li|dl|dt|dd';
const GAP = new RegExp(`(</?(?:${BLOCK})\\b[^>]*>) (?=</?(?:${BLOCK})\\b)`, 'g');

/** @returns a page with no more white space than a reader could see; pages here show no text as it is written */
export const withoutGaps = (html: string): string => html.replace(/\s+/g, ' ').replace(GAP, '$1');
