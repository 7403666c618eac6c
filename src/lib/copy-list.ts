/** What the build hands to the worker in `sw.js`: the files of one version of the site, in parts a reader can choose. */

/** An address from the site's own folder, and what tells one state of the file from the next. */
export type ListedFile = [url: string, hash: string];

/** What is known of a part without its files. */
export interface PartFacts {
  id: string;
  /** What a reader calls it. */
  name: string;
  pages: number;
  /** What saving it moves, compressed. */
  bytes: number;
  /** Saved without being asked. */
  bySelf: boolean;
}

export interface CopyPart extends PartFacts {
  /** Files that keep their name when they change. */
  files: ListedFile[];
  /** Files whose name holds a hash: another state has another name. */
  named: ListedFile[];
}

export interface CopyList {
  /** A few letters made from all files: the same files are the same version, wherever and whenever they are built. */
  version: string;
  /** The newest changes in words, newest first. */
  log: string[];
  parts: CopyPart[];
}

/** What the build knows of the whole copy; stands at `copy.json` for phones that have saved nothing yet. */
export interface CopyFacts {
  version: string;
  pages: number;
  files: number;
  /** What a first save of everything moves, compressed. */
  bytes: number;
  parts: PartFacts[];
}

/** Bytes of a hash that are written down: enough that two files never share one by chance, and short in the list. */
const HASH_BYTES = 9;

/** The short form of a SHA-256 of a file; the build and the worker must come to the same letters. */
export const shortHash = (sha256: Uint8Array): string =>
  btoa(String.fromCharCode(...sha256.subarray(0, HASH_BYTES)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
