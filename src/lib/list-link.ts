/**
 * My list in a link: what stands after "#" reaches no server. docs/my-list.md tells the form, and why places travel
 * without their words.
 */
import { isAddress, isOwn, type Item, type KeptPlace, type MyList, type OwnWords } from './my-list.ts';

/** Longest link that is offered: messengers cut longer ones. */
export const MOST_IN_LINK = 6000;
/** Longest link that is shown as a QR code: a denser one cannot be read from a screen. */
export const MOST_IN_QR = 1200;
/** Longest link, and longest text in one, that is read. */
const MOST_READ = 1_000_000;

const NAME = 'carry=';
const PACKED = '1.';
const PLAIN = '1p.';

/** An item on its way: the phone it comes to gives it an id, the day, and a place's words. */
export type Carried = Pick<KeptPlace, 'kind' | 'at' | 'note'> | Pick<OwnWords, 'kind' | 'text'>;

/** Why nothing could be read: the link was cut or changed, it is a newer site's, or this browser cannot unpack it. */
export type LinkFault = 'damaged' | 'newer' | 'cannot-unpack';
export type Opened = { items: Carried[]; lost: number } | { fault: LinkFault };

type Bytes = Uint8Array<ArrayBuffer>;

const toEntry = (item: Item): unknown => {
  if (item.kind !== 'place') return item.kind === 'note' ? { n: item.text } : { q: item.text };
  return item.note ? [item.at, item.note] : item.at;
};

function fromEntry(entry: unknown): Carried | undefined {
  const [at, note] = Array.isArray(entry) ? (entry as unknown[]) : [entry];
  if (isAddress(at)) return isOwn(note) ? { kind: 'place', at, note } : { kind: 'place', at };
  const { n, q } = (entry ?? {}) as Record<string, unknown>;
  if (isOwn(n)) return { kind: 'note', text: n };
  return isOwn(q) ? { kind: 'question', text: q } : undefined;
}

function toLetters(bytes: Bytes): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const toBytes = (letters: string): Bytes =>
  Uint8Array.from(atob(letters.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** Sends bytes through a packer or unpacker. @throws when they are not what it expects, or would become too many */
async function through(bytes: Bytes, stream: CompressionStream | DecompressionStream): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const pieces: Bytes[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > MOST_READ) throw new RangeError('The list in the link is too long');
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** @returns what stands after "#" in a link that carries this list */
export async function toFragment(list: MyList): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(list.map(toEntry)));
  // "deflate" and not "deflate-raw": four bytes more let the other phone see that not a letter was changed on the way.
  return 'CompressionStream' in globalThis
    ? NAME + PACKED + toLetters(await through(bytes, new CompressionStream('deflate')))
    : NAME + PLAIN + toLetters(bytes);
}

/** Whether an address's hash carries a list. */
export const carriesList = (hash: string): boolean => hash.startsWith(`#${NAME}`);

/**
 * @param hash of an address, with "#"
 * @returns what the link carries, or why that cannot be read; never fails
 */
export async function fromHash(hash: string): Promise<Opened> {
  const [, form = '', letters = ''] = /^#carry=(\w+\.)([\w-]*)/.exec(hash) ?? [];
  const isPacked = form === PACKED;
  if (!isPacked && form !== PLAIN) return { fault: Number.parseInt(form, 10) > 1 ? 'newer' : 'damaged' };
  if (isPacked && !('DecompressionStream' in globalThis)) return { fault: 'cannot-unpack' };
  try {
    if (letters.length > MOST_READ) return { fault: 'damaged' };
    const bytes = isPacked ? await through(toBytes(letters), new DecompressionStream('deflate')) : toBytes(letters);
    const entries: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(entries)) return { fault: 'damaged' };
    const items = entries.map(fromEntry).filter((item) => item !== undefined);
    return items.length > 0 ? { items, lost: entries.length - items.length } : { fault: 'damaged' };
  } catch {
    return { fault: 'damaged' };
  }
}
