/** What stands in the place of answers: why there are none, and what to do next. An empty answer is an answer too. */
import type { Elsewhere } from '../../lib/search/elsewhere.ts';

const BASE = import.meta.env.BASE_URL;

/** Nothing on this site answers the question. */
interface Props {
  query: string;
  elsewhere: Elsewhere | undefined;
  /** The reader looked for some kinds only. */
  isNarrowed: boolean;
}

export function Nothing({ query, elsewhere, isNarrowed }: Props) {
  if (elsewhere)
    return (
      <div class="note">
        <p>
          <strong>{elsewhere.title}: this site does not cover it.</strong> {elsewhere.says}
        </p>
        <p class="pointers">
          {elsewhere.help.map(({ name, url }) => (
            <a key={url} href={url}>
              {name}
            </a>
          ))}
        </p>
      </div>
    );
  if (isNarrowed)
    return (
      <p class="note">
        We found nothing of this kind for “{query}”. Untick the boxes under “Show only” to see everything.
      </p>
    );
  return (
    <p class="note">
      We found nothing for “{query}”. Try one or two other words, or pick a page below. You can also look in the{' '}
      <a href={`${BASE}words/`}>words from A to Z</a>, or <a href={`${BASE}get-help/`}>ask a free advice service</a>.
    </p>
  );
}

/** The index could not be had. */
export function Failed() {
  return (
    <p class="note">
      Search could not start. Nothing is lost: pick a page below, or look in the{' '}
      <a href={`${BASE}words/`}>words from A to Z</a>. Try again when you have signal.
    </p>
  );
}
