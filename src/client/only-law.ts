/** Remembers "Show only what is law today" for every area, if the reader asks. The box itself works without this. */
import { forget, recall, remember } from './storage.ts';

const KEY = 'only-law';

function rememberOnlyLaw(): void {
  const box = document.querySelector<HTMLInputElement>('#only-law');
  const keep = document.querySelector<HTMLLabelElement>('#only-law-keep');
  const keepBox = keep?.querySelector('input');
  if (!box || !keep || !keepBox) return;
  const offer = () => (keep.hidden = !box.checked);
  const changed = () => {
    if (!box.checked) keepBox.checked = false;
    if (!keepBox.checked) forget(KEY);
    else if (!remember(KEY, 'yes')) keepBox.checked = false;
    offer();
  };
  if (recall(KEY) === 'yes') box.checked = keepBox.checked = true;
  offer();
  box.addEventListener('change', changed);
  keepBox.addEventListener('change', changed);
}

rememberOnlyLaw();
