/** What pages and the worker say to each other. Both sides import these, so that neither can drift. */
import type { PartFacts } from './copy-list.ts';

/** Page to worker: take over from the version in charge. */
export const SKIP_WAITING = 'SKIP_WAITING';

/** Page to worker: is every listed file really in the store? Answered on the message's own port with a `CopyCount`. */
export const COUNT_COPY = 'COUNT_COPY';

/** Page to worker: fetch what is missing. With `deep`, read every file first. Answered with a `CopyCheck`. */
export const MEND_COPY = 'MEND_COPY';

/** Page to a waiting worker: what is different in your version? Answered with `CopyNews`. */
export const TELL_NEWS = 'TELL_NEWS';

/** Worker to pages, while it saves: how far it is. */
export const COPY_PROGRESS = 'COPY_PROGRESS';

/** Worker to pages: saving ended early, and why. */
export const COPY_FAILED = 'COPY_FAILED';

/** Why a file could not be saved: the phone is full, or the file could not be had whole and unchanged. */
export type Trouble = 'no-room' | 'not-had';

/** What a page may send. */
export type Question =
  { type: typeof SKIP_WAITING | typeof COUNT_COPY | typeof TELL_NEWS } | { type: typeof MEND_COPY; deep: boolean };

/** Files found in the store, out of all that are listed. */
export interface CopyCount {
  saved: number;
  listed: number;
  /** Of the parts that are saved here. */
  pages: number;
  bytes: number;
  version: string;
  /** When the last of the files came, in milliseconds; nothing when that was not written down. */
  savedAt: number | undefined;
  parts: (PartFacts & { chosen: boolean })[];
}

export interface CopyCheck {
  /** Files that were missing or not as they were published. */
  bad: number;
  mended: number;
  trouble: Trouble | undefined;
}

export interface CopyNews {
  version: string;
  /** One to three short sentences. */
  words: string;
}

export type Told =
  { type: typeof COPY_PROGRESS; saved: number; listed: number } | { type: typeof COPY_FAILED; trouble: Trouble };

/** The store of one copy; `scope` is the address the worker stands over, so that other apps' stores are told apart. */
export const storeName = (scope: string): string => `send-plan-copy:${scope}`;

/** Where the reader's choice of parts lies in the store: a list of ids. */
export const choiceKey = (scope: string): string => `${scope}copy-choice`;

/** Says that the phone was too full for a version, so that it is not fetched again and again: the version's letters. */
export const fullKey = (scope: string): string => `${scope}copy-full`;
