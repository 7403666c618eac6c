/**
 * Notices that a newer version is ready, or that it has taken over, and has the reader told. What tells comes only then:
 * it lies in the saved copy, and a tab that was offered a version has it when that version takes over.
 */
import { TELL_NEWS, type CopyNews } from '../lib/messages.ts';
import { askWorker } from './ask-worker.ts';

/** True once this tab has agreed to the newer version: only then does it reload. */
let agreed = false;

export const agree = (): void => {
  agreed = true;
};

async function tell(news: CopyNews): Promise<void> {
  // Where it cannot be had, the next page is the new version's own.
  const notice = await import('./update-notice.ts').catch(() => undefined);
  if (!agreed) notice?.showNotice(news);
}

/** Offers the version that waits. */
export async function offerUpdate({ waiting }: ServiceWorkerRegistration): Promise<void> {
  const news = await askWorker<CopyNews>(waiting, { type: TELL_NEWS });
  if (news) await tell(news);
}

/** Notices when the version in charge changes: reloads the tab that asked for it, and offers it to the others. */
export function followUpdates(): void {
  const { serviceWorker } = navigator;
  let before = serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    if (agreed) location.reload();
    else if (before) void tell({ version: 'taken', words: '' });
    before = serviceWorker.controller;
  });
}
