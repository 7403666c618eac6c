/** The short form of the reading choices, over the page being read. The form itself is taken from /settings/. */
import { runReadingForm } from './reading-form.ts';

let isOpening = false;

/** @throws when /settings/ cannot be had, or holds no form */
async function fetchForm(address: string): Promise<HTMLElement> {
  const html = await (await fetch(address)).text();
  const form = new DOMParser().parseFromString(html, 'text/html').getElementById('reading-form');
  if (!form) throw new Error(`${address} has no form of reading choices`);
  return document.importNode(form, true);
}

/** The form brings its stylesheet: shown only once that is there, or has failed. */
const styled = (form: HTMLElement): Promise<unknown> =>
  new Promise((resolve) => {
    const sheet = form.querySelector('link');
    sheet?.addEventListener('load', resolve);
    sheet?.addEventListener('error', resolve);
  });

/**
 * Opens the dialog; Escape and Close close it, and focus goes back to the link.
 * @throws when the form cannot be had: the caller leads to the page instead
 */
export async function openReading(link: HTMLAnchorElement): Promise<void> {
  if (isOpening || document.querySelector('.reading-dialog')) return;
  isOpening = true;
  try {
    const form = await fetchForm(link.href);
    const dialog = document.createElement('dialog');
    dialog.className = 'reading-dialog';
    const title = document.createElement('h2');
    title.id = 'reading-title';
    title.textContent = 'Reading choices';
    dialog.setAttribute('aria-labelledby', title.id);
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Close';
    close.addEventListener('click', () => {
      dialog.close();
    });
    const head = document.createElement('div');
    head.className = 'reading-head';
    head.append(title, close);
    const all = document.createElement('a');
    all.className = 'all';
    all.href = link.href;
    all.textContent = 'All choices';
    form.querySelector('.actions')?.append(' ', all);
    dialog.append(head, form);
    const open = new AbortController();
    dialog.addEventListener('close', () => {
      open.abort();
      dialog.remove();
      link.focus();
    });
    runReadingForm(form, open.signal);
    const isStyled = styled(form);
    document.body.append(dialog);
    await isStyled;
    dialog.showModal();
  } finally {
    isOpening = false;
  }
}
