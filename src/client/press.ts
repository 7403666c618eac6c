/** What a press on a link asks for. */

/** With one of these keys the reader asks for a new tab or window: that stays theirs. */
export const wantsNewTab = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey;
