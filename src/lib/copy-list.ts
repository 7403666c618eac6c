/** What the build hands to the worker in `sw.js`: the files of one version of the site, in parts a reader can choose. */

/** An address from the site's own folder, and what tells one state of the file from the next unless its name holds it. */
export type ListedFile = [url: string, hash?: string];

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
  /** Where most of its files can be had in one, for a phone that has few of them. */
  pack?: string;
  /** Files that keep their name when they change. */
  files: ListedFile[];
  /** Files whose name holds a hash: another state has another name. */
  named: ListedFile[];
}

export interface CopyList {
  /** A few letters made from all files: the same files are the same version, wherever and whenever they are built. */
  version: string;
  /** Whether its texts can be had in pieces. */
  cut: boolean;
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

/** Of a thousand million wrong files, fewer than one would be taken for the right one; the list stays short. */
const HASH_LETTERS = 6;

/** The short form of a SHA-256 of a file; the build and the worker must come to the same letters. */
export const shortHash = (sha256: Uint8Array): string =>
  btoa(String.fromCharCode(...sha256))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, HASH_LETTERS);

/** The hash of a listed file: from the list, or from a name such as `index/x7Yz-a.json`. */
export const hashOf = ([url, hash]: ListedFile): string => hash ?? /([\w-]+)\.\w+$/.exec(url)?.[1] ?? '';
