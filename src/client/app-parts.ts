/** The choice of parts on /app/: shown where the site is too big to be saved whole by itself, or the phone is too full. */
import type { PartFacts } from '../lib/copy-list.ts';
import { NOT_CHOSEN, partInWords } from '../lib/copy-words.ts';
import { choiceKey } from '../lib/messages.ts';
import { openStore, scope } from './copy-store.ts';
import { element } from './element.ts';
import { getRegistration } from './ask-worker.ts';
import { MENDING_MS, saveAsAsked } from './copy-tools.ts';
import { setCopyState, verify, type CopyState } from './offline.ts';

const form = element('copy-parts');
const list = element('copy-parts-list');
const said = element('copy-said');

/** A part with its tick, its number of pages and its size. The first part is always saved. */
function row(part: PartFacts, isChosen: boolean, isCore: boolean): HTMLElement {
  const item = document.createElement('li');
  const label = document.createElement('label');
  const tick = document.createElement('input');
  tick.type = 'checkbox';
  tick.value = part.id;
  tick.checked = isChosen || isCore;
  tick.disabled = isCore;
  label.append(tick, ` ${partInWords(part)}${isCore ? ' (always saved)' : ''}`);
  item.append(label);
  return item;
}

/** @param published the parts as the build tells them, for a phone that has saved nothing yet */
export function showParts({ phase, parts }: CopyState, published: readonly PartFacts[]): void {
  const all = parts ?? published.map((part) => ({ ...part, chosen: part.bySelf }));
  const isFull = phase === 'no-room';
  const isOffered = isFull || all.some(({ bySelf, chosen }) => !bySelf || !chosen);
  form.hidden = !isOffered || all.length < 2 || ['saving', 'refused'].includes(phase);
  // Drawn anew only when the offer is another one: ticks that a reader is setting just now are left as they are.
  const offer = `${isFull} ${all.map(({ id }) => id).join()}`;
  if (list.dataset['offer'] === offer) return;
  list.dataset['offer'] = offer;
  list.replaceChildren(...all.map((part, at) => row(part, !isFull && part.chosen, at === 0)));
}

/** Keeps the choice, and saves what belongs to it. */
async function saveChosen(chosen: readonly string[]): Promise<void> {
  const store = await openStore();
  await store.put(choiceKey(scope), new Response(JSON.stringify(chosen)));
  if (!(await getRegistration())?.active) {
    said.textContent = await saveAsAsked();
    return;
  }
  // With a worker in charge only the missing parts are fetched. It does not say how far it is.
  setCopyState({ phase: 'saving', saved: 0, listed: 0 });
  if (!(await verify(MENDING_MS))) setCopyState({ phase: 'failed' });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const chosen = [...list.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
  said.textContent = '';
  void saveChosen(chosen).catch(() => {
    said.textContent = NOT_CHOSEN;
  });
});
