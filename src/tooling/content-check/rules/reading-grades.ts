/**
 * Rule: each layer of a page can be read by those it is for: the answers at 11 years of reading, the details at 14
 * (NHS, "How we write"). Names and the words of the glossary are masked, so that nobody is blamed for an official name.
 */
import { gradesOf, hardestOf, hardWordsOf, leansOnLetters, PART_NAME, tooHard } from '../measure.ts';
import { readingsOf, type Readings } from '../readings.ts';
import { LAYERS, pagesOf, type Sentence } from '../pages.ts';
import { quoted, type Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at } from '../texts.ts';

/** All layers of all pages that can be graded. */
const gradedLayers = (content: Content, readings: Readings) =>
  pagesOf(content).flatMap((page) =>
    LAYERS.flatMap((layer) => {
      const grades = gradesOf(page, layer, readings);
      const name = `the ${PART_NAME[layer]} of ${page.address}`;
      return grades ? [{ name, layer, grades, sentences: page.sentences[layer] }] : [];
    }),
  );

export function checkReadingGrades(content: Content): Finding[] {
  const readings = readingsOf(content);
  return gradedLayers(content, readings).flatMap(({ name, layer, grades, sentences }) => {
    const reasons = tooHard(grades, layer);
    const hardest = hardestOf(sentences, readings);
    if (!reasons.length || !hardest) return [];
    const words = hardWordsOf(sentences, readings);
    return [
      {
        ...at(hardest.text, hardest.typed),
        what: `${name} are hard to read (${reasons.join('; ')})`,
        why: 'The NHS writes for readers of 11, and of 14 where the subject is hard.',
        advice:
          `Begin with this sentence: ${quoted(hardest.typed)}` +
          (words.length ? ` Long words to change or explain: ${words.join(', ')}.` : ' Make its sentences shorter.'),
      },
    ];
  });
}

/** Pages that look easy only because a formula takes letters such as EHCP for short words. */
export function pagesLeaningOnLetters(content: Content): Finding[] {
  const readings = readingsOf(content);
  const longer = ({ typed }: Sentence) => readings.spelledOut(typed).length - readings.shown(typed).length;
  return gradedLayers(content, readings)
    .filter(({ grades }) => leansOnLetters(grades))
    .flatMap(({ name, grades: { shown, spelledOut }, sentences }) => {
      const [most] = [...sentences].sort((a, b) => longer(b) - longer(a));
      if (!most) return [];
      return [
        {
          ...at(most.text, most.typed),
          what: `${name} lean on letters: grade ${shown.toFixed(1)} as shown, ${spelledOut.toFixed(1)} with the letters spelled out`,
          why: 'Who does not know the letters reads the harder text.',
          advice: 'Use plain words instead of letters where you can.',
        },
      ];
    });
}
