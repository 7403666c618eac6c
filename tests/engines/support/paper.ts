/** Looks into a printed page (a PDF) as far as a test needs: how many sheets, and where its links lead. */
import { inflateSync } from 'node:zlib';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;

/** What a packed part of the file says; nothing where it is packed in another way, such as a picture. */
function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** @param pdf the file as a browser made it; Firefox packs what Chromium writes out */
export function readPaper(pdf: Buffer): { sheets: number; links: string[] } {
  const plain = pdf.toString('latin1');
  const all = [plain, ...[...plain.matchAll(STREAM)].map(([, packed = '']) => unpacked(packed))].join('\n');
  return {
    sheets: all.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    links: [...all.matchAll(/\/URI\s*\(((?:[^()\\]|\\.)*)\)/g)].map(([, link = '']) => link),
  };
}
