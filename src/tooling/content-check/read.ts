/** Reads the files of `content/`: front matter, body, and what is wrong with their shape. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { schemas, type CollectionName } from '../../schemas/index.ts';
import { siteSchema, type Site } from '../../schemas/site.ts';
import { explainIssue } from './explain.ts';
import { parseBlock, partsOf } from './front-matter.ts';
import { lineAt, problemFrom } from './place.ts';
import type { Problem } from './problem.ts';

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

/**
 * Reads one file.
 * @param file its name from the repository's root
 * @returns the block's data and the body, or all that is wrong
 */
function readFile<Shape extends z.ZodType>(
  root: string,
  file: string,
  shape: Shape,
): { data: z.infer<Shape>; body: string } | { problems: Problem[] } {
  const source = readFileSync(join(root, file), 'utf8');
  const parts = partsOf(file, source);
  if (!parts)
    return {
      problems: [
        {
          file,
          line: 1,
          field: '',
          what: 'the file does not begin with a block between two lines of "---"',
          why: 'The block says what the text is about, and nothing can be read without it.',
          advice: 'Begin the file with a line "---", then its fields, then a second line "---".',
        },
      ],
    };
  const block = parseBlock(parts.block);
  const [error] = block.errors;
  if (error)
    return {
      problems: [
        {
          file,
          line: lineAt(source, parts.blockAt + error.pos[0]),
          field: '',
          what: `the block cannot be read (${error.message})`,
          why: 'One slip in its signs makes the whole block unreadable.',
          advice:
            'Look at that line and the one above it. Text with a colon or quotes in it needs quotes around it, and lists need the same space before each hyphen.',
        },
      ],
    };
  const data: unknown = block.toJS() ?? {};
  const parsed = shape.safeParse(data);
  if (parsed.success) return { data: parsed.data, body: parts.body.trim() };
  return { problems: parsed.error.issues.map((issue) => problemFrom(source, { file, ...explainIssue(issue, data) })) };
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
        line: 1,
        field: '',
        what: 'this file will not be read',
        why: 'The name of a file is its address on the site, so it must be plain.',
        advice: 'Name it with lower case letters, figures and hyphens, ending in ".md".',
      });
      continue;
    }
    const id = entry.slice(0, -3);
    const read = readFile(root, file, schemas[name]);
    if ('problems' in read) {
      broken.push(id);
      problems.push(...read.problems);
    } else files.push({ collection: name, id, file, data: read.data as ContentFile<Name>['data'], body: read.body });
  }
  return { files, broken, problems };
}

/** Reads `content/site.yaml`. */
export function readSite(root: string): { site: Site | undefined; problems: Problem[] } {
  const file = 'content/site.yaml';
  if (!existsSync(join(root, file))) {
    const problem = {
      file,
      line: 1,
      field: '',
      what: 'the file is missing',
      why: 'Every page takes the name of the site from it.',
      advice: 'Every copy of the site needs it: it says who publishes the copy.',
    };
    return { site: undefined, problems: [problem] };
  }
  const read = readFile(root, file, siteSchema);
  return 'problems' in read ? { site: undefined, ...read } : { site: read.data, problems: [] };
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
