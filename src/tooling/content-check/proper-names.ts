/**
 * Names in capitals that need no explanation: nobody uses a long form of them. Add one only if the body, the paper or
 * the service itself goes by these letters.
 */
export const PROPER_NAMES = [
  'SOS!SEN',
  'IPSEA',
  'NSPCC',
  'TES',
  // A code to text, an address for letters, a licence, and the levels of the rules for web pages.
  'SHOUT',
  'SAMARITANS LETTERS',
  'MIT licence',
  'level AA',
  'AAA',
];

/** Letters that nearly everybody in England knows: about four people in five, by the Government's own advice to writers. */
export const COMMON_LETTERS = ['GOV.UK', 'GCSE', 'NHS', 'BBC', 'UK'];
