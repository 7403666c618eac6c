/**
 * The one script that runs before a page is painted: applies the reading choices, so that no page flashes in other looks.
 * It is bundled on its own (src/first.ts), and every page waits for it: keep it small.
 *
 * It sets `data-js` on `<html>` where modules run, and each choice as `data-<name>`. It goes on following: a choice made
 * on this page comes as CHOICES_EVENT, one from another tab as `storage`, and a page that Back brings up again
 * may be older than the last choice.
 */
import { CHOICE_NAMES, CHOICES_EVENT, CHOICES_KEY, onlyKnown, type Choices } from '../lib/choices.ts';

/** The address of the stylesheet with all looks beyond the usual. */
declare const LOOKS: string;
/** What a page's ground is in each theme: the phone paints its own bars in it. */
declare const GROUNDS: Record<string, string>;

const root = document.documentElement;
const metas = (name: string) => document.getElementsByName(name) as NodeListOf<HTMLMetaElement>;
/** `document.write` is out of favour because it can hold up a page: here that is what is wanted. */
const parser: { write: (html: string) => void } = document;
let isLinked: boolean | undefined;

function show(choices: Choices, isParsing?: boolean): void {
  const theme = choices.theme;
  for (const name of CHOICE_NAMES) {
    const value = choices[name];
    if (value) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
  }
  metas('theme-color').forEach((meta, at) => {
    meta.content = GROUNDS[theme ?? (at ? 'dark' : 'light')] as string;
  });
  metas('color-scheme').forEach((meta) => {
    meta.content = theme ? (theme === 'dark' ? theme : 'light') : 'light dark';
  });
  if (isLinked || !Object.keys(choices).length) return;
  isLinked = true;
  const link = `<link rel=stylesheet href=${LOOKS}>`;
  // A stylesheet that a script puts in does not hold up the first paint in every browser; one that the parser meets
  // does. Writing it hands it to the parser, without a flash and within the policy: it is a file of our own.
  if (isParsing) parser.write(link);
  else document.head.insertAdjacentHTML('beforeend', link);
}

function follow(isParsing?: boolean): void {
  try {
    // Nothing kept is read as `null`, which holds no choice.
    show(onlyKnown(JSON.parse(localStorage.getItem(`send-plan:${CHOICES_KEY}`) as string)), isParsing);
  } catch {
    // Storage that is refused or damaged changes nothing.
  }
}

if ('noModule' in HTMLScriptElement.prototype) root.dataset['js'] = '';
follow(true);
addEventListener('storage', () => {
  follow();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
addEventListener(CHOICES_EVENT, (event) => {
  show((event as CustomEvent<Choices>).detail);
});
