/** The small line at the foot of a page that came from the saved copy. */

/** Whether the worker answered when this page was asked for; on a first visit the page came from the network. */
function cameFromWorker(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (navigation?.workerStart ?? 0) > 0;
}

/** @param savedAt when the copy was saved, in milliseconds */
export async function sayThatThisIsTheCopy(savedAt: number | undefined): Promise<void> {
  const foot = document.querySelector('.site-foot');
  if (!savedAt || !cameFromWorker()) return;
  // The worker also fetches pages of parts that are not saved here.
  const isSaved = await caches.match(location.pathname, { ignoreSearch: true });
  if (!foot || !isSaved || foot.querySelector('.copy-line')) return;
  const line = document.createElement('p');
  line.className = 'copy-line';
  const day = new Date(savedAt).toLocaleDateString('en-GB', { dateStyle: 'long' });
  line.textContent = `You are reading the copy saved on this phone on ${day}.`;
  foot.append(line);
}
