/** Reads a list of sentences one by one: where it is, whether it speaks, and how to go back and on. */
import type { Speaker } from './speaker.ts';

/** `failed` carries the browser's word for what went wrong. */
export type Phase = { is: 'speaking' } | { is: 'paused' } | { is: 'ended' } | { is: 'failed'; error: string };

export interface Player {
  /** Begins to speak, or goes on with the sentence at which it stopped. */
  play(): void;
  pause(): void;
  /** Goes to another sentence; reads on there if it was speaking. */
  step(by: 1 | -1): void;
  /** Says the sentence anew, because the speed changed. Does nothing while it is silent. */
  again(): void;
  stop(): void;
}

/**
 * A pause is a stop that remembers its sentence: Chrome on Android cannot pause, and a sentence heard from its start is
 * better understood than half of one.
 * @param sentences for each sentence the pieces to be said, one after the other
 * @param tell called whenever the sentence or the phase changes
 */
export function makePlayer(
  sentences: readonly (readonly string[])[],
  speaker: Speaker,
  tell: (at: number, phase: Phase) => void,
): Player {
  let at = 0;
  let phase: Phase = { is: 'paused' };

  function become(next: Phase): void {
    phase = next;
    tell(at, phase);
  }

  function sayPiece(piece: number): void {
    const text = sentences[at]?.[piece];
    if (text === undefined) {
      if (at + 1 === sentences.length) become({ is: 'ended' });
      else {
        at += 1;
        play();
      }
      return;
    }
    speaker.say(text, {
      ended: () => {
        sayPiece(piece + 1);
      },
      failed: (error) => {
        become({ is: 'failed', error });
      },
    });
  }

  function play(): void {
    become({ is: 'speaking' });
    sayPiece(0);
  }

  return {
    play,
    pause() {
      speaker.hush();
      become({ is: 'paused' });
    },
    step(by) {
      at = Math.min(Math.max(at + by, 0), sentences.length - 1);
      if (phase.is === 'speaking') play();
      else become({ is: 'paused' });
    },
    again() {
      if (phase.is === 'speaking') sayPiece(0);
    },
    stop() {
      speaker.hush();
    },
  };
}
