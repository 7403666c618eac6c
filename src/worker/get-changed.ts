/** Puts a changed file together from pieces the phone has and those that are new: `lib/cut-text.ts` says how it is cut. */
import type { CopyList } from '../lib/copy-list.ts';
import { cutText, isCut, pieceAt, recipeAt, typeOfCut } from '../lib/cut-text.ts';
import { GIVE_UP_MS, hashOfBytes, isWhole, unpackedAs } from './get-whole.ts';
import { withPatience } from './patience.ts';
import type { Store, StoredFile } from './store.ts';

/** A file of which more is new comes whole. */
const MOST_NEW = 0.75;

/** Every piece of every text in the store, by its hash. */
async function piecesIn(store: Store): Promise<Map<string, string>> {
  const pieces = new Map<string, string>();
  const kept = await store.open();
  for (const key of await store.keys()) {
    if (!isCut(key.replace(/\?.*/, ''))) continue;
    for (const piece of cutText((await (await kept.match(key))?.text()) ?? ''))
      pieces.set(await hashOfBytes(new TextEncoder().encode(piece)), piece);
  }
  return pieces;
}

/** @returns what fetches a file by its pieces, once for all files of one save */
export function createChanged({ cut }: CopyList, store: Store) {
  let had: Promise<Map<string, string>> | undefined;

  const get = async (path: string, signal: AbortSignal): Promise<Response> => {
    const response = await fetch(new URL(path, store.scope), { cache: 'no-store', credentials: 'same-origin', signal });
    if (response.status !== 200) throw new Error(`There is no piece at ${path}`);
    return response;
  };

  const assemble = ({ url, hash }: StoredFile, pieces: ReadonlyMap<string, string>) =>
    withPatience(GIVE_UP_MS, async (signal) => {
      const recipe = await get(recipeAt(hash), signal);
      const names = (await recipe.clone().json()) as string[];
      const lacking = names.filter((name) => !pieces.has(name));
      if (lacking.length > names.length * MOST_NEW) return undefined;
      const fresh = new Map(
        await Promise.all(
          lacking.map(async (name) => [name, await (await get(pieceAt(name), signal)).text()] as const),
        ),
      );
      const text = names.map((name) => pieces.get(name) ?? fresh.get(name) ?? '').join('');
      const body = new TextEncoder().encode(text);
      return (await isWhole(body, hash)) ? unpackedAs(typeOfCut(url), body, recipe) : undefined;
    });

  /** @returns the file as it was published; nothing where it had better come whole */
  return async function getChanged(file: StoredFile): Promise<Response | undefined> {
    if (!cut || !isCut(file.url) || !(await store.before())) return undefined;
    return assemble(file, await (had ??= piecesIn(store))).catch(() => undefined);
  };
}
