/** Slips in the words themselves: too long, too hard, unexplained, vague. */
import { AREA, BODY, EASY, PAGE, PARAGRAPH, UPDATE, type Damage } from './damage.ts';

/** Repeats a sentence, each time in a paragraph of its own. */
const paragraphs = (times: number, sentence: string) => Array<string>(times).fill(sentence).join('\n\n');

const WORDS_26 =
  'One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six.';
const WORDS_25 =
  'We go to the school and ask if they can help the child to read and play and eat with the other girls and boys.';
const EASY_ROW = '          - "Councils got more money."\n          - "It is for children who need more help."\n';
const WORDS_15 = '          - "All the boys and girls who need more help in class can get some help."\n';
const LONG_EASY_ROWS = `${WORDS_15.repeat(3)}      - picture: coins\n        shows: "Some coins"\n        say:\n${WORDS_15.repeat(3)}`;
const HARD =
  'Considerable organisational complexity characterises comprehensive educational administration everywhere.';
const STATEMENT = `  - kind: happened\n    text: "${HARD}"\n    date: 2025-12-17\n    sources:\n      - example-paper\n`;

// A table, one slip a line.
// prettier-ignore
export const languageDamages: Damage[] = [
  { slip: 'a sentence of more than 25 words', file: PAGE, change: ['This page has a few words.', WORDS_26], line: 'One two three', field: BODY, what: 'a sentence has 26 words: "One two three', advice: 'Split it' },
  { slip: 'a long sentence in the second paragraph', file: PAGE, change: [PARAGRAPH, `${PARAGRAPH}\n\n${WORDS_26}`], line: 'One two three', field: BODY, what: 'a sentence has 26 words', advice: 'Split it' },
  { slip: 'a paragraph of four sentences', file: PAGE, change: [PARAGRAPH, `${PARAGRAPH} So it goes. It ends.`], line: 'This page has', field: BODY, what: 'a paragraph has 4 sentences, and 3 is the most', advice: 'Make two paragraphs' },
  { slip: 'a paragraph of more than 50 words', file: PAGE, change: [PARAGRAPH, `${WORDS_25} ${WORDS_25} It ends with these words.`], line: 'We go to the school', field: BODY, what: 'a paragraph has 55 words, and 50 is the most', advice: 'Make two paragraphs' },
  { slip: 'a page of long sentences', file: PAGE, change: [PARAGRAPH, paragraphs(3, WORDS_25)], line: 'We go to the school', field: BODY, what: 'the page /about/ has 17.0 words a sentence, and 14 is the most', advice: 'Begin with this one: "We go to the school' },
  { slip: 'easier words with long sentences', file: EASY, change: [EASY_ROW, LONG_EASY_ROWS], line: '- "All the boys and girls', field: 'parts, item 1, rows, item 1, say, item 1', what: 'the page /easy/funding/ has 11.0 words a sentence, and 9 is the most', advice: 'Split the longest' },
  { slip: 'details that are hard to read', file: PAGE, change: [PARAGRAPH, paragraphs(14, HARD)], line: 'Considerable', field: BODY, what: 'the details of /about/ are hard to read (6 of 7 formulas say too hard for age 14; school grade', advice: 'Long words to change or explain: considerable' },
  { slip: 'answers that are hard to read', file: AREA, change: ['inShort:\n', `inShort:\n${STATEMENT.repeat(14)}`], line: 'Considerable', field: 'inShort, item 1, text', what: 'the answers of /areas/funding/ are hard to read', advice: 'Begin with this sentence: "Considerable' },
  { slip: 'letters nobody has explained', file: PAGE, change: ['a few words', 'a few words on DSG'], line: 'This page has', field: BODY, what: '"DSG" is not explained here', advice: 'Write the whole name first, with the letters in brackets after it (DSG)' },
  { slip: 'letters that have a word, without its link', file: PAGE, change: ['a few words', 'a few words on SEND'], line: 'This page has', field: BODY, what: '"SEND" is not explained here', advice: 'Write [SEND](word:send).' },
  { slip: 'letters in a title that its page never explains', file: PAGE, change: ['About this small site', 'About SEND'], line: 'title: "About SEND"', field: 'title', what: '"SEND" is not explained here', advice: 'Explain it in the text of the page /about/' },
  { slip: 'letters before the name that explains them', file: PAGE, change: [PARAGRAPH, 'The DSG is money.\n\nIt is the dedicated schools grant (DSG).'], line: 'The DSG is money', field: BODY, what: '"DSG" is not explained here', advice: 'Write the whole name first' },
  { slip: 'letters in easier words', file: EASY, change: ['Councils got more money.', 'More money came for SEND.'], line: 'for SEND', field: 'parts, item 1, rows, item 1, say, item 1', what: '"SEND" stands in easier words without its long form', advice: 'special educational needs and disabilities. People call it SEND.' },
  { slip: 'one of the words to avoid', file: PAGE, change: ['has a few words', 'delivers a few words'], line: 'This page delivers', field: BODY, what: '"delivers" is one of the words to avoid', advice: 'Write instead: give, make' },
  { slip: 'a word of the trade', file: UPDATE, change: ['More money was given out', 'More money for settings'], line: 'title: "More money', field: 'title', what: '"settings" is one of the words to avoid', advice: 'nursery, school or college' },
  { slip: 'a figure of speech', file: PAGE, change: ['This page has a few words.', 'This is a postcode lottery.'], line: 'This is a postcode', field: BODY, what: '"postcode lottery" is a figure of speech', advice: 'Say what is meant: help depends on where you live' },
  { slip: 'a figure of speech quoted twice', file: PAGE, change: [PARAGRAPH, 'Some say "postcode lottery".\n\nOthers say "postcode lottery" too.'], line: 'Others say', field: BODY, what: '"postcode lottery" is quoted more than once', advice: 'Quote it once' },
  { slip: '"recently"', file: PAGE, change: ['has a few', 'recently got a few'], line: 'This page recently', field: BODY, what: '"recently" does not say when', advice: 'Give the month and the year' },
  { slip: '"now" without a date', file: PAGE, change: ['has a few', 'now has a few'], line: 'This page now', field: BODY, what: '"now" does not say when', advice: 'write "today"' },
  { slip: '"this year"', file: UPDATE, change: ['More money was given out', 'More money this year'], line: 'title: "More money', field: 'title', what: '"this year" does not say when', advice: 'Give the month and the year' },
  { slip: 'a month cut short', file: PAGE, change: ['has a few words', 'is of 3 Mar 2023'], line: 'This page is', field: BODY, what: '"3 Mar" is not a date in full', advice: '6 August 2018' },
  { slip: 'a date in figures only', file: PAGE, change: ['has a few words', 'is of 2023-03-02'], line: 'This page is', field: BODY, what: '"2023-03-02" is not a date in full', advice: '6 August 2018' },
];
