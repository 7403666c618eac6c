/** The search records of things that stand inside a page: a word, a right, a place to get help, one point somebody made. */
import type { CustomRecord } from 'pagefind';
import { readCollection } from './content-check/read.ts';
import { contentProse } from './content-prose.ts';
import { momentLabel, stageLabel, stanceLabel } from '../lib/labels.ts';
import { rightAddress } from '../lib/right-address.ts';
import { capital } from '../lib/capital.ts';
import type { CollectionName } from '../schemas/index.ts';

/**
 * @param root the folder that holds `content/`
 * @returns one record for each, with its kind as a filter, the page's name as `page`, and its section as `section`
 */
export function searchRecords(root: string): CustomRecord[] {
  const of = <Name extends CollectionName>(name: Name) => readCollection(root, name).files;
  const prose = contentProse(root);
  const text = (...parts: (string | undefined)[]) =>
    parts.flatMap((part) => (part ? [prose.plain(part)] : [])).join(' ');
  const record = (
    url: string,
    title: string,
    kind: string,
    page: string,
    section: string,
    content: string,
  ): CustomRecord => ({
    url,
    content: `${title}. ${content}`,
    language: 'en-gb',
    meta: { title, page, section },
    filters: { kind: [kind] },
  });

  return [
    ...of('words').map(({ id, data, body }) =>
      record(
        `/words/#${id}`,
        data.short ? `${data.short}: ${data.term}` : capital(data.term),
        'Words',
        'Words',
        'What a word means',
        text(data.meaning, data.standing, body),
      ),
    ),
    ...of('rights').map(({ id, data }) =>
      record(
        rightAddress({ id, stage: data.stage }),
        data.title,
        'Your rights',
        'Your rights today',
        stageLabel[data.stage],
        text(data.right, ...data.detail, ...data.limits.flatMap(({ step, limit }) => [`${step}:`, limit])),
      ),
    ),
    ...of('myths').map(({ id, data }) =>
      record(
        `/you-may-be-told/#${id}`,
        `“${prose.plain(data.told)}”`,
        'Your rights',
        'You may be told',
        momentLabel[data.moment],
        text(data.answer, data.notFor),
      ),
    ),
    ...of('not-law').map(({ id, data }) =>
      record(`/your-rights/#${id}`, data.title, 'Your rights', 'Your rights today', 'What is not law', text(data.text)),
    ),
    ...of('help').map(({ id, data }) =>
      record(
        `/get-help/#${id}`,
        data.name,
        'Help',
        'Get help',
        data.group === 'urgent' ? 'Urgent help' : 'Free help',
        text(data.does, data.doesNot, ...data.withoutCall),
      ),
    ),
    ...of('views').map(({ id, data, body }) =>
      record(
        `/voices/${data.organisation}/#${id}`,
        `${data.speaker}: ${stanceLabel[data.stance].toLowerCase()}`,
        'What people said',
        'What people said',
        data.passage.body,
        text(body),
      ),
    ),
  ];
}
