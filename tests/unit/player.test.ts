/** Promise kept: listening goes sentence by sentence, stops at a word, and never goes on by itself after trouble. */
import { beforeEach, expect, it } from 'vitest';
import { makePlayer, type Player } from '../../src/islands/listen/player.ts';
import type { Speaker } from '../../src/islands/listen/speaker.ts';

let said: string[];
let told: { ended: () => void; failed: (error: string) => void } | undefined;
let phases: string[];
let player: Player;

const speaker: Speaker = {
  voice: undefined,
  rate: 1,
  say: (text, how) => {
    said.push(text);
    told = how;
  },
  hush: () => {
    told = undefined;
  },
};
const end = () => told?.ended();

beforeEach(() => {
  said = [];
  phases = [];
  player = makePlayer([['one'], ['two, first;', 'two, second'], ['three']], speaker, (at, { is }) => {
    phases.push(`${at} ${is}`);
  });
});

it('says every sentence and every part of a long one, then ends', () => {
  player.play();
  for (let count = 0; count < 4; count += 1) end();
  expect(said).toEqual(['one', 'two, first;', 'two, second', 'three']);
  expect(phases).toEqual(['0 speaking', '1 speaking', '2 speaking', '2 ended']);
});

it('after a pause it says the sentence from its start', () => {
  player.play();
  end();
  end();
  player.pause();
  expect(told).toBeUndefined();
  player.play();
  expect(said).toEqual(['one', 'two, first;', 'two, second', 'two, first;']);
});

it('goes back and on, and no further than the page', () => {
  player.play();
  player.step(1);
  player.step(1);
  player.step(1);
  player.step(-1);
  expect(said).toEqual(['one', 'two, first;', 'three', 'three', 'two, first;']);
});

it('goes back in silence while it is paused', () => {
  player.play();
  end();
  player.pause();
  player.step(-1);
  expect(said).toEqual(['one', 'two, first;']);
  expect(phases.at(-1)).toBe('0 paused');
});

it('a new speed says the sentence anew, but breaks no silence', () => {
  player.play();
  player.again();
  player.pause();
  player.again();
  expect(said).toEqual(['one', 'one']);
});

it('trouble is told, and nothing more is said until the reader asks', () => {
  player.play();
  told?.failed('not-allowed');
  expect([said, phases.at(-1)]).toEqual([['one'], '0 failed']);
  player.play();
  expect(said).toEqual(['one', 'one']);
});
