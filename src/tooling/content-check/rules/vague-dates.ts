/**
 * Rule: a text says when. Words such as "recently" go out of date without anybody touching them (NHS, "Numbers,
 * measurements, dates and time"). "Today" may stand: each page says on which day it was checked.
 */
import { splitSentences } from '../../../lib/sentences.ts';
import { withoutQuotes } from '../names.ts';
import type { Finding } from '../problem.ts';
import type { Content } from '../read.ts';
import { at, textsOf } from '../texts.ts';

const VAGUE =
  /\b(?:recently|currently|lately|nowadays|shortly|these days|at present|at the moment|in recent (?:weeks|months|years)|(?<!the )(?:this|last|next) (?:week|month|(?:(?:school|academic|financial) )?year)(?! of)|(?<!as )soon(?! as))\b/gi;

/** "Now" in a sentence that gives the date itself is not vague; "by now", "now that" and "in danger now" tell no date. */
const NOW = /\b(?<!(?:by|right|danger) )now(?! that)\b/gi;
/** What a reader should do soon is no date either. */
const ADVICE = /\b(?:act|ask|call|get|reply|ring|talk|tell|write)\b.*\bsoon\b/i;
const A_DATE = /\b(?:19|20)\d\d\b/;

/** "3 Mar" or "Mar 2023", but neither "May" nor the name Jan. */
const SHORT_MONTH =
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d/g;

/** "6/8/2018" is in June for some; "2018-08-06" is for machines. */
const FIGURES_ONLY = /\b\d{1,2}\/\d{1,2}\/(?:\d\d){1,2}\b|\b\d{4}-\d\d-\d\d\b/g;

export const checkVagueDates = ({ files }: Content): Finding[] =>
  files
    .flatMap(textsOf)
    .filter(({ said }) => !said)
    .flatMap((text) =>
      splitSentences(text.value).flatMap((sentence) => {
        const own = withoutQuotes(sentence).replace(ADVICE, '');
        const vague = [...own.matchAll(VAGUE), ...(A_DATE.test(sentence) ? [] : own.matchAll(NOW))];
        const short = [...own.matchAll(SHORT_MONTH), ...own.matchAll(FIGURES_ONLY)];
        return [
          ...vague.map(([words]) => ({
            ...at(text, words),
            what: `"${words}" does not say when`,
            why: 'The page is read for years, and nobody can tell which day was meant.',
            advice: 'Give the month and the year. If you mean the day of the check, write "today".',
          })),
          ...short.map(([words]) => ({
            ...at(text, words),
            what: `"${words}" is not a date in full`,
            why: 'Short dates are read in two ways, and are hard to read aloud and to translate.',
            advice: 'Write the month as a word, as in 6 August 2018.',
          })),
        ];
      }),
    );
