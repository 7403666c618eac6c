/** The phone's voice (Web Speech): says one piece of text, and tells once how it ended. */

export interface Speaker {
  /** What it says from now on is said by this voice, or by the phone's own for English. */
  voice: SpeechSynthesisVoice | undefined;
  /** 1 is the voice's own speed. */
  rate: number;
  /** Says a text at once. What was being said is cut off, and nobody is told of its end. */
  say(text: string, told: { ended: () => void; failed: (error: string) => void }): void;
  hush(): void;
}

/** A phone's voice may have to be loaded first; after this time it will not come. */
const SILENCE_MS = 10_000;
/** Some browsers lose what is said in the moment in which they are hushed. */
const AFTER_HUSH_MS = 60;

/** @returns the phone's voice; it says nothing by itself */
export function makeSpeaker(): Speaker {
  const synthesis = window.speechSynthesis;
  // Kept here until it has ended: Chrome throws away one that nobody holds, and then never tells its end.
  let current: SpeechSynthesisUtterance | undefined;
  let silence = 0;

  function hush(): void {
    current = undefined;
    clearTimeout(silence);
    synthesis.cancel();
  }

  const speaker: Speaker = {
    voice: undefined,
    rate: 1,
    hush,
    say(text, { ended, failed }) {
      const wasBusy = synthesis.speaking || synthesis.pending;
      if (wasBusy) hush();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = speaker.voice?.lang ?? 'en-GB';
      utterance.voice = speaker.voice ?? null;
      utterance.rate = speaker.rate;
      /** Only the first end counts, and only while this is what is being said. */
      const once = (tell: () => void) => {
        if (current !== utterance) return;
        current = undefined;
        clearTimeout(silence);
        tell();
      };
      utterance.onstart = () => {
        if (current === utterance) clearTimeout(silence);
      };
      utterance.onend = () => {
        once(ended);
      };
      utterance.onerror = ({ error }) => {
        once(() => {
          failed(error);
        });
      };
      current = utterance;
      silence = window.setTimeout(() => {
        once(() => {
          synthesis.cancel();
          failed('silent');
        });
      }, SILENCE_MS);
      const speak = () => {
        if (current !== utterance) return;
        // Another page may have left the voice paused.
        synthesis.resume();
        synthesis.speak(utterance);
      };
      // The very first time it must happen within the reader's own press, or iPhones stay silent.
      if (wasBusy) setTimeout(speak, AFTER_HUSH_MS);
      else speak();
    },
  };
  return speaker;
}

/** Waits for the voices: some browsers list them only a moment after they are first asked. */
export async function voicesOf(synthesis: SpeechSynthesis, patience = 1500): Promise<SpeechSynthesisVoice[]> {
  if (synthesis.getVoices().length === 0)
    await new Promise((done) => {
      synthesis.addEventListener('voiceschanged', done, { once: true });
      setTimeout(done, patience);
    });
  return synthesis.getVoices();
}
