/** The ways a page can look: colours a reader or a phone asks for, and sizes of window and text. */
import type { Page } from '@playwright/test';
import { CHOICES_EVENT, type Choices } from '../../src/lib/choices.ts';

/** What the phone asks for, and what the reader chose. */
interface Scheme {
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  choices?: Choices;
}

export const LIGHT: Scheme = { media: { colorScheme: 'light' } };

export const SCHEMES: Record<string, Scheme> = {
  light: LIGHT,
  dark: { media: { colorScheme: 'dark' } },
  cream: { media: { colorScheme: 'dark' }, choices: { theme: 'cream' } },
  'forced colours': { media: { forcedColors: 'active' } },
  'more contrast': { media: { contrast: 'more' } },
};

interface Size {
  width: number;
  height: number;
  /** Percent of the usual text size. */
  text?: number;
  /** The distances of WCAG 2.2, 1.4.12. */
  spaced?: boolean;
}

export const SIZES: Record<string, Size> = {
  '320 px': { width: 320, height: 640 },
  '390 px': { width: 390, height: 844 },
  '1280 px': { width: 1280, height: 800 },
  'text twice as big': { width: 390, height: 844, text: 200 },
  'text spaced out': { width: 320, height: 640, spaced: true },
  '400 % zoom': { width: 320, height: 256 },
};

/** Brings a page that is open into a look, without loading it again. The reader has asked for less motion. */
export async function dress(page: Page, scheme: Scheme, { width, height, text, spaced }: Size): Promise<void> {
  await page.emulateMedia({
    colorScheme: 'light',
    forcedColors: 'none',
    contrast: 'no-preference',
    reducedMotion: 'reduce',
    ...scheme.media,
  });
  await page.setViewportSize({ width, height });
  await page.evaluate(
    async ({ text = 100, spaced = false, event, choices }) => {
      // Sheets made by scripts are the only ones that the page's own policy lets a test add.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `${text === 100 ? '' : `html { font-size: ${(18 * text) / 100}px !important }`}
         ${spaced ? '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }' : ''}`,
      );
      document.adoptedStyleSheets = [sheet];
      dispatchEvent(new CustomEvent(event, { detail: choices }));
      // The looks beyond the usual come as a stylesheet when they are first chosen.
      for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
        if (!link.sheet)
          await new Promise((settled) => {
            for (const end of ['load', 'error']) link.addEventListener(end, settled, { once: true });
          });
    },
    { text, spaced, event: CHOICES_EVENT, choices: scheme.choices ?? {} },
  );
}
