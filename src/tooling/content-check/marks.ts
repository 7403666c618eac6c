/** The marks an editor writes in running text: links, words and figures. */

/** A link as it was typed: `[label](target)`. */
export interface Link {
  whole: string;
  label: string;
  target: string;
}

/** All links of a text, those to words (`word:ehcp`) among them. */
export const linksIn = (markdown: string): Link[] =>
  [...markdown.matchAll(/\[([^\]]*)\]\(([^)]+)\)/g)].map(([whole, label = '', target = '']) => ({
    whole,
    label,
    target,
  }));

/** All braces of a text; `id` is missing where they hold no figure. */
export const figuresIn = (markdown: string): { whole: string; id: string | undefined }[] =>
  [...markdown.matchAll(/\{([^}]*)\}/g)].map(([whole, inside = '']) => ({
    whole,
    id: /^figure:([a-z0-9-]+)$/.exec(inside)?.[1],
  }));
