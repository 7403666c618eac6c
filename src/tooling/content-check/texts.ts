/** Finds every piece of reader's text in a content file, with the name of its field. */
import type { ContentFile } from './read.ts';
import { fieldName } from './explain.ts';

/** One piece of text an editor wrote for readers. */
export interface Text {
  file: string;
  field: string;
  value: string;
}

/** Fields that hold names, addresses or ids: nothing a reader reads as a sentence. */
const NOT_PROSE = new Set([
  'sources', 'url', 'website', 'legal', 'published', 'publisher', 'saidBy', 'period', 'speaker', 'role', 'body', 'heading', 'place',
  'otherNames', 'otherWaysToAsk', 'misspellings', 'term', 'short', 'value', 'date', 'checked', 'checkAgain', 'asAt', 'seen', 'number',
  'area', 'areas', 'alsoAreas', 'organisation', 'kind', 'status', 'stance', 'themes', 'pictogram', 'overtakenBy', 'id', 'stage', 'group', 'type',
]);

/** Headings and names: sentences are not counted in them, and Markdown does not work there. */
export const PLAIN_FIELDS = new Set(['title', 'question', 'name', 'planName', 'ask', 'whom', 'speaksFor', 'what', 'forWhom', 'websiteLabel', 'dateInWords', 'then', 'hours', 'cost']);

/** All texts of a file: front matter first, then the body, in the order they stand. */
export function textsOf({ file, collection, data, body }: ContentFile): Text[] {
  const texts: Text[] = [];
  const walk = (value: unknown, path: (string | number)[]) => {
    const key = path.findLast((part) => typeof part === 'string');
    if (key && NOT_PROSE.has(String(key))) return;
    if (typeof value === 'string') texts.push({ file, field: fieldName(path), value });
    else if (Array.isArray(value)) value.forEach((item, index) => { walk(item, [...path, index]); });
    else if (value && typeof value === 'object') for (const [name, item] of Object.entries(value)) walk(item, [...path, name]);
  };
  if (collection !== 'sources') walk(data, []);
  if (body) texts.push({ file, field: 'the text under the block', value: body });
  return texts;
}
