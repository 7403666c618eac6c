/** Reads a part of the copy from its pack, each file as soon as it has come. */
import { unpackLine } from '../lib/copy-pack.ts';
import { GIVE_UP_MS, unpackedAs } from './get-whole.ts';
import { withPatience } from './patience.ts';

/**
 * @param address of the pack
 * @param take is handed each file, under its address from the site's folder, as the host would have sent it by itself
 * @throws when there is no pack, or when it breaks off or falls silent; what came before is not lost
 */
export const readPack = (
  address: string,
  take: (url: string, body: Uint8Array<ArrayBuffer>, response: Response) => Promise<void>,
): Promise<void> =>
  withPatience(GIVE_UP_MS, async (signal, heard) => {
    const response = await fetch(address, { cache: 'no-store', credentials: 'same-origin', signal });
    if (response.status !== 200 || !response.body) throw new Error(`There is no pack at ${address}`);
    const decoder = new TextDecoder();
    const reader = response.body.getReader();
    let rest = '';
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      heard();
      const lines = (rest + decoder.decode(piece.value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      // Together: to hash a file and to store it is mostly waiting. All come to their end before one that failed is
      // told: what finds no more room must not be stored behind the back of whoever gives the room back.
      const taken = lines.map(async (line) => {
        const file = unpackLine(line);
        if (file) await take(file.url, file.body, unpackedAs(file.type, file.body, response));
      });
      await Promise.allSettled(taken);
      await Promise.all(taken);
    }
  });
