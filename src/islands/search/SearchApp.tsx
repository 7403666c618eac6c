/** The search page at work: what is typed becomes answers after a short pause. Each part of what is shown has its own file. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { prepare, search, type Outcome } from './engine.ts';
import { Mended } from './Mended.tsx';
import { Failed, Nothing } from './Nothing.tsx';
import { Results } from './Results.tsx';
import { questionIn, withQuestion } from '../../lib/search/address.ts';
import { speaksOfDanger } from '../../lib/search/urgent.ts';

/** The kinds a reader can choose: the index's names for them, and shorter ones for a narrow screen. */
const KINDS = [
  ['Areas of the plan', 'Areas'],
  ['What people said', 'Views'],
  ['Your rights', 'Rights'],
  ['Words', 'Words'],
  ['Help', 'Help'],
] as const;
const PAUSE_MS = 250;
/** A count spoken while somebody is typing is only noise. */
const QUIET_MS = 1000;
const STEP = 10;

interface Shown extends Outcome {
  state: 'idle' | 'results' | 'empty' | 'failed';
  query: string;
}
const IDLE: Shown = { state: 'idle', query: '', answers: [], total: 0, mended: [], elsewhere: undefined };

interface Question {
  query: string;
  /** Counts presses of the button, so that the same words asked again are answered, and announced, again. */
  turn: number;
  /** False where the reader wants exactly what was typed. */
  mending: boolean;
  limit: number;
}

interface Props {
  /** The page's own search box; it stays plain HTML, so nothing typed before this script came is lost. */
  input: HTMLInputElement;
  form: HTMLFormElement;
  /** Urgent help, in the page from the start and hidden until the words speak of danger. */
  urgent: HTMLElement;
}

/** Remembers in this page's history entry which answer was followed, so that Back leads to it. */
const rememberChoice = (url: string) => {
  history.replaceState({ chosen: url }, '');
};

/** Keeps a question in the address, so that Back and a bookmark find it; an empty one takes out what stood there. */
function keepInAddress(kept: string): void {
  const address = withQuestion(location.href, kept);
  if (address !== location.href) history.replaceState(null, '', address);
  document.title = document.title.replace(/^(?:.*? – )?Search/, kept ? `${kept} – Search` : 'Search');
}

/** What screen readers hear of the answers. */
function countInWords({ state, total, query, mended }: Shown): string {
  if (state === 'results') {
    const words = mended.length > 0 ? mended.map(({ shown }) => shown).join(', ') : query;
    return `${total} ${total === 1 ? 'result' : 'results'} for “${words}”`;
  }
  if (state === 'empty') return `No results for “${query}”`;
  return state === 'failed' ? 'Search could not start' : '';
}

/** What they hear when the list has settled: of urgent help first, as it stands above everything. */
const announcement = (shown: Shown): string =>
  (speaksOfDanger(shown.query) ? 'Urgent help is above the results. ' : '') + countInWords(shown);

