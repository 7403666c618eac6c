/** Slips in the block between the two lines of "---". */
import { AREA, EASY, PAGE, UPDATE, type Damage } from './damage.ts';

const IDEA = 'ideas/money.md';
const RIGHT = 'rights/ask-the-council.md';
const HELP = 'help/example-line.md';
const SOURCES = 'sources:\n  - example-paper\n';
const STATEMENT = '    text: "The money for [SEND](word:send) grew to {figure:budget}."\n    date: 2025-12-17\n';
const LONG =
  'One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six.';

// A table, one slip a line.
// prettier-ignore
export const shapeDamages: Damage[] = [
  { slip: 'a field nobody knows', file: UPDATE, change: ['kind: happened', 'kind: happened\ntitel: "A"'], line: 'titel: "A"', field: '', what: '"titel" is not a field', advice: 'Look for a slip in the name' },
  { slip: 'no list of sources', file: UPDATE, change: [SOURCES, ''], line: 'date: 2025-12-17', field: 'sources', what: 'this field is missing', advice: 'Add a line "sources:"' },
  { slip: 'a list of sources with nothing in it', file: UPDATE, change: [SOURCES, 'sources: []\n'], line: 'sources: []', field: 'sources', what: 'cannot stand', advice: 'name at least one file of content/sources' },
  { slip: 'a list of sources left blank', file: UPDATE, change: [SOURCES, 'sources:\n'], line: 'sources:', field: 'sources', what: 'another kind', advice: 'Write a list, one line each, beginning with "- "' },
  { slip: 'no kind on a statement', file: AREA, change: [`  - kind: happened\n${STATEMENT}`, `  - ${STATEMENT.trimStart()}`], line: '- text: "The money for', field: 'inShort, item 1, kind', what: 'this field is missing', advice: 'Add a line "kind:"' },
  { slip: 'no source on a statement', file: AREA, change: [`${STATEMENT}    sources:\n      - example-paper\n`, STATEMENT], line: '- kind: happened', field: 'inShort, item 1, sources', what: 'this field is missing', advice: 'Add a line "sources:"' },
  { slip: 'no date on something that happened', file: AREA, change: ['    date: 2025-12-17\n', ''], line: '- kind: happened', field: 'inShort, item 1, date', what: 'cannot stand', advice: 'needs a date: when did it happen' },
  { slip: 'no Act on a statement of the law', file: AREA, change: ['    legal: "An example Act, section 1"\n', ''], line: '- kind: law', field: 'inShort, item 2, legal', what: 'cannot stand', advice: 'needs its Act and section' },
  { slip: 'a status that does not exist', file: 'promises/more-money.md', change: ['status: kept', 'status: done'], line: 'status: done', field: 'status', what: '"done" is not one of the values', advice: 'kept, partly-kept, still-going' },
  { slip: 'a number where words are expected', file: PAGE, change: ['"About this small site"', '2023'], line: 'title: 2023', field: 'title', what: 'another kind', advice: 'put quotes around it' },
  { slip: 'a colon in a text without quotes', file: 'words/send.md', change: ['"What a child has', 'Help: what a child has'], line: 'meaning: Help: what', field: '', what: 'cannot be read', advice: 'needs quotes around it' },
  { slip: 'a colon without quotes in site.yaml', file: 'site.yaml', change: ['"A small site"', 'A small: site'], line: 'name: A small: site', field: '', what: 'cannot be read', advice: 'needs quotes around it' },
  { slip: 'no line of "---" at the top', file: 'words/send.md', change: ['---\nterm', 'term'], line: 'term', field: '', what: 'does not begin with a block', advice: '---' },
  { slip: 'a file name with a capital letter', file: 'words/send.md', copyTo: 'words/Tribunal.md', line: '---', field: '', what: 'this file will not be read', advice: 'lower case letters' },
  { slip: 'a date written in words', file: UPDATE, change: ['date: 2025-12-17', 'date: 17 December 2025'], line: 'date: 17 December 2025', field: 'date', what: '"17 December 2025" is not written as it should be', advice: 'write a day (2026-06-25)' },
  { slip: 'a month where a whole day is needed', file: PAGE, change: ['checked: 2026-01-31', 'checked: 2026-01'], line: 'checked: 2026-01', field: 'checked', what: '"2026-01" is not written as it should be', advice: 'a whole day' },
  { slip: 'a day that is not in the calendar', file: UPDATE, change: ['date: 2025-12-17', 'date: 2025-11-31'], line: 'date: 2025-11-31', field: 'date', what: '"2025-11-31" is not', advice: 'write a day (2026-06-25)' },
  { slip: 'a month that is not in the calendar', file: UPDATE, change: ['date: 2025-12-17', 'date: 2025-13'], line: 'date: 2025-13', field: 'date', what: '"2025-13" is not', advice: 'a month (2026-06)' },
  { slip: 'a web address without https', file: 'sources/example-paper.md', change: ['https://press', 'press'], line: 'url: press', field: 'url', what: '"press.example.org/paper" is not a whole web address', advice: 'https:// in front' },
  { slip: 'an answer of more than 25 words', file: PAGE, change: ['It is here for the tests.', LONG], line: 'answer: "One two', field: 'answer', what: 'cannot stand', advice: 'use at most 25 words' },
  { slip: 'a sentence of more than 15 words in easier words', file: EASY, change: ['Councils got more money.', 'One two three four five six seven eight nine ten one two three four five six.'], line: '- "One two', field: 'parts, item 1, rows, item 1, say, item 1', what: 'cannot stand', advice: 'use at most 15 words' },
  { slip: 'only phone calls as a way to get help', file: HELP, change: ['withoutCall:\n  - "Write to [the line](mailto:line@example.org)."', 'withoutCall: []'], line: 'withoutCall: []', field: 'withoutCall', what: 'cannot stand', advice: 'needs no phone call' },
  { slip: 'a phone number without the day it was seen', file: HELP, change: ['  seen: 2026-01-15\n', ''], line: 'number: "000 000"', field: 'phone, seen', what: 'this field is missing', advice: 'Add a line "seen:"' },
  { slip: 'something else than a promise where an idea says what the plan said', file: IDEA, change: ['kind: promised', 'kind: guidance'], line: 'kind: guidance', field: 'plan, kind', what: 'cannot stand', advice: 'this part is about the plan of 2023: write "promised"' },
  { slip: 'a promise where an idea says what is so today', file: IDEA, change: ['kind: law', 'kind: promised'], line: 'kind: promised', field: 'today, kind', what: 'cannot stand', advice: 'this part is about today: write "law", "guidance" or "happened"' },
  { slip: 'a proposal told as law', file: IDEA, change: ['kind: proposed\n  date: 2026-01-15', 'kind: law\n  legal: "An example Act"'], line: 'kind: law', field: 'proposed, kind', what: 'cannot stand', advice: 'this part is about the proposals of 2026: write "proposed"' },
  { slip: 'a proposal without its date', file: IDEA, change: ['  date: 2026-01-15\n', ''], line: 'kind: proposed', field: 'proposed, date', what: 'cannot stand', advice: 'needs a date' },
  { slip: 'a time that cannot be counted', file: RIGHT, change: ['time: 6 weeks', 'time: six weeks'], line: 'time: six weeks', field: 'limits, item 1, counts, from, item 1, time', what: '"six weeks" is not written as it should be', advice: 'write a number of days, weeks or months, like "6 weeks"' },
  { slip: 'a time that runs from nothing', file: RIGHT, change: ['from:\n        - event: request\n          time: 6 weeks', 'from: []'], line: 'from: []', field: 'limits, item 1, counts, from', what: 'cannot stand', advice: 'say from which event the time runs' },
  { slip: 'a time limit whose name cannot be an address', file: RIGHT, change: ['id: council-answers', 'id: Council answers'], line: 'id: Council answers', field: 'limits, item 1, id', what: '"Council answers" is not written as it should be', advice: 'ids are lower case letters, figures and hyphens' },
  { slip: 'letters in a phone number', file: HELP, change: ['"000 000"', '"0800-HELP"'], line: 'number: "0800-HELP"', field: 'phone, number', what: '"0800-HELP" is not written as it should be', advice: 'figures and spaces only' },
  { slip: 'nothing between the quotes', file: HELP, change: ['"For anyone who needs an example right now."', '" "'], line: 'does: " "', field: 'does', what: 'cannot stand', advice: 'some words are missing here' },
  { slip: 'everyday words for something, and none of them', file: 'lay-words/money.md', change: ['names:\n  - "cash"', 'names: []'], line: 'names: []', field: 'names', what: 'cannot stand', advice: 'the list needs at least 1 of them' },
  { slip: 'too much beside one picture', file: EASY, change: ['          - "It is', '          - "One."\n          - "Two."\n          - "It is'], line: '- "Councils got', field: 'parts, item 1, rows, item 1, say', what: 'cannot stand', advice: 'the list can hold at most 3 of them' },
  { slip: 'a place in a list before the first', file: 'not-law/the-example-bill.md', change: ['order: 1', 'order: 0'], line: 'order: 0', field: 'order', what: 'cannot stand', advice: 'write a whole number from 1 up' },
  { slip: 'a place in a list between two others', file: 'myths/no-money.md', change: ['order: 1', 'order: 1.5'], line: 'order: 1.5', field: 'order', what: 'another kind', advice: 'Write a whole number.' },
  { slip: 'neither yes nor no', file: 'figures/budget.md', change: ['checked:', 'ourArithmetic: maybe\nchecked:'], line: 'ourArithmetic: maybe', field: 'ourArithmetic', what: 'another kind', advice: 'Write true or false.' },
  { slip: 'words where fields belong', file: 'views/one-point.md', change: ['passage:\n  body: "Example Union"\n  heading: "Section on money"\n  place: "The only point in this section."', 'passage: "Section on money"'], line: 'passage: "Section', field: 'passage', what: 'another kind', advice: 'Write its fields below it, one line each' },
  { slip: 'a body for whom nobody knows whom it speaks for', file: 'organisations/example-union.md', change: ['speaksFor: "It speaks for people who work in examples."\n', ''], line: 'name: "Example Union"', field: 'speaksFor', what: 'this field is missing', advice: 'Add a line "speaksFor:"' },
  { slip: 'no words for something that this site does not cover', file: 'elsewhere/parking.md', change: ['names:\n  - "parking permit"', 'names: "parking permit"'], line: 'names: "parking', field: 'names', what: 'another kind', advice: 'Write a list' },
  { slip: 'an address for mistakes that leads nowhere', file: 'site.yaml', change: ['"mailto:words@', '"words@'], line: 'reportMistake: "words@', field: 'reportMistake', what: 'is not a whole web address', advice: 'mailto: for an email address' },
];
