/** Reads the files of `content/`: front matter, body, and what is wrong with their shape. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'js-yaml';
import type { z } from 'astro/zod';
import { schemas, type CollectionName } from '../../schemas/index.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import { explainIssue } from './explain.ts';

/** Something wrong in a content file, told so that an editor can mend it. */
export interface Problem {
  /** The file, from the repository's root: `content/areas/funding.md`. */
  file: string;
  /** The field, as in `inShort, item 2, text`; empty for the whole file. */
  field: string;
  /** What is wrong. */
  what: string;
  /** What to write instead. */
  advice: string;
}

/** One content file: its id is its name without the ending. */
export interface ContentFile<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  file: string;
  data: z.infer<(typeof schemas)[Name]>;
  body: string;
}

/** All of `content/`, read once. A file with a broken shape is not among `files`; `problems` tells why. */
export interface Content {
  files: ContentFile[];
  /** Files that are there but cannot be read: whatever names them is not wrong. */
  broken: { collection: CollectionName; id: string }[];
  site: Site | undefined;
  problems: Problem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n([\s\S]*))?$/;

/** Splits a Markdown file into its YAML front matter and its body. Throws with the line when the YAML is broken. */
export function splitFrontMatter(source: string): { data: unknown; body: string } {
  const match = FRONT_MATTER.exec(source);
  if (!match) throw new Error('the file does not begin with a block between two lines of "---"');
  return { data: yaml.load(match[1] ?? '', { schema: yaml.CORE_SCHEMA }) ?? {}, body: (match[2] ?? '').trim() };
}

/**
 * Reads one collection.
 * @param root the folder that holds `content/`
 */
export function readCollection<Name extends CollectionName>(
  root: string,
  name: Name,
): { files: ContentFile<Name>[]; broken: string[]; problems: Problem[] } {
  const folder = join(root, 'content', name);
  const files: ContentFile<Name>[] = [];
  const broken: string[] = [];
  const problems: Problem[] = [];
  // Hidden files are the computer's own, not an editor's.
  const entries = existsSync(folder) ? readdirSync(folder).filter((entry) => !entry.startsWith('.')) : [];
  for (const entry of entries.sort()) {
    const file = `content/${name}/${entry}`;
    if (!/^[a-z0-9-]+\.md$/.test(entry)) {
      problems.push({
        file,
        field: '',
        what: 'this file will not be read',
        advice: 'Name it with lower case letters, figures and hyphens, ending in ".md".',
      });
      continue;
    }
    const id = entry.slice(0, -3);
    try {
      const { data, body } = splitFrontMatter(readFileSync(join(folder, entry), 'utf8'));
      const parsed = schemas[name].safeParse(data);
      if (parsed.success)
        files.push({
          collection: name,
          id,
          file,
          data: parsed.data as ContentFile<Name>['data'],
          body,
        });
      else {
        broken.push(id);
        problems.push(...parsed.error.issues.map((issue) => ({ file, ...explainIssue(issue, data) })));
      }
    } catch (error) {
      broken.push(id);
      problems.push(unreadable(file, error, 2));
    }
  }
  return { files, broken, problems };
}

/**
 * What to tell about a file that is not even YAML.
 * @param firstLine the line of the file on which its YAML begins
 */
function unreadable(file: string, error: unknown, firstLine: number): Problem {
  if (!(error instanceof yaml.YAMLException))
    return {
      file,
      field: '',
      what: (error as Error).message,
      advice: 'Begin the file with a line "---", then its fields, then a second line "---".',
    };
  const mark = error.mark as { line: number } | undefined;
  return {
    file,
    field: mark ? `line ${mark.line + firstLine}` : '',
    what: `the block cannot be read (${error.reason})`,
    advice:
      'Look at that line and the one above it. Text with a colon or quotes in it needs quotes around it, and lists need the same space before each hyphen.',
  };
}

/** Reads `content/site.yaml`. */
export function readSite(root: string): { site: Site | undefined; problems: Problem[] } {
  const file = 'content/site.yaml';
  const path = join(root, file);
  if (!existsSync(path)) {
    return {
      site: undefined,
      problems: [
        {
          file,
          field: '',
          what: 'the file is missing',
          advice: 'Every copy of the site needs it: it says who publishes the copy.',
        },
      ],
    };
  }
  let data: unknown;
  try {
    data = yaml.load(readFileSync(path, 'utf8'), { schema: yaml.CORE_SCHEMA });
  } catch (error) {
    return { site: undefined, problems: [unreadable(file, error, 1)] };
  }
  const parsed = siteSchema.safeParse(data);
  if (parsed.success) return { site: parsed.data, problems: [] };
  return { site: undefined, problems: parsed.error.issues.map((issue) => ({ file, ...explainIssue(issue, data) })) };
}

/** The files of one collection. */
export const filesOf = <Name extends CollectionName>(files: readonly ContentFile[], name: Name): ContentFile<Name>[] =>
  files.filter((file): file is ContentFile & ContentFile<Name> => file.collection === name);

/** Reads everything in `content/`. */
export function readContent(root: string): Content {
  const names = Object.keys(schemas) as CollectionName[];
  const read = names.map((name) => readCollection(root, name));
  const { site, problems } = readSite(root);
  return {
    files: read.flatMap((part) => part.files),
    broken: names.flatMap((collection, at) => (read[at]?.broken ?? []).map((id) => ({ collection, id }))),
    site,
    problems: [...read.flatMap((part) => part.problems), ...problems],
  };
}
