/**
 * How hard a text is to read, by seven formulas. None is right alone, so a text is too hard when four of them say so
 * (the rule of `retext-readability`). They are made for US schools: a grade plus 5 is the age at which it starts.
 */
import { automatedReadability } from 'automated-readability';
import { colemanLiau } from 'coleman-liau';
import { daleChallFormula, daleChallGradeLevel } from 'dale-chall-formula';
import { flesch } from 'flesch';
import { fleschKincaid } from 'flesch-kincaid';
import { gunningFog } from 'gunning-fog';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { smogFormula } from 'smog-formula';
import { spacheFormula } from 'spache-formula';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';
import { isFamiliar, isFirstWord } from './familiar.ts';
import { memo } from './memo.ts';

const parser = new ParseEnglish();

/** The words of a sentence, by retext's parser. */
export const wordsOf = memo((sentence: string): string[] => {
  const words: string[] = [];
  visit(parser.parse(sentence), 'WordNode', (node) => {
    words.push(toString(node));
  });
  return words;
});

const syllablesOf = memo(syllable);

/** Three syllables or more. */
export const isLong = (word: string): boolean => syllablesOf(word) >= 3;

/** What the formulas count in a text of whole sentences. */
function countsOf(sentences: readonly string[]) {
  const words = sentences.flatMap(wordsOf);
  const letters = words.join('').replace(/[^\p{L}\p{N}]/gu, '').length;
  const long = words.filter(isLong);
  return {
    sentence: sentences.length,
    word: words.length,
    letter: letters,
    character: letters,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
    polysillabicWord: long.length,
    // The fog index leaves out names.
    complexPolysillabicWord: long.filter((word) => !/^\p{Lu}/u.test(word)).length,
    // Dale and Chall count an unknown word each time it stands, Spache once.
    difficultWord: words.filter((word) => !isFamiliar(word)).length,
    unfamiliarWord: new Set(words.map((word) => word.toLowerCase()).filter((word) => !isFirstWord(word))).size,
  };
}

/** School grade by Flesch-Kincaid: what the bars of this project are set in. */
export const fleschKincaidGrade = (sentences: readonly string[]): number => fleschKincaid(countsOf(sentences));

/** Flesch's own table of ages: 90 and more is read at 11, 60 to 70 at 13 to 15 (`flesch` gives the line between). */
const ageByFlesch = (ease: number): number => 20 - Math.floor(ease / 10);
const ageByGrade = (grade: number): number => Math.round(grade + 5);

/** @returns how many of the seven formulas say that readers of this age (in years) would struggle */
export function votesTooHard(sentences: readonly string[], age: number): number {
  const counts = countsOf(sentences);
  const ages = [
    ageByFlesch(flesch(counts)),
    ageByGrade(smogFormula(counts)),
    ageByGrade(automatedReadability(counts)),
    ageByGrade(colemanLiau(counts)),
    ageByGrade(daleChallGradeLevel(daleChallFormula(counts))[1]),
    ageByGrade(spacheFormula(counts)),
    ageByGrade(gunningFog(counts)),
  ];
  return ages.filter((read) => read > age).length;
}
