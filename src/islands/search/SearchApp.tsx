/** The answers under the search box: kinds to choose from, the count, the list, and what to do when there are none. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, isTrueMatch, loadPagefind, readAnswer, type Answer } from './pagefind.ts';

/** The kinds a reader can choose; the pages' own names for them. */
const KINDS = ['Areas of the plan', 'What people said', 'Your rights', 'Words', 'Help'];
const PAUSE_MS = 250;
/** A count spoken while somebody is typing is only noise. */
const QUIET_MS = 1000;
const STEP = 10;

interface Shown {
  state: 'idle' | 'results' | 'empty' | 'failed';
  query: string;
  answers: Answer[];
  total: number;
}

interface Props {
  /** The page's own search box; it stays plain HTML, so nothing typed before this script came is lost. */
  input: HTMLInputElement;
  form: HTMLFormElement;
}

/** Remembers in this page's history entry which answer was followed, so that Back leads to it. */
const rememberChoice = (url: string) => {
  history.replaceState({ chosen: url }, '');
};

export function SearchApp({ input, form }: Props) {
  const [shown, setShown] = useState<Shown>({ state: 'idle', query: '', answers: [], total: 0 });
  const [kinds, setKinds] = useState<string[]>([]);
  const [limit, setLimit] = useState(STEP);
  const [query, setQuery] = useState(input.value);
  const [status, setStatus] = useState('');
  const latest = useRef(0);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      setLimit(STEP);
      setQuery(input.value.trim());
    };
    const onInput = () => {
      clearTimeout(timer);
      timer = setTimeout(take, PAUSE_MS);
    };
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      clearTimeout(timer);
      take();
    };
    const warmUp = () => void loadPagefind().catch(() => undefined);
    input.addEventListener('input', onInput);
    input.addEventListener('focus', warmUp, { once: true });
    form.addEventListener('submit', onSubmit);
    return () => {
      clearTimeout(timer);
      input.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
    };
  }, [input, form]);

  useEffect(() => {
    const turn = ++latest.current;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    if (address.href !== location.href) history.replaceState(null, '', address);
    document.title = document.title.replace(/^(?:.*? – )?Search/, query ? `${query} – Search` : 'Search');
    if (!query) {
      setShown({ state: 'idle', query, answers: [], total: 0 });
      return;
    }
    void (async () => {
      try {
        const { results } = await ask(query, kinds);
        const read = (await Promise.all(results.slice(0, limit).map(readAnswer))).filter(({ excerpt }) =>
          isTrueMatch(excerpt, query),
        );
        // Only the newest search may speak: an older one can come back later.
        if (turn === latest.current)
          setShown({
            state: read.length ? 'results' : 'empty',
            query,
            answers: read,
            total: read.length < Math.min(limit, results.length) ? read.length : results.length,
          });
      } catch {
        if (turn === latest.current) setShown({ state: 'failed', query, answers: [], total: 0 });
      }
    })();
  }, [query, kinds, limit]);

  useEffect(() => {
    const words =
      shown.state === 'results'
        ? `${shown.total} ${shown.total === 1 ? 'result' : 'results'} for “${shown.query}”`
        : shown.state === 'empty'
          ? `No results for “${shown.query}”`
          : shown.state === 'failed'
            ? 'Search could not start'
            : '';
    const timer = setTimeout(() => setStatus(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  useEffect(() => {
    const { chosen } = (history.state ?? {}) as { chosen?: string };
    if (shown.state !== 'results' || !chosen) return;
    [...(list.current?.querySelectorAll('a') ?? [])].find((link) => link.getAttribute('href') === chosen)?.focus();
    history.replaceState(null, '');
  }, [shown]);

  const toggle = (kind: string, on: boolean) =>
    setKinds(on ? [...kinds, kind] : kinds.filter((other) => other !== kind));
  const { state, answers, total } = shown;

  return (
    <>
      <p role="status">{status}</p>
      {query && (
        <fieldset class="kinds">
          <legend>Show only</legend>
          {KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={(event) => toggle(kind, event.currentTarget.checked)}
              />{' '}
              {kind}
            </label>
          ))}
        </fieldset>
      )}
      <div id="search-results" data-state={state}>
        {state === 'results' && (
          <ol class="results" ref={list}>
            {answers.map((answer) => (
              <li key={answer.url}>
                <h2>
                  <a href={answer.url} onClick={() => rememberChoice(answer.url)}>
                    {answer.title}
                  </a>
                </h2>
                <p>
                  {answer.excerpt.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
                </p>
                <p class="where">
                  {answer.place || answer.kind}
                  {answer.section && (
                    <>
                      {', in the part '}
                      <a href={answer.section.url} onClick={() => rememberChoice(answer.url)}>
                        {answer.section.name}
                      </a>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ol>
        )}
        {state === 'results' && total > answers.length && (
          <p class="actions">
            <button type="button" class="quiet" onClick={() => setLimit(limit + STEP)}>
              Show more results
            </button>
          </p>
        )}
        {state === 'empty' && (
          <p class="note">
            We found nothing for “{shown.query}”. Try one or two other words, or pick a page below.{' '}
            <a href={`${import.meta.env.BASE_URL}get-help/`}>Free advice services</a> can answer too.
          </p>
        )}
        {state === 'failed' && (
          <p class="note">
            Search could not start. Nothing is lost: pick a page below, or look in the{' '}
            <a href={`${import.meta.env.BASE_URL}words/`}>words from A to Z</a>. Try again when you have signal.
          </p>
        )}
      </div>
    </>
  );
}
