/** Slips an editor can make in the small content folder of tests/fixtures/content-small, and what the check should say. */

export interface Damage {
  slip: string;
  /** The file in `content/` that is changed. */
  file: string;
  /** The words that are taken out, and those that take their place. */
  change?: [from: string, to: string];
  /** The name of a copy, where the slip is in a second file; the first one is left as it was. */
  copyTo?: string;
  /** The field that is named, and words the two lines under it must hold. */
  field: string;
  what: string;
  advice: string;
}

const UPDATE = 'updates/2025-12-17-more-money.md';
const SOURCES = 'sources:\n  - example-paper\n';
const LONG =
  'One two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six.';

/** Slips in the block between the two lines of "---". */
// A table, one slip a line.
// prettier-ignore
export const shapeDamages: Damage[] = [
  { slip: 'a field nobody knows', file: UPDATE, change: ['kind: happened', 'kind: happened\ntitel: "A"'], field: '', what: '"titel" is not a field', advice: 'Look for a slip in the name' },
  { slip: 'no list of sources', file: UPDATE, change: [SOURCES, ''], field: 'sources', what: 'this field is missing', advice: 'Add a line "sources:"' },
  { slip: 'a list of sources with nothing in it', file: UPDATE, change: [SOURCES, 'sources: []\n'], field: 'sources', what: 'cannot stand', advice: 'name at least one file of content/sources' },
  { slip: 'a list of sources left blank', file: UPDATE, change: [SOURCES, 'sources:\n'], field: 'sources', what: 'another kind', advice: 'Write a list, one line each, beginning with "- "' },
  { slip: 'no date on something that happened', file: 'areas/funding.md', change: ['    date: 2025-12-17\n', ''], field: 'inShort, item 1, date', what: 'cannot stand', advice: 'needs a date: when did it happen' },
  { slip: 'no Act on a statement of the law', file: 'areas/funding.md', change: ['    legal: "An example Act, section 1"\n', ''], field: 'inShort, item 2, legal', what: 'cannot stand', advice: 'needs its Act and section' },
  { slip: 'a status that does not exist', file: 'promises/more-money.md', change: ['status: kept', 'status: done'], field: 'status', what: '"done" is not one of the values', advice: 'kept, partly-kept, still-going' },
  { slip: 'a number where words are expected', file: 'pages/about.md', change: ['"About this small site"', '2023'], field: 'title', what: 'another kind', advice: 'put quotes around it' },
  { slip: 'a colon in a text without quotes', file: 'words/send.md', change: ['"What a child has', 'Help: what a child has'], field: 'line 4', what: 'cannot be read', advice: 'needs quotes around it' },
  { slip: 'a colon without quotes in site.yaml', file: 'site.yaml', change: ['"A small site"', 'A small: site'], field: 'line 1', what: 'cannot be read', advice: 'needs quotes around it' },
  { slip: 'no line of "---" at the top', file: 'words/send.md', change: ['---\nterm', 'term'], field: '', what: 'does not begin with a block', advice: '---' },
  { slip: 'a file name with a capital letter', file: 'words/send.md', copyTo: 'words/Tribunal.md', field: '', what: 'this file will not be read', advice: 'lower case letters' },
  { slip: 'a date written in words', file: UPDATE, change: ['date: 2025-12-17', 'date: 17 December 2025'], field: 'date', what: '"17 December 2025" is not written as it should be', advice: 'write a day (2026-06-25)' },
  { slip: 'a month where a whole day is needed', file: 'pages/about.md', change: ['checked: 2026-01-31', 'checked: 2026-01'], field: 'checked', what: '"2026-01" is not written as it should be', advice: 'a whole day' },
  { slip: 'a day that is not in the calendar', file: UPDATE, change: ['date: 2025-12-17', 'date: 2025-11-31'], field: 'date', what: '"2025-11-31" is not', advice: 'write a day (2026-06-25)' },
  { slip: 'a month that is not in the calendar', file: UPDATE, change: ['date: 2025-12-17', 'date: 2025-13'], field: 'date', what: '"2025-13" is not', advice: 'a month (2026-06)' },
  { slip: 'a web address without https', file: 'sources/example-paper.md', change: ['https://press', 'press'], field: 'url', what: '"press.example.org/paper" is not a whole web address', advice: 'https:// in front' },
  { slip: 'an answer of more than 25 words', file: 'pages/about.md', change: ['It is here for the tests.', LONG], field: 'answer', what: 'cannot stand', advice: 'use at most 25 words' },
  { slip: 'only phone calls as a way to get help', file: 'help/example-line.md', change: ['withoutCall:\n  - "Write to [the line](mailto:line@example.org)."', 'withoutCall: []'], field: 'withoutCall', what: 'cannot stand', advice: 'needs no phone call' },
  { slip: 'a phone number without the day it was seen', file: 'help/example-line.md', change: ['  seen: 2026-01-15\n', ''], field: 'phone, seen', what: 'this field is missing', advice: 'Add a line "seen:"' },
];

