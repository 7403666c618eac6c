/** The dates under the form, with the ways to take them along and to let this phone remember them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { DateList } from './DateList.tsx';
import { TakeAway } from './TakeAway.tsx';
import { fillForm, followChoice, isUntouched, readForm } from './form.ts';
import { forgetDates, recallDates, rememberDates } from './memory.ts';
import type { DateRule } from '../../lib/date-rules.ts';
import { datesFrom, GUIDE, howMany, type Answers, type DatedRule } from '../../lib/date-words.ts';
import { localDay } from '../../lib/dates.ts';
import type { Day } from '../../lib/deadlines.ts';

interface Props {
  /** The page's own form; it stays plain HTML, so nothing typed before this script came is lost. */
  form: HTMLFormElement;
  rules: DateRule[];
}

interface Shown {
  answers: Answers;
  today: Day;
  dates: DatedRule[];
}

const NOT_KEPT = 'This phone does not let us keep them. Nothing is lost: they still stand here, and you can copy them.';

/** The date on the phone's clock. */
const phoneDay = (): Day => localDay(new Date());

export function DatesApp({ form, rules }: Props) {
  const [shown, setShown] = useState<Shown>();
  const [count, setCount] = useState('');
  const [kept, setKept] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLInputElement>(null);

  const show = (answers: Answers) => {
    setShown({ answers, today: phoneDay(), dates: datesFrom(rules, answers) });
  };

  useEffect(() => {
    const remembered = recallDates();
    if (remembered) {
      setKept(true);
      if (isUntouched(form)) {
        fillForm(form, remembered);
        show(remembered);
      }
    }
    followChoice(form);
    const onChange = () => followChoice(form);
    form.addEventListener('change', onChange);
    return () => form.removeEventListener('change', onChange);
  }, [form]);

  useEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      event.preventDefault();
      const answers = readForm(form, phoneDay());
      if (!answers) {
        // Dates for other answers would only confuse while something has to be mended.
        setShown(undefined);
        setSaid('');
        return;
      }
      // Emptied first: the same count twice would not be read out again.
      setCount('');
      show(answers);
      setSaid('');
      requestAnimationFrame(() => document.getElementById('your-dates')?.scrollIntoView());
      if (kept && !rememberDates(answers)) {
        setKept(false);
        setSaid(NOT_KEPT);
      }
    };
    form.addEventListener('submit', onSubmit);
    return () => form.removeEventListener('submit', onSubmit);
  }, [form, kept]);

  useEffect(() => {
    if (!shown) {
      setCount('');
      return undefined;
    }
    const timer = setTimeout(() => setCount(howMany(shown.dates)), 100);
    return () => clearTimeout(timer);
  }, [shown]);

  const keep = (answers: Answers) => {
    const done = rememberDates(answers);
    setKept(done);
    setSaid(done ? 'Remembered on this phone only.' : NOT_KEPT);
    // What could not be kept is not ticked.
    if (box.current) box.current.checked = done;
  };
  const letGo = () => {
    forgetDates();
    setKept(false);
    setSaid('Forgotten. This phone keeps none of your dates.');
    // The button that was pressed goes away.
    box.current?.focus();
  };

  return (
    <>
      <p role="status">{count}</p>
      {shown && (
        <section class="your-dates">
          <h2 id="your-dates">Your dates</h2>
          <p>
            <strong>{shown.answers.choice.have}.</strong> {GUIDE}
          </p>
          <p class="pointers">
            <a href="#counting">How we count</a>
            {shown.answers.choice.mayBeLate && <a href="#late">When a council may be late</a>}
            <a href={`${import.meta.env.BASE_URL}get-help/`}>Free advice</a>
          </p>
          <DateList {...shown} />
          <TakeAway {...shown} />
        </section>
      )}
      <div class="keep">
        {shown && (
          <label class="choice">
            <input
              type="checkbox"
              ref={box}
              checked={kept}
              onChange={({ currentTarget }) => (currentTarget.checked ? keep(shown.answers) : letGo())}
            />{' '}
            Remember these dates on this phone
          </label>
        )}
        {kept && (
          <p class="actions">
            <button type="button" class="quiet" onClick={letGo}>
              Forget them
            </button>
          </p>
        )}
        <p role="status">{said}</p>
      </div>
    </>
  );
}