export function SearchApp({ input, form, urgent }: Props) {
  const [question, setQuestion] = useState<Question>({
    query: input.value.trim(),
    turn: 0,
    mending: true,
    limit: STEP,
  });
  const [kinds, setKinds] = useState<string[]>([]);
  const [shown, setShown] = useState(IDLE);
  const [status, setStatus] = useState('');
  const latest = useRef(0);
  const list = useRef<HTMLOListElement>(null);
  /** The answer, by its number, that has the keyboard's place if the pressed button is gone once the answers stand. */
  const next = useRef<number>();
  const { query, turn, mending, limit } = question;
  const isDanger = useMemo(() => speaksOfDanger(query), [query]);
  // Words of danger are kept nowhere.
  const kept = isDanger ? '' : query;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => {
      setQuestion((before) => ({ query: input.value.trim(), turn: before.turn + 1, mending: true, limit: STEP }));
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
    // A link, or the reader, put other words into the address.
    const onJump = () => {
      const asked = questionIn(location);
      if (!asked) return;
      input.value = asked;
      take();
    };
    const warmUp = () => void prepare().catch(() => undefined);
    input.addEventListener('input', onInput);
    input.addEventListener('focus', warmUp, { once: true });
    form.addEventListener('submit', onSubmit);
    addEventListener('hashchange', onJump);
    return () => {
      clearTimeout(timer);
      input.removeEventListener('input', onInput);
      form.removeEventListener('submit', onSubmit);
      removeEventListener('hashchange', onJump);
    };
  }, [input, form]);

  useLayoutEffect(() => {
    const mine = ++latest.current;
    // First of all, and without waiting for anything.
    urgent.hidden = !isDanger;
    if (!kept) keepInAddress('');
    if (!query) {
      setShown(IDLE);
      return;
    }
    search(query, { kinds, limit, mending, isDanger }).then(
      (outcome) => {
        // Only the newest search may speak: an older one can come back later.
        if (mine === latest.current)
          setShown({ ...outcome, state: outcome.answers.length > 0 ? 'results' : 'empty', query });
      },
      () => {
        if (mine === latest.current) setShown({ ...IDLE, state: 'failed', query });
      },
    );
  }, [query, kept, isDanger, turn, kinds, limit, mending, urgent]);

  // Only once the answers stand: a change of the address holds a slow phone up.
  useEffect(() => {
    if (shown.query !== query) return;
    keepInAddress(kept);
    // A jump within the page takes the words out.
    const putBack = () => {
      if (!questionIn(location)) keepInAddress(kept);
    };
    addEventListener('hashchange', putBack);
    return () => removeEventListener('hashchange', putBack);
  }, [shown, query, kept]);

  useEffect(() => {
    setStatus('');
    const timer = setTimeout(() => setStatus(announcement(shown)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [shown]);

  useEffect(() => {
    const { chosen } = (history.state ?? {}) as { chosen?: string };
    if (shown.state !== 'results' || !chosen) return;
    [...(list.current?.querySelectorAll('a') ?? [])].find((link) => link.getAttribute('href') === chosen)?.focus();
    history.replaceState(null, '');
  }, [shown]);

  useEffect(() => {
    const at = next.current;
    next.current = undefined;
    if (at === undefined || document.activeElement !== document.body) return;
    (list.current?.querySelectorAll<HTMLElement>('h2 a')[at] ?? input).focus();
  }, [shown, input]);

  /** Asks otherwise by a button that may be gone afterwards. */
  const askOtherwise = (change: Partial<Question>, answer: number) => {
    next.current = answer;
    setQuestion({ ...question, ...change });
  };
  const toggle = (kind: string, on: boolean) =>
    setKinds(on ? [...kinds, kind] : kinds.filter((other) => other !== kind));
  const { state, answers, total, mended, elsewhere } = shown;

  return (
    <>
      <p role="status">{status}</p>
      {query && (
        <fieldset class="kinds">
          <legend>Show only</legend>
          {KINDS.map(([kind, name]) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={kinds.includes(kind)}
                onChange={(event) => toggle(kind, event.currentTarget.checked)}
              />{' '}
              {name}
            </label>
          ))}
        </fieldset>
      )}
      {mended.length > 0 && (
        <Mended query={shown.query} mended={mended} onExactly={() => askOtherwise({ mending: false }, 0)} />
      )}
      <div id="search-results" data-state={state} data-query={shown.query}>
        {state === 'results' && <Results answers={answers} list={list} onChoose={rememberChoice} />}
        {state === 'results' && total > answers.length && (
          <p class="actions">
            <button type="button" class="quiet" onClick={() => askOtherwise({ limit: limit + STEP }, answers.length)}>
              Show more results
            </button>
          </p>
        )}
        {state === 'empty' && <Nothing query={shown.query} elsewhere={elsewhere} isNarrowed={kinds.length > 0} />}
        {state === 'failed' && <Failed />}
      </div>
    </>
  );
}
