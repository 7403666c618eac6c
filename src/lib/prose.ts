/** Turns an editor's Markdown into HTML: links with the base path, words that open, figures by id. */
import { Marked, type Tokens } from 'marked';
import { escapeHtml, unescapeHtml } from './html.ts';
import { withBase } from './url.ts';

/** "Your rights, today" as "your-rights-today", for a heading's address. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/<[^>]*>|[^a-z0-9\s-]/g, '')
    .trim()
    .replace(/\s+/g, '-');

export interface Prose {
  /** A text without paragraphs, for use inside an element. */
  inline(text: string): string;
  /** A text with paragraphs, lists and headings. */
  blocks(text: string): string;
  /** The words alone, without any HTML: for share cards, descriptions and the search index. */
  plain(text: string): string;
}

/**
 * @param figures every figure's printed value, by id
 * @param base the site's base path, with a slash at both ends
 * @returns functions that give HTML. A figure that does not exist throws: the content check names the file first.
 */
export function createProse(figures: ReadonlyMap<string, string>, base: string): Prose {
  const marked = new Marked({
    extensions: [
      {
        name: 'figure',
        level: 'inline',
        start: (source: string) => source.indexOf('{figure:'),
        tokenizer(source: string) {
          const match = /^\{figure:([a-z0-9-]+)\}/.exec(source);
          return match ? { type: 'figure', raw: match[0], id: match[1] } : undefined;
        },
        renderer(token: Tokens.Generic) {
          const value = figures.get(String(token['id']));
          if (value === undefined) throw new Error(`No file content/figures/${String(token['id'])}.md`);
          // A number must not be parted from its unit at the end of a line.
          return escapeHtml(value.replaceAll(' ', '\u00a0'));
        },
      },
    ],
    renderer: {
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const word = /^word:([a-z0-9-]+)$/.exec(href)?.[1];
        if (word) return `<a data-word="${word}" href="${withBase(`/words/#${word}`, base)}">${words}</a>`;
        return `<a href="${escapeHtml(withBase(href, base))}"${/^https?:/.test(href) ? ' rel="noreferrer"' : ''}>${words}</a>`;
      },
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      // Raw HTML is shown as text: content holds words only.
      html: ({ text }) => escapeHtml(text),
    },
  });
  const inline = (text: string) => marked.parseInline(text, { async: false });
  return {
    inline,
    blocks: (text) => marked.parse(text, { async: false }),
    plain: (text) => unescapeHtml(inline(text).replace(/<[^>]*>/g, '')).replaceAll('\u00a0', ' '),
  };
}
