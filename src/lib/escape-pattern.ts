/** Plain text for use inside a regular expression. */

/** @returns the text with every sign that means something in a pattern made plain */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
