/** The form of a pack: a list of files as JSON, each on a line of its own, so that it can be read while it comes. */

/** Where a file belongs, what it is, and what is in it; after `;base64` its bytes in letters, else its text. */
export type PackedFile = [url: string, type: string, content: string];

export interface UnpackedFile {
  url: string;
  type: string;
  body: Uint8Array<ArrayBuffer>;
}

export const BASE64 = ';base64';

/** @returns the file on a line; nothing for the brackets around the list */
export function unpackLine(line: string): UnpackedFile | undefined {
  if (line.length < 2) return undefined;
  const [url, type, content] = JSON.parse(line.replace(/,$/, '')) as PackedFile;
  return type.endsWith(BASE64)
    ? { url, type: type.slice(0, -BASE64.length), body: Uint8Array.from(atob(content), (c) => c.charCodeAt(0)) }
    : { url, type, body: new TextEncoder().encode(content) };
}
