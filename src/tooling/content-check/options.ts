/** What can be typed after `npm run content --`. */
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';

export interface Options {
  /** Print the table of pages, and what could be better still. */
  report: boolean;
  /** Stop on pages that are past the day they should have been checked again. */
  release: boolean;
  /** The day to measure by, as `2026-11-25`. */
  today: string;
}

const KNOWN = `You can write:
  npm run content                          what must be mended
  npm run content -- --report              the same, with reading grades page by page
  npm run content -- --release             the same, and stop on pages nobody has checked again in time
  npm run content -- --today 2027-03-01    the same, as if it were that day`;

/**
 * @param typed the words after the command
 * @param clock the day it is, taken unless another one is typed
 * @returns the options, or what to tell the editor
 */
export function readOptions(typed: string[], clock: string): Options | string {
  const options = { report: { type: 'boolean' }, release: { type: 'boolean' }, today: { type: 'string' } } as const;
  const { tokens } = parseArgs({ args: typed, options, strict: false, tokens: true });
  const isKnown = (token: (typeof tokens)[number]) =>
    token.kind === 'option' &&
    (token.name === 'today' || (Object.hasOwn(options, token.name) && token.value === undefined));
  const unknown = tokens.find((token) => !isKnown(token));
  if (unknown) return `"${typed[unknown.index] ?? ''}" is not an option of this command.\n${KNOWN}`;
  const { report, release, today = clock } = parseArgs({ args: typed, options, strict: false }).values;
  if (!z.iso.date().safeParse(today).success)
    return `"--today" needs a whole day after it, written like 2027-03-01.\n${KNOWN}`;
  return { report: report === true, release: release === true, today: String(today) };
}
