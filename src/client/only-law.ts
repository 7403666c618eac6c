/** Remembers "Show only what is law today" for every area, if the reader asks. The box itself works without this. */
import { forget, recall, remember } from './storage.ts';

const KEY = 'only-law';
const box = document.querySelector<HTMLInputElement>('#only-law');
const keep = document.querySelector<HTMLLabelElement>('#only-law-keep');
const keepBox = keep?.querySelector('input');

if (box && keep && keepBox) {
  box.checked = keepBox.checked = recall(KEY) === 'yes';
  const offer = () => (keep.hidden = !box.checked && !keepBox.checked);
  offer();
  const changed = () => {
    if (!keepBox.checked || !box.checked) forget(KEY);
    else if (!remember(KEY, 'yes')) keepBox.checked = false;
    offer();
  };
  box.addEventListener('change', changed);
  keepBox.addEventListener('change', changed);
}
