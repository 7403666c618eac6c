/** The way to the reading choices, at the top of every page: opens their short form in place where the browser can. */
import { wantsNewTab } from './press.ts';

export function openReadingInPlace(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.reading');
  // On the page of the choices the link stays a link. Browsers without <dialog> keep it everywhere.
  if (!link || link.ariaCurrent || !('HTMLDialogElement' in window)) return;
  link.addEventListener('click', (event) => {
    if (wantsNewTab(event)) return;
    event.preventDefault();
    import('./reading-dialog.ts')
      .then(({ openReading }) => openReading(link))
      .catch(() => {
        location.assign(link.href);
      });
  });
}
