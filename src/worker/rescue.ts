/**
 * A way back from any worker that was ever published: a worker that does nothing but leave. Published in place of
 * `sw.js` it takes over at once, removes every store of this site and itself; pages then come from the network. It is
 * bundled by the build as `rescue.js` (docs/hosting.md, "Taking the copy back").
 */
export {};

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', () => {
  void self.skipWaiting();
});

async function leave(): Promise<void> {
  // Every store this site ever had ends with the address it stands over; other apps' stores do not.
  for (const name of await self.caches.keys())
    if (name.endsWith(self.registration.scope)) await self.caches.delete(name);
  await self.registration.unregister();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(leave());
});
