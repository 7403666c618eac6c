/** /privacy/: lists what this phone keeps for this site, and removes it piece by piece or all at once. */
import { DID_NOT_WORK, inBytes, standingInWords } from '../lib/copy-words.ts';
import { COPY_KEPT, KEPT_WORDS, keptInWords, keptSize, UNKNOWN_KEPT } from '../lib/kept-words.ts';
import { hasStore } from './copy-store.ts';
import { removeCopy, removeEverything } from './copy-tools.ts';
import { element } from './element.ts';
import { findKept, forgetKept } from './kept.ts';
import { onCopyState, type CopyState } from './offline.ts';

const heading = element('kept');
const line = element('kept-line');
const list = element('kept-list');
const all = element('kept-all');
const said = element('kept-said');

interface Row {
  words: string;
  size: string;
  remove: () => void | Promise<void>;
}

let copy: CopyState | undefined;

async function copyRow(): Promise<Row[]> {
  if (!(await hasStore().catch(() => false))) return [];
  const size =
    copy?.bytes === undefined ? 'its size is not known just now' : `about ${inBytes(copy.bytes)}, as it was sent`;
  return [{ words: COPY_KEPT, size, remove: removeCopy }];
}

function keptRows(): Row[] {
  return (findKept() ?? []).map((thing) => ({
    words: KEPT_WORDS[thing.name] ?? UNKNOWN_KEPT,
    size: keptSize(thing.bytes) + (thing.kept === 'sessionStorage' ? ', until you close this tab' : ''),
    remove: () => {
      forgetKept([thing]);
    },
  }));
}

/** Removes, says whether it worked, and leaves focus at the list: the button that had it is gone. */
async function removeWith(work: Row['remove'], words: string): Promise<void> {
  const isDone = await Promise.resolve()
    .then(work)
    .then(() => true)
    .catch(() => false);
  await show();
  heading.focus();
  said.textContent = isDone ? words : DID_NOT_WORK;
}

function item({ words, size, remove }: Row): HTMLElement {
  const row = document.createElement('li');
  const text = document.createElement('span');
  text.textContent = `${words}: ${size}.`;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = 'Remove';
  button.setAttribute('aria-label', `Remove: ${words}`);
  button.addEventListener('click', () => void removeWith(remove, `Removed: ${words}.`), { once: true });
  row.append(text, ' ', button);
  return row;
}

let shows = 0;

async function show(): Promise<void> {
  const mine = ++shows;
  const rows = [...(await copyRow()), ...keptRows()];
  // States can come faster than they are looked up: only the latest is shown.
  if (mine !== shows) return;
  list.replaceChildren(...rows.map(item));
  all.hidden = rows.length === 0;
  line.textContent =
    rows.length === 0 && !findKept()
      ? 'This window does not let sites keep anything. So there is nothing to remove.'
      : keptInWords(rows.length);
}

all.addEventListener('click', () => {
  void removeWith(removeEverything, standingInWords({ phase: 'removed', saved: 0, listed: 0 }, undefined));
});
addEventListener('storage', () => void show());
if ('serviceWorker' in navigator)
  onCopyState((state) => {
    copy = state;
    void show();
  });
else void show();
