/** Chooses the voice that reads aloud: stored on the phone, in English, British if there is one. */

/** What counts in a `SpeechSynthesisVoice`. */
interface Voice {
  lang: string;
  localService: boolean;
  default: boolean;
}

/** Android writes "en_GB". */
const languageOf = ({ lang }: Voice): string => lang.replace('_', '-').toLowerCase();

/**
 * @param voices as the browser lists them
 * @returns nothing when no English voice is stored: one from the internet would send the page's words to whoever runs it
 */
export function chooseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
  const stored = voices.filter((voice) => voice.localService && /^en\b/.test(languageOf(voice)));
  const british = stored.filter((voice) => languageOf(voice) === 'en-gb');
  const best = british.length ? british : stored;
  return best.find((voice) => voice.default) ?? best[0];
}
