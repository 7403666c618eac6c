/** Slips in links, in names of other files, in titles, and in numbers. */
import { AREA, BODY, EASY, PAGE, UPDATE, type Damage } from './damage.ts';

// A table, one slip a line.
// prettier-ignore
export const linkDamages: Damage[] = [
  { slip: 'a source with a slip in its name', file: UPDATE, change: ['example-paper', 'example-papr'], line: '- example-papr', field: 'sources, item 1', what: 'no file content/sources/example-papr.md', advice: 'Did you mean "example-paper"?' },
  { slip: 'a source nobody has added', file: UPDATE, change: ['example-paper', 'quite-another-report'], line: '- quite-another-report', field: 'sources, item 1', what: 'no file content/sources/quite-another-report.md', advice: 'Make that file first' },
  { slip: 'a body nobody has added', file: 'views/one-point.md', change: ['organisation: example-union', 'organisation: example-onion'], line: 'organisation: example-onion', field: 'organisation', what: 'no file content/organisations/example-onion.md', advice: '"example-union"' },
  { slip: 'a right nobody has added', file: 'myths/no-money.md', change: ['right: ask-the-council', 'right: ask-the-counsel'], line: 'right: ask-the-counsel', field: 'right', what: 'no file content/rights/ask-the-counsel.md', advice: 'Did you mean "ask-the-council"?' },
  { slip: 'a place to get help nobody has added', file: 'elsewhere/parking.md', change: ['- example-line', '- example-lime'], line: '- example-lime', field: 'help, item 1', what: 'no file content/help/example-lime.md', advice: 'Did you mean "example-line"?' },
  { slip: 'easier words that retell nothing', file: EASY, change: ['- more-money', '- more-honey'], line: '- more-honey', field: 'parts, item 1, rows, item 1, retells, item 1', what: 'no file content/promises/more-honey.md', advice: 'Did you mean "more-money"?' },
  { slip: 'a picture nobody has drawn', file: EASY, change: ['picture: coins', 'picture: coin'], line: 'picture: coin', field: 'parts, item 1, rows, item 1, picture', what: 'no drawing called "coin"', advice: 'Did you mean "coins"?' },
  { slip: 'a link to a page that is not there', file: UPDATE, change: ['/areas/funding/', '/areas/fundin/'], line: 'text: "See [what', field: 'text', what: 'the link to /areas/fundin/ leads nowhere', advice: 'Did you mean /areas/funding/?' },
  { slip: 'a link without its last slash', file: UPDATE, change: ['/areas/funding/', '/areas/funding'], line: 'text: "See [what', field: 'text', what: 'leads nowhere', advice: 'Did you mean /areas/funding/?' },
  { slip: 'a link out without https', file: UPDATE, change: ['/areas/funding/', 'www.example.org'], line: 'text: "See [what', field: 'text', what: 'the link to "www.example.org" is not a whole address', advice: 'Write https:// in front' },
  { slip: 'a link called "here"', file: UPDATE, change: ['[what it means]', '[here]'], line: 'text: "See [here', field: 'text', what: 'the link "here" does not say where it leads', advice: 'Name the page' },
  { slip: 'a link called "more information"', file: UPDATE, change: ['[what it means]', '[more information]'], line: 'text: "See [more', field: 'text', what: 'the link "more information" does not say', advice: 'Name the page' },
  { slip: 'a bare address as the words of a link', file: UPDATE, change: ['[what it means](/areas/funding/)', '[www.example.org](https://www.example.org/)'], line: 'text: "See [www', field: 'text', what: 'the link "www.example.org" is a bare address', advice: 'Write the name of the page' },
  { slip: 'a hard word nobody has explained', file: AREA, change: ['word:send', 'word:sendd'], line: 'text: "The money for', field: 'inShort, item 1, text', what: 'no file content/words/sendd.md', advice: 'Did you mean "send"?' },
  { slip: 'a figure that is not there', file: AREA, change: ['{figure:budget}', '{figure:budgets}'], line: 'text: "The money for', field: 'inShort, item 1, text', what: 'no file content/figures/budgets.md', advice: 'Did you mean "budget"?' },
  { slip: 'a figure with a slip in its mark', file: AREA, change: ['{figure:budget}', '{budget}'], line: 'text: "The money for', field: 'inShort, item 1, text', what: '"{budget}" is not a figure', advice: 'Write {figure:id}' },
  { slip: 'a link in a title', file: UPDATE, change: ['"More money was given out"', '"More for [SEND](word:send)"'], line: 'title: "More for', field: 'title', what: '"[SEND](word:send)" would be shown as it stands', advice: 'Write the words alone' },
  { slip: 'a figure in a title', file: UPDATE, change: ['"More money was given out"', '"{figure:budget} given out"'], line: 'title: "{figure', field: 'title', what: '"{figure:budget}" would be shown as it stands', advice: 'say it without the number' },
  { slip: 'two words with the same letters', file: 'words/send.md', copyTo: 'words/sent.md', change: ['special educational', 'special travel'], line: 'short: "SEND"', field: 'short', what: '"SEND" is also claimed by content/words/send.md', advice: 'take it out of the other' },
  { slip: 'two pages with the same title', file: PAGE, copyTo: 'pages/us.md', line: 'title: "About', field: 'title', what: '"About this small site" is also claimed by content/pages/about.md', advice: 'a title of its own' },
  { slip: 'a page with the title of an area', file: PAGE, change: ['About this small site', 'Is there more money?'], line: 'title: "Is there', field: 'title', what: 'also claimed by content/areas/funding.md', advice: 'a title of its own' },
  { slip: 'easier words with the title of a page', file: EASY, change: ['Money: easier words', 'About this small site'], line: 'title: "About', field: 'title', what: 'also claimed by content/pages/about.md', advice: 'a title of its own' },
  { slip: 'a sum of money typed into the text', file: AREA, change: ['{figure:budget}', '£3 million'], line: 'text: "The money for', field: 'inShort, item 1, text', what: '"£3 million" is typed into the text', advice: 'write {figure:id} here' },
  { slip: 'a percentage typed into the text', file: PAGE, change: ['a few words', '12.5% words'], line: 'This page has', field: BODY, what: '"12.5%" is typed into the text', advice: 'write {figure:id} here' },
  { slip: 'a big number typed into the text', file: 'views/one-point.md', change: ['the money', '1,000 places'], line: 'The union was glad', field: BODY, what: '"1,000" is typed into the text', advice: 'content/figures/' },
  { slip: 'a big number without its comma', file: PAGE, change: ['a few words', '1500 words'], line: 'This page has', field: BODY, what: '"1500" has no comma', advice: 'Write 1,500.' },
  { slip: 'a dash between two numbers', file: PAGE, change: ['a few words', '5-7 words'], line: 'This page has', field: BODY, what: '"5-7" has a dash between two numbers', advice: 'Write "5 to 7".' },
  { slip: 'a dash between two years', file: PAGE, change: ['a few words', 'words for 2023–24'], line: 'This page has', field: BODY, what: '"2023–24" has a dash', advice: 'Write "2023 to 2024".' },
  { slip: '"per cent" in words', file: PAGE, change: ['a few words', 'a high per cent of words'], line: 'This page has', field: BODY, what: '"per cent" is not how this site writes a share', advice: '46%' },
  { slip: 'a figure with a space before its sign', file: 'figures/budget.md', change: ['"£3 million"', '"46 %"'], line: 'value: "46 %"', field: 'value', what: '"6 %" is not how this site writes a share', advice: '46%' },
];
