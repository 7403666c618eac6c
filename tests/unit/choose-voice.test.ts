/** Promise kept: the voice that reads is one stored on the phone, and British where there is one. */
import { expect, it } from 'vitest';
import { chooseVoice } from '../../src/lib/choose-voice.ts';

const voice = (name: string, lang: string, localService = true, isDefault = false) => ({
  name,
  lang,
  localService,
  default: isDefault,
});
const chosen = (...voices: ReturnType<typeof voice>[]) => chooseVoice(voices)?.name;

it.each([
  ['a British one', chosen(voice('us', 'en-US', true, true), voice('gb', 'en-GB')), 'gb'],
  ['a British one as Android writes it', chosen(voice('us', 'en_US'), voice('gb', 'en_GB')), 'gb'],
  ['the British one the reader made their own', chosen(voice('a', 'en-GB'), voice('b', 'en-GB', true, true)), 'b'],
  ['another English one', chosen(voice('fr', 'fr-FR', true, true), voice('au', 'en-AU')), 'au'],
  [
    'a stored American one rather than a British one from the internet',
    chosen(voice('net', 'en-GB', false), voice('us', 'en-US')),
    'us',
  ],
  [
    'none, where English comes only from the internet',
    chosen(voice('net', 'en-GB', false), voice('fr', 'fr-FR')),
    undefined,
  ],
  ['none, where there is none', chosen(), undefined],
])('%s', (_what, name, expected) => {
  expect(name).toBe(expected);
});
