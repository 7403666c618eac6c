/** Hands a text to the phone: its own share sheet, else its clipboard. */

/** What became of it; `left` when the reader closed the sheet. */
export type Given = 'shared' | 'left' | 'copied' | 'refused';

/** @returns whether the phone let it be copied */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** @param text what is shared or copied */
export async function giveText(text: string): Promise<Given> {
  if ('share' in navigator) {
    try {
      await navigator.share({ text });
      return 'shared';
    } catch (error) {
      if ((error as DOMException).name === 'AbortError') return 'left';
    }
  }
  return (await copyText(text)) ? 'copied' : 'refused';
}
