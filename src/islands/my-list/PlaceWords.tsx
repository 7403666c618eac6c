/** What a kept place says, its way there, and whether that changed since it was kept. */
import { kindClass } from './kind-class.ts';
import { becameInWords, inOneRun } from '../../lib/list-text.ts';
import type { Shown } from '../../lib/list-words.ts';
import type { KeptWords } from '../../lib/my-list.ts';
import { link } from '../../link.ts';

const MISSING = {
  gone: 'These words are no longer on the page. They may be out of date.',
  unread: 'We could not read the page just now. These are the words you kept.',
};
/** The same of a place that was kept without its words. */
const NO_WORDS = {
  gone: 'This is no longer on the page.',
  unread: 'We could not read this place. Open the page to see it.',
};

function Label({ words }: { words: KeptWords }) {
  const { label, detail } = words;
  const more = [detail, becameInWords(words)].filter(Boolean).join('. ');
  if (!label && !more) return null;
  return (
    <p class={`kind ${kindClass(label)}`}>
      {label && <strong>{label}</strong>} <span class="kind-detail">{more}</span>
    </p>
  );
}

interface Props {
  at: string;
  shown: Shown;
  /** The item in a few words. */
  about: string;
  onTakeNew(): void;
}

export function PlaceWords({ at, shown: { words, before, missing }, about, onTakeNew }: Props) {
  const href = link(at);
  const { who, title, text, page } = words;
  return (
    <div class={kindClass(words.label)}>
      <Label words={words} />
      {title && <h3>{title}</h3>}
      {text ? (
        <p>
          {who && <strong>{who}: </strong>}
          {text}
        </p>
      ) : (
        // While it is still being read, only its address is there to be said.
        !title && missing && <p>{NO_WORDS[missing]}</p>
      )}
      <p class="where">
        From:{' '}
        <a href={href} data-whole={new URL(href, location.href).href}>
          {page || at}
        </a>
      </p>
      {missing && text && <p class="note">{MISSING[missing]}</p>}
      {before && (
        <div class="note">
          <p>
            <strong>This changed since you kept it.</strong> You kept these words:
          </p>
          <Label words={before} />
          <p>{inOneRun(before)}</p>
          <p class="actions">
            <button type="button" class="quiet" aria-label={`Keep the new words: ${about}`} onClick={onTakeNew}>
              Keep the new words
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
