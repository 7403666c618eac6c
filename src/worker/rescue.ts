/**
 * A way back from any worker that was ever published: a worker that does nothing but leave. Published in place of
 * `sw.js` it removes every store of this site and the registration at once; pages then come from the network. It is
 * bundled by the build as `rescue.js` (docs/hosting.md, "Taking the copy back").
 */
export {};

declare const self: ServiceWorkerGlobalScope;

async function leave(): Promise<void> {
  // Every store this site ever had ends with the address it stands over; other apps' stores do not.
  for (const name of await self.caches.keys())
    if (name.endsWith(self.registration.scope)) await self.caches.delete(name);
  // Not waited for: the browser does it once this worker is installed.
  void self.registration.unregister();
}

// Done while it is being installed: it does not have to wait until the worker in charge is idle.
self.addEventListener('install', (event) => {
  event.waitUntil(leave());
});
