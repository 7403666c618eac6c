/** The one script of every page: words that open in place, and the saved copy once the page can be read. */
import { startCopy } from './offline.ts';
import { tellIfOverdue } from './overdue.ts';
import { openWordsInPlace } from './words.ts';

openWordsInPlace();
tellIfOverdue();

// What only some pages have, and no page needs to be read.
if (document.getElementById('only-law')) void import('./only-law.ts');
if (document.getElementById('shown')) void import('./promise-filter.ts');

if ('serviceWorker' in navigator) {
  const start = () => void startCopy();
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
