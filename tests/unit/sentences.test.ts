/** Promise kept: the check counts sentences and words as a reader meets them, not as Markdown is typed. */
import { describe, expect, it } from 'vitest';
import {
  countWords,
  splitBlocks,
  splitSentences,
  splitSentencesAsTyped,
  stripMarkdown,
} from '../../src/lib/sentences.ts';

describe('what counts as words', () => {
  it('takes a link for its words and a figure for one word', () => {
    expect(stripMarkdown('See [your *rights*](/your-rights/): {figure:plans-2026} plans.')).toBe(
      'See your rights: 0 plans.',
    );
    expect(countWords(stripMarkdown('The [EHC needs assessment](word:ehc-needs-assessment) cost {figure:a}.'))).toBe(6);
  });

  it('counts neither dashes nor lone signs', () => {
    expect(countWords('One – two & three')).toBe(3);
  });

  it('counts nothing in an empty text', () => {
    expect(countWords('')).toBe(0);
    expect(splitSentences(' \n\n ')).toEqual([]);
  });
});

describe('where a sentence ends', () => {
  it.each([
    [
      'at its full stop, question mark or exclamation mark',
      'One. Two? Three! Four.',
      ['One.', 'Two?', 'Three!', 'Four.'],
    ],
    [
      'not inside a number or a web address',
      'It rose 12.5 times. See GOV.UK today.',
      ['It rose 12.5 times.', 'See GOV.UK today.'],
    ],
    ['not inside the name SOS!SEN', 'Ask SOS!SEN for help.', ['Ask SOS!SEN for help.']],
    ['not after a title', 'Ask Mr. Hill. He knows.', ['Ask Mr. Hill.', 'He knows.']],
    ['before a number', 'It was tested. 32 councils helped.', ['It was tested.', '32 councils helped.']],
    ['before a name with a small letter', 'It said so. nasen did too.', ['It said so.', 'nasen did too.']],
    ['with its closing quotes and brackets', 'It is "free." (Or so.) Go.', ['It is "free."', '(Or so.)', 'Go.']],
    ['not at three dots', 'You may be told … and more', ['You may be told … and more']],
    ['at the end of a paragraph, even without a full stop', 'A title\n\nThen a text.', ['A title', 'Then a text.']],
    ['at the end of a list item', 'Bring:\n- the letter\n- the plan', ['Bring:', 'the letter', 'the plan']],
    ['at the end of a numbered item', '1. Copy it\n2. Read it', ['Copy it', 'Read it']],
    ['after a heading, with an empty line under it', '## Who made it\n\nWe did.', ['Who made it', 'We did.']],
    ['after a heading, with no empty line under it', '## Who made it\nWe did.', ['Who made it', 'We did.']],
    ['not where only the line is broken', 'One line\nand the next.', ['One line and the next.']],
  ])('%s', (_where, text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

it('hands out headings, paragraphs and list items as they were typed, so that they can be found again', () => {
  expect(splitBlocks('## Who\n\nWe [did](/).\nAll of it.\n- one\n- two')).toEqual([
    '## Who',
    'We [did](/).\nAll of it.',
    '- one',
    '- two',
  ]);
});

it('keeps the links of a sentence where they are asked for', () => {
  expect(splitSentencesAsTyped('See [SEND](word:send). {figure:a} more.')).toEqual([
    'See [SEND](word:send).',
    '{figure:a} more.',
  ]);
});
