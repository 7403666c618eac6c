/** A QR code as one path, the same at build time and on the phone. */
import { generate } from 'lean-qr/nano';

export interface QrCode {
  /** Modules to a side, without the white edge that a reader's camera needs. */
  size: number;
  /** A path to be stroked one module wide: each row's dark runs. Lighter on its way than outlines. */
  path: string;
}

/** @param text an address @throws when it is too long for any QR code (about 2,900 letters) */
export function qrCode(text: string): QrCode {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) => {
    let row = '';
    let gap = 0;
    for (let x = 0; x < code.size;) {
      const start = x;
      const dark = code.get(x, y);
      while (x < code.size && code.get(x, y) === dark) x += 1;
      if (!dark) gap = x - start;
      else {
        row += `${row ? `m${gap} 0` : `M${start} ${y}.5`}h${x - start}`;
        gap = 0;
      }
    }
    return row;
  });
  return { size: code.size, path: rows.join('') };
}

/** White modules round the code, as its standard (ISO/IEC 18004) asks. */
export const QR_EDGE = 4;

/** @returns the view box of a code with its white edge */
export const qrBox = (size: number): string => `${-QR_EDGE} ${-QR_EDGE} ${size + 2 * QR_EDGE} ${size + 2 * QR_EDGE}`;
