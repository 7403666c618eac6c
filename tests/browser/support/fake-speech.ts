/**
 * A phone's voice for browsers that have none: it does what the Web Speech API says, silently, and writes down what it said.
 * Nothing is ever "finished" until the test says so, as a real voice takes its time.
 */
import type { Page } from '@playwright/test';

export interface FakeVoice {
  name: string;
  lang: string;
  localService: boolean;
}

interface FakeSpeech {
  /** Everything that began to be said. */
  said: { text: string; voice: string | undefined; rate: number }[];
  /** What is being said has been said to its end. */
  finish(): void;
  /** What is being said breaks off. */
  fail(error: string): void;
}

export const BRITISH: FakeVoice = { name: 'Phone British', lang: 'en-GB', localService: true };
export const FROM_THE_INTERNET: FakeVoice = { name: 'Net British', lang: 'en-GB', localService: false };

/** Put into the page before its own scripts. */
function install({ voices, late }: { voices: FakeVoice[]; late: boolean }): void {
  let listed = late ? [] : voices;
  let queue: SpeechSynthesisUtterance[] = [];
  let speaking: SpeechSynthesisUtterance | undefined;
  const said: FakeSpeech['said'] = [];
  const tell = (utterance: SpeechSynthesisUtterance, type: string, error?: string) => {
    setTimeout(() => utterance.dispatchEvent(Object.assign(new Event(type), { error })));
  };
  const next = () => {
    speaking = queue.shift();
    if (!speaking) return;
    const { text, voice, rate } = speaking;
    said.push({ text, voice: voice?.name, rate });
    tell(speaking, 'start');
  };
  const over = (type: string, error?: string) => {
    const utterance = speaking;
    if (!utterance) throw new Error('nothing is being said');
    speaking = undefined;
    tell(utterance, type, error);
    next();
  };
  class Utterance extends EventTarget {
    lang = '';
    voice: SpeechSynthesisVoice | null = null;
    rate = 1;
    text: string;
    constructor(text: string) {
      super();
      this.text = text;
      for (const type of ['start', 'end', 'error'])
        this.addEventListener(type, (event) => {
          (this as unknown as Record<string, ((event: Event) => void) | undefined>)[`on${type}`]?.(event);
        });
    }
  }
  class Synthesis extends EventTarget {
    get speaking() {
      return speaking !== undefined;
    }
    get pending() {
      return queue.length > 0;
    }
    getVoices() {
      return listed;
    }
    speak(utterance: SpeechSynthesisUtterance) {
      queue.push(utterance);
      if (!speaking) next();
    }
    cancel() {
      for (const utterance of queue) tell(utterance, 'error', 'canceled');
      queue = [];
      if (speaking) over('error', 'interrupted');
    }
    // Chrome on Android cannot pause: the site must do without.
    pause() {
      throw new Error('this phone cannot pause');
    }
    resume() {
      return undefined;
    }
  }
  const synthesis = new Synthesis();
  const fake: FakeSpeech = {
    said,
    finish: () => {
      over('end');
    },
    fail: (error) => {
      over('error', error);
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, fakeSpeech: fake });
  if (late)
    setTimeout(() => {
      listed = voices;
      synthesis.dispatchEvent(new Event('voiceschanged'));
    }, 300);
}

/** @param late whether the voices arrive a moment after the page */
export async function fakeSpeech(page: Page, voices: FakeVoice[], late = false): Promise<void> {
  await page.addInitScript(install, { voices, late });
}

type Faked = Window & { fakeSpeech: FakeSpeech };

/** Everything said so far. */
export const said = (page: Page): Promise<FakeSpeech['said']> =>
  page.evaluate(() => (window as unknown as Faked).fakeSpeech.said);

/** The last text that began to be said. */
export const lastSaid = async (page: Page): Promise<string | undefined> => (await said(page)).at(-1)?.text;

export const finish = (page: Page): Promise<void> =>
  page.evaluate(() => {
    (window as unknown as Faked).fakeSpeech.finish();
  });

/** Says everything that is left to its end. */
export const finishAll = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { fakeSpeech: fake } = window as unknown as Faked;
    while (speechSynthesis.speaking) {
      fake.finish();
      // The page is told of the end in a task of its own, and begins the next sentence there.
      await new Promise((done) => setTimeout(done, 5));
    }
  });

export const fail = (page: Page, error: string): Promise<void> =>
  page.evaluate((what) => {
    (window as unknown as Faked).fakeSpeech.fail(what);
  }, error);
