/** Slips in the block between the two lines of "---". */
import { AREA, EASY, PAGE, UPDATE, type Damage } from './damage.ts';

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
  { slip: 'only phone calls as a way to get help', file: 'help/example-line.md', change: ['withoutCall:\n  - "Write to [the line](mailto:line@example.org)."', 'withoutCall: []'], line: 'withoutCall: []', field: 'withoutCall', what: 'cannot stand', advice: 'needs no phone call' },
  { slip: 'a phone number without the day it was seen', file: 'help/example-line.md', change: ['  seen: 2026-01-15\n', ''], line: 'number: "000 000"', field: 'phone, seen', what: 'this field is missing', advice: 'Add a line "seen:"' },
];
