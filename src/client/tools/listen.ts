/** Listen: opens the panel that reads this page aloud with the phone's own voice. It never speaks by itself. */
import { chooseVoice } from '../../lib/choose-voice.ts';
import type { SaidAs } from '../../lib/say-aloud.ts';
import { makePanel } from '../../islands/listen/panel.ts';
import { makeSpeaker, voicesOf } from '../../islands/listen/speaker.ts';
import styles from '../../islands/listen/listen.css?url';

/** Ends listening; there is one only while the panel is open. */
let close: ((giveFocusBack: boolean) => void) | undefined;

/** Fetches the panel's looks. Without them it works too. */
function loadStyles(): Promise<unknown> {
  if (document.querySelector(`link[href="${styles}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    document.head.append(link);
  });
}

/** How names are said. Where the list cannot be had, all capitals are spelled. */
const loadSaidAs = (): Promise<SaidAs> =>
  fetch(`${import.meta.env.BASE_URL}said-aloud.json`)
    .then((answer) => (answer.ok ? (answer.json() as Promise<SaidAs>) : {}))
    .catch(() => ({}));

/** Escape ends listening, unless it closes something that lies over the page. */
const isForUs = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('.word-card, dialog[open]');

/**
 * Opens the panel, or ends listening when it is open.
 * @param button the page's Listen button; the panel comes after the head of the page, or after the button's own row
 */
export async function run(button: HTMLButtonElement): Promise<void> {
  if (close) {
    close(true);
    return;
  }
  const leaving = new AbortController();
  const { signal } = leaving;
  close = () => undefined;
  const [saidAs, voices] = await Promise.all([loadSaidAs(), voicesOf(window.speechSynthesis), loadStyles()]);
  const speaker = makeSpeaker();
  speaker.voice = chooseVoice(voices);
  const panel = makePanel(speaker, saidAs, () => close?.(true));
  close = (giveFocusBack) => {
    close = undefined;
    leaving.abort();
    panel.end();
    panel.element.remove();
    button.setAttribute('aria-expanded', 'false');
    if (giveFocusBack) button.focus();
  };
  addEventListener('pagehide', () => close?.(false), { signal });
  document.addEventListener('keydown', (event) => isForUs(event) && close?.(true), { signal });
  // Another tool was pressed: it has the reader's ear now.
  document.addEventListener(
    'click',
    ({ target }) => {
      const tool = target instanceof Element && target.closest('[data-tool]');
      if (tool && tool !== button) close?.(false);
    },
    { signal },
  );
  (button.closest('.page-head') ?? button.parentElement)?.after(panel.element);
  button.setAttribute('aria-expanded', 'true');
  panel.first.focus();
}
