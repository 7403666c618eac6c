/** One visit to one page on a slow phone: what came over the line, and when the page could be read. */

/** A slow phone: 400 kbit/s, 400 ms there and back, a quarter of this computer's speed. */
const LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const SLOWER = 4;

/**
 * @typedef {object} Visit
 * @property {Record<string, number>} bytes by kind of file, as sent
 * @property {number} requestsToRead asked for before the largest text was shown
 * @property {number} readable when the largest text was shown, in ms
 * @property {number} shift how far the page moved by itself (CLS)
 * @property {number} blocked how long a press would have waited, in ms: what long tasks took beyond 50 ms
 */

/** Collects what the browser itself measures; runs in the page before anything else. */
function watchPage() {
  const seen = { readable: 0, shift: 0, blocked: 0 };
  Object.assign(globalThis, { benchSeen: seen });
  /** @param {string} type @param {(entry: any) => void} note */
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (seen.readable = startTime));
  watch('layout-shift', ({ value }) => (seen.shift += value));
  watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @param {{ throttled?: boolean }} [options]
 * @returns {Promise<Visit>}
 */
export async function visit(page, url, { throttled = true } = {}) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  if (throttled) {
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  }
  /** @type {Map<string, { type: string, at: number }>} */
  const asked = new Map();
  /** @type {Record<string, number>} */
  const bytes = {};
  let start = 0;
  session.on('Network.requestWillBeSent', ({ requestId, type = 'Other', timestamp }) => {
    start ||= timestamp;
    asked.set(requestId, { type, at: (timestamp - start) * 1000 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { type = 'Other' } = asked.get(requestId) ?? {};
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(watchPage);
  await page.goto(url, { waitUntil: 'networkidle' });
  const seen = await page.evaluate(() => /** @type {any} */ (globalThis).benchSeen);
  const requestsToRead = [...asked.values()].filter(({ at }) => at < seen.readable).length;
  await session.detach();
  return { bytes, requestsToRead, ...seen };
}
