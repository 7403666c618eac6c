/**
 * Share: hands the words of a page or a statement to the phone's own share sheet; else copies them; else shows them. The
 * file is not called "share", because blockers of advertising keep back files of that name.
 */
import { shareText } from '../../lib/share-text.ts';
import { giveText } from '../give-text.ts';
import { placeOf } from '../place-of.ts';
import { readElement, readPage, wholeAddress } from '../read-place.ts';
import { sayBeside } from '../say-beside.ts';

/** The words to share for a button, with the whole address of its place. */
function wordsFor(button: HTMLButtonElement): string {
  const { at, element } = placeOf(button);
  const place = element ? readElement(element, at) : readPage(document, at);
  return shareText(place, wholeAddress(at));
}

/** The words shown last: there is one such box at a time. */
let box: HTMLElement | undefined;

/** Where nothing may be copied for the reader, they copy it themselves. */
function showWords(button: HTMLButtonElement, words: string): void {
  box?.remove();
  box = document.createElement('div');
  box.className = 'note';
  const label = document.createElement('label');
  label.textContent = 'Copy these words';
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 7;
  field.value = words;
  field.style.cssText = 'display:block;inline-size:100%;margin-block-end:0.75rem;font:inherit';
  label.append(field);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Close';
  close.addEventListener('click', () => {
    box?.remove();
    button.focus();
  });
  box.append(label, close);
  (button.closest('p') ?? button).after(box);
  field.focus();
  field.select();
}

export async function run(button: HTMLButtonElement): Promise<void> {
  const words = wordsFor(button);
  const given = await giveText(words);
  if (given === 'copied') sayBeside(button, 'Copied.');
  if (given === 'refused') showWords(button, words);
}
