/** One visit to one page on a slow phone: what came over the line, and when the page could be read. */

/** A slow phone: 400 kbit/s, 400 ms there and back, a quarter of this computer's speed. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;

/**
 * @typedef {object} Visit
 * @property {number} wordsAndLooks bytes of the page and of the looks it is not shown without, as sent, without headers
 * @property {number} scripts bytes of all scripts, the same way
 * @property {number} others bytes of whatever else came
 * @property {number} requestsToRead the page, and what it is not shown without
 * @property {number} readable when the largest text was shown, in ms
 * @property {number} shift how far the page moved by itself (CLS)
 * @property {number} blocked how long a press would have waited, in ms: what long tasks took beyond 50 ms
 */

/** What the browser itself measures while a page comes. @typedef {Pick<Visit, 'readable' | 'shift' | 'blocked'>} Seen */

/** Begins to collect; runs in the page before anything else. */
function watchPage() {
  /** @type {Seen} */
  const seen = { readable: 0, shift: 0, blocked: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  /** @param {string} type @param {(entry: PerformanceEntry & { value: number }) => void} note */
  const watch = (type, note) =>
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => note(/** @type {PerformanceEntry & { value: number }} */ (entry))),
    ).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.readable = startTime));
  watch('layout-shift', ({ value }) => (seen.shift += value));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
}

/** Runs in the page when all has come. @returns {Visit} */
function sumUp() {
  const { benchSeen } = /** @type {{ benchSeen: Seen }} */ (/** @type {unknown} */ (globalThis));
  /** @typedef {PerformanceResourceTiming & { renderBlockingStatus?: string }} File */
  const files = /** @type {File[]} */ (performance.getEntriesByType('resource'));
  const [page] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  /** @param {(file: File) => boolean} which */
  const bytes = (which) => files.filter(which).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  /** @param {File} file */
  const isWaitedFor = ({ renderBlockingStatus }) => renderBlockingStatus === 'blocking';
  /** @param {File} file */
  const isScript = ({ name }) => name.endsWith('.js');
  return {
    wordsAndLooks: (page?.encodedBodySize ?? 0) + bytes((file) => isWaitedFor(file) && !isScript(file)),
    scripts: bytes(isScript),
    others: bytes((file) => !isScript(file) && !isWaitedFor(file)),
    requestsToRead: 1 + files.filter(isWaitedFor).length,
    ...benchSeen,
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @returns {Promise<Visit>}
 */
export async function visit(page, url) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(watchPage);
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(sumUp);
  await session.detach();
  return seen;
}
