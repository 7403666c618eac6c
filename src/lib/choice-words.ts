/** What the form of reading choices says: a legend for each choice, and a name for each thing that can be chosen. */
import type { CHOICES, ChoiceName } from './choices.ts';

interface ChoiceWords<Value extends string> {
  legend: string;
  usual: string;
  others: Record<Value, string>;
  /** Left out of the short form. */
  rare?: true;
}

export const CHOICE_WORDS: { [Name in ChoiceName]: ChoiceWords<(typeof CHOICES)[Name][number]> } = {
  size: {
    legend: 'Text size',
    usual: 'Usual',
    others: { smaller: 'Smaller', bigger: 'Bigger', 'much-bigger': 'Much bigger', biggest: 'Biggest' },
  },
  theme: {
    legend: 'Colours',
    usual: 'Like the phone',
    others: { light: 'Light', dark: 'Dark', cream: 'Soft cream' },
  },
  face: {
    legend: 'Letter shapes',
    usual: 'The phone’s own',
    others: { legible: 'Atkinson Hyperlegible' },
  },
  lines: {
    legend: 'Space between lines',
    usual: 'Usual',
    others: { wide: 'Wide', widest: 'Widest' },
  },
  letters: {
    legend: 'Space between letters',
    usual: 'Usual',
    others: { wide: 'Wide', widest: 'Widest' },
  },
  motion: {
    legend: 'Movement',
    usual: 'Like the phone',
    others: { calm: 'Nothing moves' },
    rare: true,
  },
};
