/** The search records of things that stand inside a page: a word, a right, a pair, a place to get help, one point somebody made. */
import type { CustomRecord } from 'pagefind';
import { filesOf, type Content, type ContentFile } from './content-check/read.ts';
import { contentProse } from './content-prose.ts';
import { asIndexed, asksOf } from './search-asks.ts';
import { kindLabel, momentLabel, stageLabel, stanceLabel } from '../lib/labels.ts';
import { rightAddress } from '../lib/right-address.ts';
import { capital } from '../lib/capital.ts';
import type { CollectionName } from '../schemas/index.ts';

/** Under which heading of /get-help/ each group stands. */
const HELP_SECTION = { urgent: 'Urgent help', advice: 'Free help', official: 'Official bodies' } as const;

/** What a record says of one content file. */
interface Found {
  url: string;
  title: string;
  /** One of the kinds a reader can choose. */
  kind: string;
  /** The page's name and the part of it. */
  page: string;
  section: string;
  /** The words that are searched and shown, besides the title. */
  content: string;
  /** Whose words or what kind of statement it is, said before the result. */
  says: string;
}

/**
 * @returns one record for each; its other names and ways to ask are found but never shown
 */
export function searchRecords({ files }: Content): CustomRecord[] {
  const prose = contentProse(files);
  const text = (...parts: (string | undefined)[]) =>
    parts.flatMap((part) => (part ? [prose.plain(part)] : [])).join(' ');
  const each = <Name extends CollectionName>(name: Name, tell: (file: ContentFile<Name>) => Found): CustomRecord[] =>
    filesOf(files, name).map((file) => {
      const { url, title, kind, page, section, content, says } = tell(file);
      const asks = asIndexed(asksOf(file));
      return {
        url,
        content: `${title}. ${content}`,
        language: 'en-gb',
        meta: { title, page, section, says, ...(asks ? { asks } : {}) },
        filters: { kind: [kind] },
      };
    });

  return [
    ...each('words', ({ id, data: { term, short, meaning, standing }, body }) => ({
      url: `/words/#${id}`,
      title: short ? `${short}: ${term}` : capital(term),
      kind: 'Words',
      page: 'Words',
      section: 'What a word means',
      says: 'Meaning',
      content: text(meaning, standing, body),
    })),
    ...each('rights', ({ id, data: { stage, title, right, detail, limits, kind } }) => ({
      url: rightAddress({ id, stage }),
      title,
      kind: 'Your rights',
      page: 'Your rights today',
      section: stageLabel[stage],
      says: kindLabel[kind],
      content: text(right, ...detail, ...limits.flatMap(({ step, limit }) => [`${step}:`, limit])),
    })),
    ...each('myths', ({ id, data: { told, moment, answer, notFor, kind } }) => ({
      url: `/you-may-be-told/#${id}`,
      title: `“${prose.plain(told)}”`,
      kind: 'Your rights',
      page: 'You may be told',
      section: momentLabel[moment],
      says: kindLabel[kind],
      content: text(answer, notFor),
    })),
    ...each('not-law', ({ id, data: { title, text: words } }) => ({
      url: `/your-rights/#${id}`,
      title,
      kind: 'Your rights',
      page: 'Your rights today',
      section: 'What is not law',
      says: 'Not law',
      content: text(words),
    })),
    ...each('help', ({ id, data: { name, group, does, doesNot, withoutCall } }) => ({
      url: `/get-help/#${id}`,
      title: name,
      kind: 'Help',
      page: 'Get help',
      section: HELP_SECTION[group],
      says: 'Help',
      content: text(does, doesNot, ...withoutCall),
    })),
    ...each('views', ({ id, data: { organisation, speaker, stance, passage }, body }) => ({
      url: `/voices/${organisation}/#${id}`,
      title: `${speaker}: ${stanceLabel[stance].toLowerCase()}`,
      kind: 'What people said',
      page: 'What people said',
      section: passage.body,
      says: kindLabel.view,
      content: text(body),
    })),
  ];
}
