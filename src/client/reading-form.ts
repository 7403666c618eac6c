/** Runs the reading choices of ReadingForm.astro: each counts at once, and is kept on this phone. */
import { CHOICES_EVENT, CHOICES_KEY, onlyKnown, type Choices } from '../lib/choices.ts';
import { forget, remember } from './storage.ts';

const NOT_KEPT = 'This phone does not let us keep your choices. They count on this page only.';

/** @returns whether the phone keeps them; usual ones need no keeping */
function keep(choices: Choices): boolean {
  if (Object.keys(choices).length) return remember(CHOICES_KEY, JSON.stringify(choices));
  forget(CHOICES_KEY);
  return true;
}

/**
 * @param form the element of ReadingForm.astro, on its page or in a dialog
 * @param until when the form stops following the choices: a dialog that was closed is gone
 */
export function runReadingForm(form: HTMLElement, until?: AbortSignal): void {
  const said = form.querySelector('[role="status"]');
  const radios = [...form.querySelectorAll('input')];
  const use = (choices: Choices, words: string) => {
    const isKept = keep(choices);
    dispatchEvent(new CustomEvent<Choices>(CHOICES_EVENT, { detail: choices }));
    if (said) said.textContent = isKept ? words : NOT_KEPT;
  };
  /** Shows what counts now: src/client/first.ts has set it on <html>. */
  const follow = () => {
    for (const radio of radios) radio.checked = radio.value === (document.documentElement.dataset[radio.name] ?? '');
  };
  follow();
  for (const event of ['storage', 'pageshow']) addEventListener(event, follow, until && { signal: until });
  form.addEventListener('change', () => {
    const chosen = radios.filter(({ checked }) => checked).map(({ name, value }) => [name, value]);
    use(onlyKnown(Object.fromEntries(chosen)), '');
  });
  form.querySelector('button')?.addEventListener('click', () => {
    use({}, 'Everything is back to usual.');
    follow();
  });
}
