/** What pages and the worker say to each other. Both sides import these, so that neither can drift. */

/** Page to worker: take over from the version in charge. The name is workbox-window's own. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** Page to worker: is every listed file really in the store? Answered on the message's own port with a `CopyCount`. */
export const COUNT_COPY = 'COUNT_COPY';

/** Worker to pages, while it saves: how far it is. */
export const COPY_PROGRESS = 'COPY_PROGRESS';

/** Files found in the store, out of all that are listed. */
export interface CopyCount {
  saved: number;
  listed: number;
}

export interface ProgressMessage extends CopyCount {
  type: typeof COPY_PROGRESS;
}

/** What the build knows of the saved copy; stands at `copy.json`. */
export interface CopyFacts {
  pages: number;
  files: number;
  /** What a first save moves, compressed. */
  bytes: number;
}
