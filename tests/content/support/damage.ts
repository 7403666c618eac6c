/** One slip an editor can make in the small content of tests/fixtures/content-small, and what the check should say. */
export interface Damage {
  /** The fault, in words: it names the test. */
  slip: string;
  /** The file in `content/` that is changed. */
  file: string;
  /** The words that are taken out, and those that take their place. */
  change?: [from: string, to: string];
  /** The name of a copy, where the slip is in a second file; the first one is left as it was. */
  copyTo?: string;
  /** Words of the line that must be named. */
  line: string;
  /** The field that is named, and words that what is told must hold. */
  field: string;
  what: string;
  advice: string;
}

export const UPDATE = 'updates/2025-12-17-more-money.md';
export const AREA = 'areas/funding.md';
export const PAGE = 'pages/about.md';
export const EASY = 'easy/funding.md';
export const BODY = 'the text under the block';
/** The one paragraph of the small page. */
export const PARAGRAPH = 'This page has a few words. They say nothing that is long.';
