/** The listening panel: choose what is read, pause, back, on, speed, stop. Nothing in it speaks up while the phone reads. */
import { countWords } from '../../lib/cut-sentences.ts';
import { aboutMinutes, NO_VOICE, troubleInWords } from '../../lib/listen-words.ts';
import { cutToBreathe, sayAloud, type SaidAs } from '../../lib/say-aloud.ts';
import { make } from '../../client/make.ts';
import { recall, remember } from '../../client/storage.ts';
import { mark, unmark } from './mark.ts';
import { makePlayer, type Phase, type Player } from './player.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import type { Speaker } from './speaker.ts';

/** Kept on the phone: the speed last chosen. */
const SPEED = 'listen-speed';
const SPEEDS: [name: string, rate: number][] = [
  ['Slower', 0.75],
  ['Usual', 1],
  ['Faster', 1.25],
  ['Fastest', 1.5],
];

export interface Panel {
  element: HTMLElement;
  /** Where focus goes when the panel opens. */
  first: HTMLButtonElement;
  /** Falls silent and takes the mark away. */
  end(): void;
}

const makeStyled = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...inside: (Node | string)[]
) => Object.assign(make(name, ...inside), { className });

/** @param label the whole name, where the button shows only its first word */
function makeButton(name: string, press: () => void, className = '', label = ''): HTMLButtonElement {
  const button = makeStyled('button', className, name);
  button.type = 'button';
  if (label) button.setAttribute('aria-label', label);
  button.addEventListener('click', press);
  return button;
}

/** The choice of speed, as it was last left on this phone. */
function makeSpeed(changed: (speed: number) => void): HTMLLabelElement {
  const select = makeStyled('select', '', ...SPEEDS.map(([name, rate]) => new Option(name, `${rate}`)));
  select.value = recall(SPEED) ?? '';
  // Nothing was kept, or nothing that can be chosen.
  if (!select.value) select.value = '1';
  const tell = () => {
    changed(Number(select.value));
  };
  select.addEventListener('change', () => {
    remember(SPEED, select.value);
    tell();
  });
  tell();
  return makeStyled('label', 'listen-speed', 'Speed ', select);
}

/** @param close ends listening and gives focus back */
export function makePanel(speaker: Speaker, saidAs: SaidAs, close: () => void): Panel {
  const main = document.querySelector<HTMLElement>('main') ?? document.body;
  let player: Player | undefined;
  let sentences: Sentence[] = [];

  const words = makeStyled('p', 'listen-words');
  words.id = 'listen-words';
  words.setAttribute('role', 'status');
  if (!speaker.voice) words.textContent = NO_VOICE;

  const toggle = makeButton('Pause', () => {
    if (toggle.textContent === 'Pause') player?.pause();
    else player?.play();
  });
  const step = (by: 1 | -1, name: string, label: string) => makeButton(name, () => player?.step(by), 'quiet', label);
  const controls = makeStyled(
    'div',
    'actions',
    toggle,
    step(-1, 'Back', 'Back a sentence'),
    step(1, 'Next', 'Next sentence'),
  );
  controls.hidden = true;

  function showPhase(at: number, phase: Phase): void {
    const sentence = sentences[at];
    const isOver = phase.is === 'ended';
    words.textContent = phase.is === 'failed' ? troubleInWords(phase.error) : '';
    toggle.textContent = phase.is === 'speaking' ? 'Pause' : 'Go on';
    element.classList.toggle('is-reading', !isOver);
    if (isOver) unmark();
    else if (sentence) mark(sentence, element);
    const wasInside = document.activeElement;
    starts.hidden = !isOver;
    controls.hidden = isOver;
    // What is hidden cannot keep focus: it stays within the panel.
    if (isOver && controls.contains(wasInside)) first.focus();
    if (!isOver && starts.contains(wasInside)) toggle.focus({ preventScroll: true });
  }

  const makeStart = (name: string, chosen: Sentence[]) =>
    makeButton(`${name} (${aboutMinutes(chosen.reduce((sum, { text }) => sum + countWords(text), 0))})`, () => {
      sentences = chosen;
      player = makePlayer(
        chosen.map(({ text }) => cutToBreathe(sayAloud(text, saidAs))),
        speaker,
        showPhase,
      );
      player.play();
    });
  const full = sentencesOf(main, 'full');
  const short = sentencesOf(main, 'short');
  const first = makeStart('Read the short version', short);
  const starts = makeStyled('div', 'actions', first, makeStart('Read the whole page', full));
  // Words that stand there from the start are not announced: whoever comes to a button hears them with its name.
  for (const button of starts.children) button.setAttribute('aria-describedby', words.id);

  const speed = makeSpeed((rate) => {
    speaker.rate = rate;
    player?.again();
  });
  const element = makeStyled(
    'section',
    'listen',
    words,
    starts,
    controls,
    makeStyled('div', 'actions', speed, makeButton('Stop', close, 'quiet', 'Stop listening')),
  );
  element.setAttribute('aria-label', 'Listen');

  return {
    element,
    first,
    end() {
      player?.stop();
      unmark();
    },
  };
}
