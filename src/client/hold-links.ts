/**
 * Keeps a reader on the page for the moment in which the browser takes the worker on. In WebKit, and so on every iPhone, a
 * page that is left in that moment never confirms it, and the browser waits for it for ever: until it is started anew,
 * nothing is saved on any page (seen in WebKitGTK 2.50.6; tests/engines/webkit.test.ts makes it happen).
 */
import { wantsNewTab } from './press.ts';

/** A slow line may take longer; a press that does nothing for longer seems broken. */
const MOST_MS = 1500;

/** Holds back links to other pages, for a short time at most. @param taken resolves when the moment is over */
export function holdLinks(taken: Promise<unknown>): void {
  // Other browsers have no such fault.
  if (!/^Apple/.test(navigator.vendor)) return;
  /** The link that was pressed; nothing at all once links are held no more. */
  let held: HTMLAnchorElement | null | undefined = null;
  const end = () => {
    const link = held;
    held = undefined;
    link?.click();
  };
  void taken.then(end);
  setTimeout(end, MOST_MS);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (held === undefined || event.defaultPrevented || wantsNewTab(event)) return;
    // A number to ring has no host.
    if (!link?.host || (link.hash && link.pathname === location.pathname)) return;
    event.preventDefault();
    held = link;
  });
}
