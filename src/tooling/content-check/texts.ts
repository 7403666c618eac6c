/** Finds every piece of reader's text in a content file, with the name of its field. */
import type { ContentFile } from './read.ts';
import { fieldName } from './explain.ts';
import { strings } from './walk.ts';

/** One piece of text an editor wrote for readers. */
export interface Text {
  file: string;
  field: string;
  value: string;
}

/** Fields that hold names, addresses or ids: nothing a reader reads as a sentence. */
const NOT_PROSE = new Set([
  'sources',
  'url',
  'website',
  'legal',
  'published',
  'publisher',
  'saidBy',
  'period',
  'speaker',
  'role',
  'body',
  'heading',
  'place',
  'otherNames',
  'otherWaysToAsk',
  'misspellings',
  'term',
  'short',
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
  'pictogram',
  'overtakenBy',
  'id',
  'stage',
  'group',
  'type',
]);

/** Headings and names: sentences are not counted in them, and Markdown does not work there. */
export const PLAIN_FIELDS = new Set([
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
  'then',
  'hours',
  'cost',
]);

/** All texts of a file: front matter first, then the body, in the order they stand. */
export function textsOf({ file, collection, data, body }: ContentFile): Text[] {
  const written =
    collection === 'sources'
      ? []
      : [...strings(data)].filter(({ path }) => !path.some((part) => NOT_PROSE.has(String(part))));
  const texts = written.map(({ path, value }) => ({ file, field: fieldName(path), value }));
  return body ? [...texts, { file, field: 'the text under the block', value: body }] : texts;
}
