/**
 * Notices that a newer version is ready, or that it has taken over, and has the reader told. What tells comes only then:
 * it lies in the saved copy, and a tab that was offered a version has it when that version takes over.
 */

/** True once this tab has agreed to the newer version: only then does it reload. */
export let agreed = false;

/** This tab wants the newer version, and loads again when it takes charge. */
export const agree = (): void => {
  agreed = true;
};

async function tell(worker: ServiceWorker | null): Promise<void> {
  // Where it cannot be had, the next page is the new version's own.
  const notice = await import('./update-notice.ts').catch(() => undefined);
  await notice?.offer(worker);
}

/** Offers the version that waits. */
export const offerUpdate = ({ waiting }: ServiceWorkerRegistration): Promise<void> => tell(waiting);

/** Notices when the version in charge changes: reloads the tab that asked for it, and offers it to the others. */
export function followUpdates(): void {
  const { serviceWorker } = navigator;
  let before = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    if (agreed) location.reload();
    else if (before) void tell(serviceWorker.controller);
    before = serviceWorker.controller;
  });
}
