/** Joins the time limits that can be worked out, from content/rights/, into what /your-rights/dates/ and the steps show. */
import { uncapital } from './capital.ts';
import type { Entry } from './joins.ts';
import { kindLabel } from './labels.ts';
import { rightAddress } from './right-address.ts';
import { readTime } from './deadlines.ts';
import type { Counts, DateEvent, Right, TimeLimit } from '../schemas/rights.ts';

/** A limit with its rule for counting, and the right it belongs to. */
export interface CountedLimit {
  limit: TimeLimit & { counts: Counts };
  right: Entry<Right>;
}

/** One rule as the page hands it to its script: the words of the content without marks. */
export interface DateRule {
  id: string;
  /** Who does what. */
  step: string;
  /** By when, in the words of the law. */
  limit: string;
  kind: string;
  legal: string;
  /** The right's name, and the address where it stands with its sources. */
  title: string;
  href: string;
  counts: Counts;
  /** Why the day was moved, when it was. */
  movedBy?: string;
  /** What can still be done after the day. */
  ifMissed?: string;
}

/** Every limit that can be counted, in the order of the rights. */
export const countedLimits = (rights: readonly Entry<Right>[]): CountedLimit[] =>
  rights.flatMap((right) =>
    right.limits.flatMap((limit) => (limit.counts ? [{ right, limit: { ...limit, counts: limit.counts } }] : [])),
  );

/** Those that count from an event, be it one of several. */
export const countedFrom = (event: DateEvent, limits: readonly CountedLimit[]): CountedLimit[] =>
  limits.filter(({ limit }) => limit.counts.from.some((span) => span.event === event));

/** The limit of a right that another of its limits names. */
function named(right: Entry<Right>, id: string): TimeLimit {
  const found = right.limits.find((limit) => limit.id === id);
  if (!found)
    throw new Error(`content/rights/${right.id}.md names a limit "${id}" under counts, but has none of that id`);
  return found;
}

/** A limit's step and time in one sentence. */
const together = ({ step, limit }: TimeLimit, plain: (text: string) => string): string =>
  `${plain(step)}: ${uncapital(plain(limit))}`;

/**
 * @param plain takes the marks out of a text
 * @param link makes an address inside the site whole
 */
export const dateRules = (
  limits: readonly CountedLimit[],
  plain: (text: string) => string,
  link: (path: string) => string,
): DateRule[] =>
  limits.map(({ limit, right }) => {
    const { movedBy, ifMissed } = limit.counts;
    return {
      id: limit.id,
      step: plain(limit.step),
      limit: plain(limit.limit),
      kind: kindLabel[limit.kind],
      legal: limit.legal,
      title: right.title,
      href: link(rightAddress({ id: limit.id, stage: right.stage })),
      counts: limit.counts,
      ...(movedBy ? { movedBy: together(named(right, movedBy), plain) } : {}),
      ...(ifMissed ? { ifMissed: plain(named(right, ifMissed).limit) } : {}),
    };
  });

/** The steps from a request to a final plan, in their order: those counted from the request, the draft before the last. */
export function stepsFromAsking(rights: readonly Entry<Right>[]): CountedLimit[] {
  const limits = countedLimits(rights);
  const lengthOf = ({ limit }: CountedLimit) => readTime(limit.counts.from[0]?.time ?? '').amount;
  const fromRequest = countedFrom('request', limits).sort((a, b) => lengthOf(a) - lengthOf(b));
  return [...fromRequest.slice(0, -1), ...countedFrom('draft', limits), ...fromRequest.slice(-1)];
}
