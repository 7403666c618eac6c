/** How the content check tells an editor what is wrong. */
import { capital } from '../../lib/capital.ts';

/** Where in the block at the top of a file: `['inShort', 1, 'text']` is the text of the second statement. */
export type Path = readonly (string | number)[];

/** The path of the text under the block. */
export const BODY: Path = ['the text under the block'];

/** What a rule has found. */
export interface Finding {
  /** The file, from the repository's root: `content/areas/funding.md`. */
  file: string;
  /** The field; empty for the whole file. */
  path: Path;
  /** Words as they stand in the file, each found after the one before; the last gives the line. */
  marks?: readonly string[];
  /** What is wrong. */
  what: string;
  /** Why that matters to a reader: one short reason. */
  why: string;
  /** What to write instead. */
  advice: string;
}

/** A finding as an editor reads it. */
export interface Problem {
  file: string;
  /** The line of the file, counted from 1. */
  line: number;
  /** The field, as in `inShort, item 2, text`; empty for the whole file. */
  field: string;
  what: string;
  why: string;
  advice: string;
}

/** `['inShort', 1, 'text']` as `inShort, item 2, text`. */
export const fieldName = (path: Path): string =>
  path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : part)).join(', ');

/** A sentence as it can be told: all of it if it is short, or its beginning. */
export const quoted = (sentence: string): string =>
  sentence.length > 70 ? `"${sentence.slice(0, 60).trimEnd()}…"` : `"${sentence}"`;

const place = ({ file, line, field }: Problem): string => `${file}, line ${line}${field ? ` (${field})` : ''}`;

/** A problem as four short lines: where, what, why, and what to do. */
export const describe = (problem: Problem): string =>
  `${place(problem)}\n  ${capital(problem.what)}.\n  Why: ${problem.why}\n  Try this: ${problem.advice}`;

/** A problem that nothing stops on, as one line. */
export const remind = (problem: Problem): string => `Please note: ${place(problem)}: ${problem.what}.`;
