/** The one script of every page: words that open in place, and the saved copy once the page can be read. */
import { openWordsInPlace } from './words.ts';

openWordsInPlace();

if ('serviceWorker' in navigator) {
  const start = () => void import('./offline.ts').then(({ startCopy }) => startCopy());
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
