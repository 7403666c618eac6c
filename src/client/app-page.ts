/** /app/: says in words what is saved here, and runs its buttons. */
import type { CopyFacts } from '../lib/messages.ts';
import { forgetAll } from './storage.ts';
import { onCopyState, removeCopy, saveCopy, lookForNewVersion, type CopyState } from './offline.ts';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`/app/ has no element "${id}"`);
  return found;
};
const line = element('copy-state');
const progress = element('copy-progress') as HTMLProgressElement;
const buttons = { save: element('copy-save'), look: element('copy-look'), remove: element('copy-remove') };

/** The copy's size and number of pages; unknown while the file cannot be read. */
const facts: Promise<CopyFacts | undefined> = fetch(`${import.meta.env.BASE_URL}copy.json`)
  .then((response) => (response.ok ? (response.json() as Promise<CopyFacts>) : undefined))
  .catch(() => undefined);

async function inWords({ phase, saved, listed }: CopyState): Promise<string> {
  const known = await facts;
  const size = known ? `about ${Math.round(known.bytes / 1000)} kilobytes` : 'a small amount of data';
  switch (phase) {
    case 'none':
      return `Nothing is saved on this phone. Saving the whole site uses ${size}.`;
    case 'saving':
      return 'Saving this site on your phone. You can go on reading.';
    case 'saved':
      return `Saved on this phone: all ${known ? `${known.pages} ` : ''}pages, and search. They work without signal.`;
    case 'waiting':
      return 'Saved on this phone. A newer version is ready: press “Show the new version”.';
    case 'broken':
      return `${saved} of ${listed} files are saved. Some are missing. Press “Save this site on my phone” while you have signal.`;
    case 'failed':
      return 'Saving did not finish. Nothing is lost: press “Save this site on my phone” to go on where it stopped.';
    case 'refused':
      return 'This window does not let sites save anything. A private window may be the reason. You can read every page while you have a connection.';
    case 'removed':
      return 'Everything this site saved is removed from this phone. If you open another page here, it saves itself again.';
  }
}

let said = '';
/** Puts words into the line, which screen readers hear. */
function say(words: string): void {
  line.textContent = said = words;
}

async function show(state: CopyState): Promise<void> {
  progress.hidden = state.phase !== 'saving';
  if (state.listed > 0) {
    progress.max = state.listed;
    progress.value = state.saved;
  }
  buttons.save.hidden = !['none', 'broken', 'failed', 'removed'].includes(state.phase);
  buttons.look.hidden = !['saved', 'waiting'].includes(state.phase);
  buttons.remove.hidden = ['none', 'removed', 'refused'].includes(state.phase);
  const words = await inWords(state);
  // The same state is never announced twice, and progress is shown by the bar, not spoken.
  if (words !== said) say(words);
}

buttons.save.addEventListener('click', () => void saveCopy());
buttons.look.addEventListener('click', () => {
  void lookForNewVersion().then(
    (found) => {
      say(found ? 'A newer version was found. It is being saved.' : 'You have the newest version.');
    },
    () => {
      say('There is no connection just now, so we could not look. Your saved copy is still here.');
    },
  );
});
buttons.remove.addEventListener('click', () => {
  forgetAll();
  void removeCopy();
});

if ('serviceWorker' in navigator) onCopyState((state) => void show(state));
else line.textContent = 'This browser cannot save sites. You can read every page while you have a connection.';

/** Chrome and Edge hand over their own install question; only then is there a button. */
interface InstallQuestion extends Event {
  prompt(): Promise<void>;
}
const install = element('install-button');
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  const question = event as InstallQuestion;
  install.hidden = false;
  install.addEventListener('click', () => void question.prompt(), { once: true });
});
addEventListener('appinstalled', () => {
  install.hidden = true;
});
