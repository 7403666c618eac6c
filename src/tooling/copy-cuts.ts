/** Cuts the texts of the copy, so that a phone that has an older version fetches of a changed file only what changed. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../lib/copy-list.ts';
import { CUTS, cutText, isCut, pieceAt, recipeAt } from '../lib/cut-text.ts';

/** Some hosts take no more than 20,000 files. A site of more pieces than this goes without: its pages come whole. */
const MOST_PIECES = 10_000;

const hash = (piece: string): string => shortHash(createHash('sha256').update(piece).digest());

/**
 * Writes the pieces of each text, and a list of them under the text's own hash.
 * @param out the built site's folder
 * @param files of the copy
 * @returns whether it did
 */
export function writeCuts(out: string, files: readonly { url: string; file: string; hash: string }[]): boolean {
  const texts = files
    .filter(({ url }) => isCut(url))
    .map((text) => ({ name: text.hash, pieces: cutText(readFileSync(join(out, text.file), 'utf8')) }));
  if (texts.reduce((sum, { pieces }) => sum + pieces.length, 0) > MOST_PIECES) return false;
  mkdirSync(join(out, CUTS), { recursive: true });
  for (const { name, pieces } of texts) {
    writeFileSync(join(out, recipeAt(name)), JSON.stringify(pieces.map(hash)));
    // What is one piece is fetched as it is.
    if (pieces.length > 1) for (const piece of pieces) writeFileSync(join(out, pieceAt(hash(piece))), piece);
  }
  return true;
}
