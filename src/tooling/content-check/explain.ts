/** Turns a schema's complaint into words an editor understands. */
import type { z } from 'astro/zod';
import type { Finding, Path } from './problem.ts';

type Issue = z.core.$ZodIssue;
type Explained = Omit<Finding, 'file'>;

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/** Why a field that is missing, or that cannot stand as it is, matters; by the field's name. */
const REASONS: Record<string, string> = {
  kind: 'A reader must always see whether it is law, a promise, a proposal or a view.',
  date: 'Without a date, a reader cannot tell whether it is still so.',
  asAt: 'Without a date, a reader cannot tell whether it is still so.',
  legal: 'A parent who is told "no" needs the Act and section to show.',
  sources: 'A reader must be able to check it, so nothing stands here without a source.',
  withoutCall: 'Some people cannot use a phone, or must not be heard.',
  seen: 'Phone numbers change: a reader must see how old this one is.',
};

const reasonFor = (path: Path, otherwise: string): string =>
  REASONS[String(path.findLast((part) => typeof part === 'string'))] ?? otherwise;

/** What was expected, as an editor would say it; whatever else it is has its own fields. */
const WANTED: Record<string, string> = {
  string: 'a text (put quotes around it)',
  array: 'a list, one line each, beginning with "- "',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'its fields below it, one line each, set in by two spaces',
};

/** A list too short or too long, or a number too small. A schema's own words for it come first. */
function amount(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (!/^Too (?:small|big)/.test(issue.message)) return issue.message;
  if (issue.origin !== 'array') return 'write a whole number from 1 up';
  return issue.code === 'too_small'
    ? `the list needs at least ${issue.minimum} of them`
    : `the list can hold at most ${issue.maximum} of them: leave some out`;
}

function missing(path: Path): Explained {
  return {
    path,
    what: 'this field is missing',
    why: reasonFor(path, 'Pages are built from it, so every file of this kind needs it.'),
    advice: `Add a line "${String(path.at(-1) ?? '')}:" with its value. content/README.md shows what each kind of file holds.`,
  };
}

/**
 * @param issue what the schema found
 * @param data the front matter as the editor wrote it
 * @returns the field, what is wrong, why it matters, and what to write instead
 */
export function explainIssue(issue: Issue, data: unknown): Explained {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const found = valueAt(data, path);
  if (found === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'custom') return missing(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        path,
        marks: issue.keys.slice(0, 1),
        what: `"${issue.keys.join('", "')}" is not a field of this kind of file`,
        why: 'No page would show what stands there.',
        advice: 'Look for a slip in the name, or take the line out.',
      };
    case 'invalid_value':
      return {
        path,
        what: `"${String(found)}" is not one of the values that can stand here`,
        why: reasonFor(path, 'Pages know only these values.'),
        advice: `Write one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_type':
      return {
        path,
        what: 'something of another kind was expected here',
        why: reasonFor(path, 'Pages can show it only in the form they expect.'),
        advice: `Write ${WANTED[issue.expected] ?? issue.expected}.`,
      };
    case 'invalid_format':
      return issue.format === 'url'
        ? {
            path,
            what: `"${String(found)}" is not a whole web address`,
            why: 'A phone can follow only a whole address.',
            advice: 'Write it with https:// in front (or mailto: for an email address).',
          }
        : {
            path,
            what: `"${String(found)}" is not written as it should be`,
            why: reasonFor(path, 'Pages and other files read it in one form only.'),
            advice: `Here, ${issue.message}.`,
          };
    default:
      return {
        path,
        what: 'this cannot stand as it is',
        why: reasonFor(path, 'It would not fit its place, or would leave a reader without an answer.'),
        advice: `Here, ${issue.code === 'too_small' || issue.code === 'too_big' ? amount(issue) : issue.message}.`,
      };
  }
}
