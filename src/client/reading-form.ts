/** Runs the form of reading choices: each choice counts at once, and is kept on this phone. */
import { CHOICE_NAMES, CHOICES_EVENT, CHOICES_KEY, onlyKnown, type Choices } from '../lib/choices.ts';
import { forget, remember } from './storage.ts';

const NOT_KEPT = 'This phone does not let us keep your choices. They count on this page only.';

/** @returns whether the phone keeps them; usual ones need no keeping */
function keep(choices: Choices): boolean {
  if (Object.keys(choices).length) return remember(CHOICES_KEY, JSON.stringify(choices));
  forget(CHOICES_KEY);
  return true;
}

/** @param form of ReadingForm.astro */
export function runReadingForm(form: HTMLFormElement): void {
  const said = form.querySelector('[role="status"]');
  const use = (choices: Choices, words: string) => {
    const isKept = keep(choices);
    dispatchEvent(new CustomEvent<Choices>(CHOICES_EVENT, { detail: choices }));
    if (said) said.textContent = isKept ? words : NOT_KEPT;
  };
  /** Shows what counts now: src/client/first.ts has set it on <html>. */
  const follow = () => {
    for (const name of CHOICE_NAMES) {
      const radios = form.elements.namedItem(name);
      if (radios instanceof RadioNodeList) radios.value = document.documentElement.dataset[name] ?? '';
    }
  };
  follow();
  addEventListener('storage', follow);
  addEventListener('pageshow', follow);
  form.addEventListener('change', () => {
    use(onlyKnown(Object.fromEntries(new FormData(form))), '');
  });
  form.addEventListener('reset', () => {
    use({}, 'Everything is back to usual.');
  });
  // Enter in a form without a button to send it would load the page again.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
}
