/** Reminder: nobody has said yet who publishes this copy and where mistakes are reported. Nothing is invented for it. */
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';

const MISSING = {
  publisher: 'no publisher is named, and the pages say so',
  reportMistake: 'readers have no address to report a mistake to',
  reportAccessibility: 'readers have no address to report a page they cannot use',
} as const;

export const publisherMissing = ({ site }: Content): Finding[] =>
  (Object.keys(MISSING) as (keyof typeof MISSING)[])
    .filter((field) => site && !site[field])
    .map((field) => ({
      file: 'content/site.yaml',
      path: [field],
      what: MISSING[field],
      why: 'A reader should know who answers for the words.',
      advice: 'Whoever publishes this copy writes it there.',
    }));
