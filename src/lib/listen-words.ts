/** What the listening panel says in words. */

/** Said before anything is read, on a phone without a stored English voice. */
export const NO_VOICE =
  'Your phone has no voice stored for English. Its settings may offer one: look for “text to speech” or “spoken content”. You can try without. Then the voice may come from the internet, and its maker gets the words of this page.';

/** @returns "about 1 minute", "about 7 minutes": at 150 words a minute, which most voices come near */
export function aboutMinutes(words: number): string {
  const minutes = Math.max(1, Math.round(words / 150));
  return `about ${minutes} minute${minutes === 1 ? '' : 's'}`;
}

/**
 * @param error what the browser calls it (`SpeechSynthesisErrorCode`), or `silent` when nothing was heard in time
 * @returns what happened, and what the reader can do
 */
export function troubleInWords(error: string): string {
  const goOn = 'Press “Go on” to hear the sentence again.';
  switch (error) {
    case 'interrupted':
    case 'canceled':
      return `Something else on your phone stopped the voice. ${goOn}`;
    case 'not-allowed':
      return `Your phone did not let this page speak. ${goOn}`;
    case 'audio-busy':
      return `Something else is using your phone’s sound. Stop it, then press “Go on”.`;
    case 'network':
      return 'This voice needs the internet, and there is no connection. A voice stored on your phone would work without it.';
    case 'language-unavailable':
    case 'voice-unavailable':
      return 'Your phone could not find a voice for English. You can add one in its settings.';
    case 'silent':
      return `Your phone’s voice did not begin. ${goOn}`;
    default:
      return `Your phone’s voice did not work this time. ${goOn}`;
  }
}
