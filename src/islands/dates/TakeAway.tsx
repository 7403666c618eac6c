/** Ways to take the dates along: a calendar file, plain text, paper. Everything is made on the phone; nothing is sent. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../client/give-text.ts';
import { calendarFile } from '../../lib/calendar-file.ts';
import { asEvents, asText, type Answers, type DatedRule } from '../../lib/date-words.ts';
import type { Day } from '../../lib/deadlines.ts';

interface Props {
  dates: DatedRule[];
  answers: Answers;
  today: Day;
}

const whole = (href: string): string => new URL(href, location.href).href;

export function TakeAway({ dates, answers, today }: Props) {
  const [file, setFile] = useState('');
  const [said, setSaid] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const text = asText(dates, answers, today, location.href.replace(/[?#].*/, ''));

  useEffect(() => {
    const content = calendarFile(asEvents(dates, answers, today, whole), new Date());
    const address = URL.createObjectURL(new Blob([content], { type: 'text/calendar;charset=utf-8' }));
    setFile(address);
    setSaid('');
    return () => URL.revokeObjectURL(address);
  }, [dates, answers, today]);

  const copy = async () => {
    if (await copyText(text)) setSaid('Copied.');
    else {
      // Without leave to copy, the text is marked, and the phone's own "copy" does it.
      box.current?.select();
      setSaid('The text is marked. Now choose “copy” on your phone.');
    }
  };

  return (
    <div class="take-away">
      <p class="actions">
        <a class="button" {...(file ? { href: file } : {})} download="dates.ics">
          Put them in my calendar
        </a>
        <button type="button" class="quiet" onClick={() => print()}>
          Print them
        </button>
      </p>
      <details>
        <summary>The dates as plain text</summary>
        <label for="dates-text">Copy this into a message or a note</label>
        <textarea id="dates-text" readOnly rows={10} ref={box} value={text} />
        <p class="actions">
          <button type="button" class="quiet" onClick={() => void copy()}>
            Copy the text
          </button>
        </p>
        <p role="status">{said}</p>
      </details>
    </div>
  );
}
