/** The one script of every page: words that open in place, its tools, and the saved copy once the page can be read. */
import { startKeepNames } from './keep-names.ts';
import { startCopy } from './offline.ts';
import { tellIfOverdue } from './overdue.ts';
import { openReadingInPlace } from './reading-link.ts';
import { startTools } from './tools.ts';
import { openWordsInPlace } from './words.ts';

openWordsInPlace();
startTools();
openReadingInPlace();
startKeepNames();
tellIfOverdue();

if ('serviceWorker' in navigator) {
  const start = () => void startCopy();
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
