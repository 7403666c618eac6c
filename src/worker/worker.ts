/** The worker's events. What it does on each is in copy.ts; what it saves is handed over by sw.js, which the build writes. */
import type { PrecacheEntry } from 'workbox-precaching/_types';
import { COUNT_COPY, SKIP_WAITING } from '../lib/messages.ts';
import { createCopy } from './copy.ts';

declare const self: ServiceWorkerGlobalScope & { startWorker(list: PrecacheEntry[]): void };

self.startWorker = (list) => {
  const copy = createCopy(list);

  self.addEventListener('install', (event) => {
    event.waitUntil(copy.saveAll(event));
  });

  self.addEventListener('activate', (event) => {
    // Taking charge of the open page at once makes the copy answer from the first visit on.
    event.waitUntil(copy.tidy(event).then(() => self.clients.claim()));
  });

  self.addEventListener('message', (event) => {
    const { type } = event.data as { type?: string };
    if (type === SKIP_WAITING) void self.skipWaiting();
    if (type === COUNT_COPY) event.waitUntil(copy.count().then((count) => event.ports[0]?.postMessage(count)));
  });

  self.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET') return;
    const address = new URL(request.url);
    const isPage = request.mode === 'navigate';
    if (copy.savedUrl(address) !== undefined) {
      event.respondWith(
        copy.saved(address).then((found) => found ?? (isPage ? copy.fromNetworkInTime(request) : fetch(request))),
      );
    } else if (isPage && address.origin === self.location.origin) {
      event.respondWith(copy.fromNetworkInTime(request));
    }
  });
};
