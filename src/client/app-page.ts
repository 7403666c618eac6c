/** /app/: says in words what is saved here, and runs its buttons. */
import type { CopyFacts } from '../lib/copy-list.ts';
import { checkInWords, DID_NOT_WORK, factsInWords, NOT_BEGUN, standingInWords } from '../lib/copy-words.ts';
import { element } from './element.ts';
import { showParts } from './app-parts.ts';
import {
  checkCopy,
  keepCopy,
  lookInWords,
  mayBeKept,
  newsInWords,
  removeEverything,
  saveAsAsked,
} from './copy-tools.ts';
import { onCopyState, verify, type CopyState } from './offline.ts';
import { showNewest } from './update-notice.ts';
import { followInstallQuestion } from './install-question.ts';

const heading = element('saved');
const line = element('copy-state');
const said = element('copy-said');
const place = element('copy-progress-place');
const progress = element('copy-progress') as HTMLProgressElement;
const steps = element('copy-steps');
const facts = element('copy-facts');
const news = element('copy-news');
const connection = element('copy-connection');
const buttons = {
  save: element('copy-save'),
  show: element('copy-show'),
  check: element('copy-check'),
  look: element('copy-look'),
  keep: element('copy-keep'),
  remove: element('copy-remove'),
};
const removeSays = element('copy-remove-says');

/** A line that hangs must not keep the words and the buttons back: they are true without the size too. */
const PATIENCE_MS = 2000;

/** What the build says of the copy; the worker knows it better once there is one. */
const readFacts = async (): Promise<CopyFacts | undefined> => {
  const response = await fetch(`${import.meta.env.BASE_URL}copy.json`).catch(() => undefined);
  return response?.ok ? (response.json() as Promise<CopyFacts>).catch(() => undefined) : undefined;
};
let published: Promise<CopyFacts | undefined> | undefined;

const factsInTime = (): Promise<CopyFacts | undefined> =>
  Promise.race([
    (published ??= readFacts()),
    new Promise<undefined>((resolve) => {
      setTimeout(resolve, PATIENCE_MS);
    }),
  ]);

/** Puts words where screen readers hear them. The same words are never announced twice. */
function say(where: HTMLElement, words: string): void {
  if (where.textContent !== words) where.textContent = words;
}

let latest: CopyState;

async function show(state: CopyState): Promise<void> {
  latest = state;
  const { phase } = state;
  if (phase === 'saving' && said.textContent === NOT_BEGUN) said.textContent = '';
  const isHere = ['saved', 'waiting', 'broken'].includes(phase);
  const isOffered = ['none', 'failed', 'no-room', 'removed'].includes(phase);
  const known = isOffered ? await factsInTime() : undefined;
  const isAsked = isHere && (await mayBeKept());
  // States can come faster than what is looked up for them: only the latest is shown.
  if (latest !== state) return;
  place.hidden = phase !== 'saving';
  if (state.listed > 0) {
    progress.max = state.listed;
    progress.value = state.saved;
  } else progress.removeAttribute('value');
  // Shown, and not announced: a screen reader would read out a hundred numbers.
  steps.textContent = state.listed > 0 ? `${state.saved} of ${state.listed} files` : '';
  const pressed = document.activeElement;
  buttons.save.hidden = !isOffered;
  buttons.show.hidden = phase !== 'waiting';
  buttons.check.hidden = buttons.look.hidden = !isHere;
  buttons.keep.hidden = !isAsked;
  buttons.remove.hidden = removeSays.hidden = ['none', 'removed', 'refused'].includes(phase);
  if (phase !== 'waiting') news.textContent = '';
  facts.replaceChildren(
    ...(isHere ? factsInWords(state) : []).map((words) => {
      const item = document.createElement('li');
      item.textContent = words;
      return item;
    }),
  );
  showParts(state, known?.parts ?? []);
  // A button that goes must not take focus with it to the top of the page.
  if (pressed?.closest('#copy-app [hidden]')) heading.focus();
  const bySelf = known?.parts.filter((part) => part.bySelf);
  say(
    line,
    standingInWords(
      state,
      bySelf?.reduce((sum, { bytes }) => sum + bytes, 0),
    ),
  );
  if (phase !== 'waiting') return;
  const words = await newsInWords();
  if (latest === state) news.textContent = words;
}

/** Runs a button's work; a second press while it runs does nothing. */
function onPress(button: HTMLElement, words: string, work: () => Promise<string>): void {
  let isRunning = false;
  button.addEventListener('click', () => {
    if (isRunning) return;
    isRunning = true;
    // Emptied first, so that the same answer is heard again when it is asked for again.
    said.textContent = words;
    void work()
      .catch(() => DID_NOT_WORK)
      .then((answer) => {
        isRunning = false;
        said.textContent = answer;
      });
  });
}

onPress(buttons.save, '', saveAsAsked);
onPress(buttons.show, 'Getting it…', async () => {
  await showNewest();
  // The page loads anew in a moment.
  return 'Getting it…';
});
onPress(buttons.check, 'Checking every file.', async () => {
  const check = await checkCopy();
  await verify();
  return checkInWords(check, latest.listed);
});
onPress(buttons.look, 'Looking for a newer version.', lookInWords);
onPress(buttons.keep, '', async () => {
  const answer = await keepCopy();
  await show(latest);
  return answer;
});
onPress(buttons.remove, '', async () => {
  await removeEverything();
  return '';
});

function showConnection(): void {
  connection.hidden = navigator.onLine;
}
addEventListener('online', showConnection);
addEventListener('offline', showConnection);
showConnection();

if ('serviceWorker' in navigator) onCopyState((state) => void show(state));
else
  line.textContent =
    'This browser cannot save sites, or a private window keeps it from doing so. You can read every page while you have a connection.';
followInstallQuestion(element('install-button'));
