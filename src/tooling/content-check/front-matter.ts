/** The two parts of a content file: the block between two lines of "---", and the text under it. */
import { parseDocument, type Document } from 'yaml';

/** Both parts as they were typed, and where each begins in the file. */
export interface Parts {
  block: string;
  blockAt: number;
  body: string;
  bodyAt: number;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/d;

/** @returns nothing when the file has no block; a `.yaml` file is one block from end to end */
export function partsOf(file: string, source: string): Parts | undefined {
  if (file.endsWith('.yaml')) return { block: source, blockAt: 0, body: '', bodyAt: source.length };
  const match = FRONT_MATTER.exec(source);
  const [, block = '', body = ''] = match ?? [];
  const [, blockPlace, bodyPlace] = match?.indices ?? [];
  return match ? { block, blockAt: blockPlace?.[0] ?? 0, body, bodyAt: bodyPlace?.[0] ?? source.length } : undefined;
}

/** Reads a block, with the place of each value in it. What is wrong with it stands in `errors`. */
export const parseBlock = (block: string): Document.Parsed => parseDocument(block, { prettyErrors: false });
