/** Rule: somebody looks at each page again by the day its file names. It reminds; only a release stops on it. */
import { inWords } from '../../../lib/dates.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';

/** @param today the day to measure by, as `2026-11-25` */
export const checkStaleDates = ({ files }: Content, today: string): Finding[] =>
  files.flatMap(({ file, data }) =>
    'checkAgain' in data && data.checkAgain < today
      ? [
          {
            file,
            path: ['checkAgain'],
            what: `it should have been checked again by ${inWords(data.checkAgain)}`,
            why: 'The law and the numbers may have changed since, and a parent may act on what stands here.',
            advice:
              'Hold the page against its sources. Then set "checked" to that day, and "checkAgain" three months on.',
          },
        ]
      : [],
  );
