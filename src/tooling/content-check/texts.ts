/** Finds every piece of reader's text in a content file, with the name of its field. */
import { splitBlocks } from '../../lib/sentences.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { memo } from './memo.ts';
import { BODY, type Finding, type Path } from './problem.ts';
import type { ContentFile } from './read.ts';
import { strings } from './walk.ts';

/** One heading, paragraph or list item an editor wrote for readers. */
export interface Text {
  file: string;
  collection: CollectionName;
  path: Path;
  /** In Markdown, as it was typed. */
  value: string;
  /** A title, a name or a question: links and figures do not work in it. */
  plain: boolean;
  /** What somebody else says to a parent: the words are theirs, not ours. */
  said: boolean;
}

/** Fields that hold names, addresses or ids: nothing a reader reads as a sentence. */
const NOT_PROSE = new Set([
  'sources',
  'url',
  'website',
  'legal',
  'published',
  'publisher',
  'said',
  'saidBy',
  'period',
  'speaker',
  'role',
  'body',
  'heading',
  'otherNames',
  'names',
  'means',
  'help',
  'otherWaysToAsk',
  'misspellings',
  'term',
  'short',
  'shortName',
  'said',
  'value',
  'date',
  'checked',
  'checkAgain',
  'asAt',
  'seen',
  'number',
  'area',
  'areas',
  'alsoAreas',
  'organisation',
  'kind',
  'status',
  'stance',
  'themes',
  'counts',
  'pictogram',
  'picture',
  'overtakenBy',
  'id',
  'right',
  'retells',
  'stage',
  'moment',
  'group',
  'type',
  'place',
]);

/** Titles, names and questions: Markdown does not work there. */
const PLAIN_FIELDS = new Set([
  'title',
  'question',
  'name',
  'planName',
  'ask',
  'whom',
  'speaksFor',
  'what',
  'forWhom',
  'websiteLabel',
  'dateInWords',
  'shows',
  'then',
  'hours',
  'cost',
]);

/** In `content/rights/` "right" is a sentence; elsewhere it is the id of one. */
const isProse = (collection: CollectionName, part: string | number): boolean =>
  !NOT_PROSE.has(String(part)) || (collection === 'rights' && part === 'right');

/** All texts of a file: front matter first, then the body, in the order they stand. Sources are titles of others. */
export const textsOf = memo(({ file, collection, data, body }: ContentFile): readonly Text[] => {
  if (collection === 'sources') return [];
  const written = [...strings(data)].filter(({ path }) => path.every((part) => isProse(collection, part)));
  return [...written, { path: BODY, field: '', value: body }].flatMap(({ path, field, value }) =>
    splitBlocks(value).map((block) => ({
      file,
      collection,
      path,
      value: block,
      plain: PLAIN_FIELDS.has(field),
      said: field === 'told',
    })),
  );
});

/** A title, a name, a question, or a heading in a body. */
export const isHeading = ({ plain, value }: Text): boolean => plain || value.startsWith('#');

/** Where a fault stands: in this text, at these words if they are given. */
export const at = ({ file, path, value }: Text, words = ''): Pick<Finding, 'file' | 'path' | 'marks'> => ({
  file,
  path,
  marks: [value, words],
});
