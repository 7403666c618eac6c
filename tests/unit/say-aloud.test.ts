/** Promise kept: a page read aloud says letters, money, years, sections and numbers as people do. */
import { describe, expect, it } from 'vitest';
import { cutToBreathe, sayAloud } from '../../src/lib/say-aloud.ts';
import { saidAsOf } from '../../src/lib/said-as.ts';
import { filesOf, readContent } from '../../src/tooling/content-check/read.ts';

const { files } = readContent(process.cwd());
const dataOf = <Name extends 'words' | 'organisations' | 'help'>(name: Name) =>
  filesOf(files, name).map(({ data }) => data);
const saidAs = saidAsOf({
  words: dataOf('words'),
  organisations: dataOf('organisations'),
  help: dataOf('help'),
});
const said = (text: string) => sayAloud(text, saidAs);

/** Every short form of content/words that has two capitals in a row, and how a person says it. */
const LETTERS = {
  AP: 'A P',
  'area SEND inspection': 'area send inspection',
  CAMHS: 'cams',
  'SEND Code of Practice': 'send Code of Practice',
  DSG: 'D S G',
  'early years SENCO': 'early years sen-co',
  EP: 'E P',
  'EHC needs assessment': 'E H C needs assessment',
  EHCP: 'E H C P',
  ELSEC: 'el-sec',
  EOTAS: 'ee-oh-tas',
  IMF: 'I M F',
  ICB: 'I C B',
  ISP: 'I S P',
  LA: 'L A',
  LIP: 'L I P',
  NASENCO: 'nay-sen-co',
  'notional SEN budget': 'notional sen budget',
  NPQ: 'N P Q',
  OT: 'O T',
  LGSCO: 'L G S C O',
  PCF: 'P C F',
  PINS: 'pins',
  PRU: 'P R U',
  QFT: 'Q F T',
  SEMH: 'S E M H',
  'SEN Support': 'sen Support',
  SEN: 'sen',
  SENCO: 'sen-co',
  SEND: 'send',
  SENDIASS: 'sen-dee-ass',
  SPP: 'S P P',
  SALT: 'salt',
  'SEND Tribunal': 'send Tribunal',
};

describe('letters', () => {
  it.each(Object.entries(LETTERS))('%s is said “%s”', (shown, heard) => {
    expect(said(shown)).toBe(heard);
  });

  it('every short form in content/words was decided on above', () => {
    const shorts = dataOf('words').flatMap(({ short }) => (short && /[A-Z]{2}/.test(short) ? [short] : []));
    expect(shorts.sort()).toEqual(Object.keys(LETTERS).sort());
  });

  it.each([
    ['Are EHCPs being scrapped?', "Are E H C P's being scrapped?"],
    ['SENCOs must train.', 'sen-cos must train.'],
    ['nasen and the NEU', 'nay-sen and the N E U'],
    ['IPSEA, SOS!SEN and GOV.UK', 'ip-see-a, S O S sen and gov dot U K'],
    ['Part 3, section F', 'Part 3, section F'],
    ['The SENDCO (another name)', 'The S E N D C O (another name)'],
  ])('%s', (shown, heard) => {
    expect(said(shown)).toBe(heard);
  });
});

it.each([
  // money
  ['£10.1 billion, for all of England', '10.1 billion pounds, for all of England'],
  ['the first £6,000.', 'the first 6,000 pounds.'],
  ['a £70 million programme', 'a 70 million pound programme'],
  ['It costs £1.50 a call', 'It costs £1.50 a call'],
  // years
  ['in 2022-23 and 2024/25', 'in 2022 to 2023 and 2024 to 2025'],
  ['from 2022–2025', 'from 2022 to 2025'],
  ['on 2026-06-25', 'on 2026-06-25'],
  ['aged 0–25', 'aged 0 to 25'],
  // sections
  ['s.36', 'section 36'],
  ['s36(8) and ss. 37', 'section 36 bracket 8 and sections 37'],
  ['under reg 10(1), para 9.14', 'under regulation 10 bracket 1, paragraph 9.14'],
  [
    'Children and Families Act 2014, section 36(6)(b)',
    'Children and Families Act 2014, section 36 bracket 6 bracket b',
  ],
  ['the council’s 2024 plan', 'the council’s 2024 plan'],
  ['help (if you ask) and 3 (three) more', 'help (if you ask) and 3 (three) more'],
  // numbers to ring
  ['Ring 999, or 116 123', 'Ring 9 9 9, or 1 1 6, 1 2 3'],
  ['Text 85258 or ring 0800 1111', 'Text 8 5 2 5 8 or ring 0 8 0 0, 1 1 1 1'],
  ['999bsl.co.uk and 111.nhs.uk', '999bsl.co.uk and 111.nhs.uk'],
  ['dial 18001 111.', 'dial 1 8 0 0 1, 1 1 1.'],
  ['Ring 0808 808 3555.', 'Ring 0 8 0 8, 8 0 8, 3 5 5 5.'],
  ['149,231 children and 1,111 more, of £12,345', '149,231 children and 1,111 more, of 12,345 pounds'],
  // marks
  ['Welcomes it · 3 March 2023', 'Welcomes it, 3 March 2023'],
  ['\n  SEND &\n AP ', 'send and A P'],
])('%s', (shown, heard) => {
  expect(said(shown)).toBe(heard);
});

it('without the list of names, capitals are spelled', () => {
  expect(sayAloud('SEND and EHCPs', {})).toBe("S E N D and E H C P's");
});

describe('a long sentence', () => {
  const long =
    'The council must say yes or no in 6 weeks; it must ask the school, the nurse and you, and then it must write down what help your child needs.';

  it('is said in parts that end where one would breathe, and no word is lost', () => {
    expect(cutToBreathe(long, 80)).toEqual([
      'The council must say yes or no in 6 weeks;',
      'it must ask the school, the nurse and you,',
      'and then it must write down what help your child needs.',
    ]);
  });

  it('is cut between words where it has no comma, and a short one is left whole', () => {
    const bare = long.replace(/[;,]/g, '');
    const parts = cutToBreathe(bare, 50);
    expect(parts.join(' ')).toBe(bare);
    expect(parts.every(({ length }) => length <= 50)).toBe(true);
    expect(cutToBreathe('No. It has not.')).toEqual(['No. It has not.']);
  });
});
