/**
 * The one script of every page: words that open in place, its tools, the words of its search box, and the saved copy once
 * the page can be read.
 */
import { carryWords } from './carry-words.ts';
import { startKeepNames } from './keep-names.ts';
import { startCopy } from './offline.ts';
import { openReadingInPlace } from './reading-link.ts';
import { startTools } from './tools.ts';
import { openWordsInPlace } from './words.ts';

openWordsInPlace();
startTools();
openReadingInPlace();
startKeepNames();
carryWords();

const due = document.querySelector<HTMLTimeElement>('#check-again');
// Without a time zone, a time is the phone's own: the day ends when it ends for the reader.
if (due && new Date() > new Date(`${due.dateTime}T23:59:59.999`))
  void import('./overdue.ts').then(({ tellOverdue }) => {
    tellOverdue(due);
  });

if ('serviceWorker' in navigator) {
  const start = () => void startCopy();
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
