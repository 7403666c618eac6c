/** Writes lists, words and whole numbers as CBOR (RFC 8949), the form Pagefind's program reads; the index itself is JSON. */

type Value = string | number | readonly Value[];

/** The first bytes of a value: its kind, and a number that is its length or the value itself. */
function head(kind: number, number: number): number[] {
  if (number < 24) return [kind | number];
  if (number < 0x100) return [kind | 24, number];
  if (number < 0x10000) return [kind | 25, number >> 8, number & 0xff];
  return [kind | 26, ...[24, 16, 8, 0].map((bits) => (number >> bits) & 0xff)];
}

function write(value: Value, bytes: number[]): void {
  if (typeof value === 'number') bytes.push(...(value < 0 ? head(0x20, -1 - value) : head(0x00, value)));
  else if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    bytes.push(...head(0x60, text.length), ...text);
  } else {
    bytes.push(...head(0x80, value.length));
    for (const item of value) write(item, bytes);
  }
}

/** @param value its numbers whole, and below 2 to the power of 32 */
export function toCbor(value: Value): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  write(value, bytes);
  return Uint8Array.from(bytes);
}

const BRACKET = '['.charCodeAt(0);

/** @returns a list as CBOR; anything else, such as WebAssembly, as it is */
export function listAsCbor(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return bytes[0] === BRACKET ? toCbor(JSON.parse(new TextDecoder().decode(bytes)) as Value) : bytes;
}