/** Slips in the words, and in names of other files. */
// A table, one slip a line.
// prettier-ignore
export const wordDamages: Damage[] = [
  { slip: 'a source with a slip in its name', file: UPDATE, change: ['example-paper', 'example-papr'], field: 'sources, item 1', what: 'no file content/sources/example-papr.md', advice: 'Did you mean "example-paper"?' },
  { slip: 'a source nobody has added', file: UPDATE, change: ['example-paper', 'quite-another-report'], field: 'sources, item 1', what: 'no file content/sources/quite-another-report.md', advice: 'Make that file first' },
  { slip: 'a body nobody has added', file: 'views/one-point.md', change: ['organisation: example-union', 'organisation: example-onion'], field: 'organisation', what: 'no file content/organisations/example-onion.md', advice: '"example-union"' },
  { slip: 'a link to a page that is not there', file: UPDATE, change: ['/areas/funding/', '/areas/fundin/'], field: 'text', what: 'the link to /areas/fundin/ leads nowhere', advice: 'Did you mean /areas/funding/?' },
  { slip: 'a link without its last slash', file: UPDATE, change: ['/areas/funding/', '/areas/funding'], field: 'text', what: 'leads nowhere', advice: 'Did you mean /areas/funding/?' },
  { slip: 'a link out without https', file: UPDATE, change: ['/areas/funding/', 'www.example.org'], field: 'text', what: 'the link to "www.example.org" is not a whole address', advice: 'Write https:// in front' },
  { slip: 'a link called "here"', file: UPDATE, change: ['[what it means]', '[here]'], field: 'text', what: 'the link "here" does not say where it leads', advice: 'Name the page' },
  { slip: 'a hard word nobody has explained', file: 'areas/funding.md', change: ['word:send', 'word:sendd'], field: 'inShort, item 1, text', what: 'no file content/words/sendd.md', advice: 'Did you mean "send"?' },
  { slip: 'a figure that is not there', file: 'areas/funding.md', change: ['{figure:budget}', '{figure:budgets}'], field: 'inShort, item 1, text', what: 'no file content/figures/budgets.md', advice: 'Did you mean "budget"?' },
  { slip: 'a figure with a slip in its mark', file: 'areas/funding.md', change: ['{figure:budget}', '{budget}'], field: 'inShort, item 1, text', what: '"{budget}" is not a figure', advice: 'Write {figure:id}' },
  { slip: 'a sum of money typed into the text', file: 'areas/funding.md', change: ['{figure:budget}', '£3 million'], field: 'inShort, item 1, text', what: '"£3 million" is typed into the text', advice: 'write {figure:id} here' },
  { slip: 'a percentage typed into the text', file: 'pages/about.md', change: ['a few words', '12.5% words'], field: 'the text under the block', what: '"12.5%" is typed into the text', advice: 'write {figure:id} here' },
  { slip: 'a big number typed into the text', file: 'views/one-point.md', change: ['the money', '1,000 places'], field: 'the text under the block', what: '"1,000" is typed into the text', advice: 'content/figures/' },
  { slip: 'a sentence of more than 25 words', file: 'pages/about.md', change: ['This page has a few words.', LONG], field: 'the text under the block', what: 'a sentence has 26 words: "One two three', advice: 'Split it' },
  { slip: 'a link in a title', file: UPDATE, change: ['"More money was given out"', '"More for [SEND](word:send)"'], field: 'title', what: '"[SEND](word:send)" would be shown as it stands', advice: 'Write the words alone' },
  { slip: 'a figure in a title', file: UPDATE, change: ['"More money was given out"', '"{figure:budget} given out"'], field: 'title', what: '"{figure:budget}" would be shown as it stands', advice: 'say it without the number' },
  { slip: 'two words with the same letters', file: 'words/send.md', copyTo: 'words/sent.md', change: ['special educational', 'special travel'], field: 'short', what: '"SEND" is also claimed by content/words/send.md', advice: 'take it out of the other' },
  { slip: 'two pages with the same title', file: 'pages/about.md', copyTo: 'pages/us.md', field: 'title', what: '"About this small site" is also claimed by content/pages/about.md', advice: 'a title of its own' },
  { slip: 'a page with the title of an area', file: 'pages/about.md', change: ['About this small site', 'Is there more money?'], field: 'title', what: 'also claimed by content/areas/funding.md', advice: 'a title of its own' },
];
