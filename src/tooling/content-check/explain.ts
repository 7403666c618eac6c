/** Turns a schema's complaint into words an editor understands. */
import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );

/** `['inShort', 1, 'text']` as `inShort, item 2, text`. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? `item ${part + 1}` : String(part))).join(', ');

/**
 * @param issue what the schema found
 * @param data the front matter as the editor wrote it
 * @returns the field, what is wrong, and what to write instead
 */
export function explainIssue(issue: Issue, data: unknown): { field: string; what: string; advice: string } {
  const field = fieldName(issue.path);
  const found = valueAt(data, issue.path);
  const last = String(issue.path.at(-1) ?? '');
  if (found === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'custom') {
    return {
      field,
      what: 'this field is missing',
      advice: `Add a line "${last}:" with its value. content/README.md shows what each kind of file holds.`,
    };
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        field,
        what: `"${issue.keys.join('", "')}" is not a field of this kind of file`,
        advice: 'Look for a slip in the name, or take the line out.',
      };
    case 'invalid_value':
      return {
        field,
        what: `"${String(found)}" is not one of the values that can stand here`,
        advice: `Write one of: ${issue.values.map(String).join(', ')}.`,
      };
    case 'invalid_type':
      return {
        field,
        what: `something of another kind was expected here`,
        advice: `Write ${issue.expected === 'array' ? 'a list, one line each, beginning with "- "' : `a ${issue.expected === 'string' ? 'text (put quotes around it)' : issue.expected}`}.`,
      };
    case 'invalid_format':
      return issue.format === 'url'
        ? {
            field,
            what: `"${String(found)}" is not a whole web address`,
            advice: 'Write it with https:// in front (or mailto: for an email address).',
          }
        : { field, what: `"${String(found)}" is not written as it should be`, advice: `Here, ${issue.message}.` };
    default:
      return { field, what: 'this cannot stand as it is', advice: `Here, ${issue.message}.` };
  }
}
