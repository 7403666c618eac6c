/**
 * The tools of a page and of its statements: keep, listen, share. A tool's code is fetched when its button is first
 * pressed; until then a page pays for this file alone.
 */

/** What a tool's module gives: it is run at each press. */
interface Tool {
  run: (button: HTMLButtonElement) => void | Promise<void>;
}

const tools: Record<string, (() => Promise<Tool>) | undefined> = {
  keep: () => import('./tools/keep.ts'),
  listen: () => import('./tools/listen.ts'),
  share: () => import('./tools/pass-on.ts'),
};

const missing = document.createElement('p');

/** Browsers may not ask again for a script that once did not come, so the reader is told to load the page again. */
function sayMissing(button: Element): void {
  missing.setAttribute('role', 'alert');
  missing.textContent = 'This needs a connection. When you have one, load the page again.';
  (button.closest('.cites, .tools') ?? button).after(missing);
}

/** Makes every tool of the page answer. */
export function startTools(): void {
  // Some windows inside other apps have no voice.
  if (!('speechSynthesis' in window)) document.querySelector('[data-tool=listen]')?.remove();
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[data-tool]');
    const load = button && tools[button.dataset['tool'] ?? ''];
    if (!button || !load) return;
    load().then(
      ({ run }) => run(button),
      () => sayMissing(button),
    );
  });
}
