/** One point at a time in large type over the whole screen, to be read or shown across a table. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepAwake } from '../../client/wake-lock.ts';
import { AS_KEPT, type Point } from '../../lib/meeting.ts';

interface Props {
  points: readonly Point[];
  onLeave(): void;
}

const KIND = { point: '', question: 'A question', note: 'My note' };

const Shown = ({ point: { kind, words, checked, note, isOld } }: { point: Point }) => {
  const label = words.label ?? KIND[kind];
  return (
    <>
      {label && (
        <p class="kind">
          <strong>{label}</strong> {words.detail && <span class="kind-detail">{words.detail}</span>}
        </p>
      )}
      {words.title && <h2>{words.title}</h2>}
      <p dir="auto">
        {words.who && <strong>{words.who}: </strong>}
        {words.text || words.page}
      </p>
      {words.status && <p>{words.status}.</p>}
      {isOld && <p>{AS_KEPT}</p>}
      {note && <p dir="auto">My note: {note}</p>}
      {checked && <p class="small">Checked on {checked}.</p>}
    </>
  );
};

/** Asks for the screen to stay lit. @returns whether it will, once that is known */
function useAwake(): boolean | undefined {
  const [isAwake, setAwake] = useState<boolean>();
  useEffect(() => {
    let isOver = false;
    let letGo: (() => void) | undefined;
    void keepAwake().then((release) => {
      if (isOver) release?.();
      else {
        letGo = release;
        setAwake(Boolean(release));
      }
    });
    return () => {
      isOver = true;
      letGo?.();
    };
  }, []);
  return isAwake;
}

export function Screens({ points, onLeave }: Props) {
  const [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const isAwake = useAwake();
  const point = points[Math.min(at, points.length - 1)];

  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    // Escape, the phone's own "back" gesture and "Leave" all end here.
    opened?.addEventListener('close', onLeave);
    return () => opened?.removeEventListener('close', onLeave);
  }, []);
  useEffect(() => {
    // So that a screen reader reads the number and, as its description, the new point; and the top of a long one is in sight.
    words.current?.focus();
    dialog.current?.scrollTo(0, 0);
  }, [at]);

  return (
    <dialog class="screens" ref={dialog} aria-label="Points for the meeting">
      <div>
        <div
          ref={words}
          tabIndex={-1}
          role="group"
          aria-label={`${at + 1} of ${points.length}`}
          aria-describedby="point-shown"
        >
          {points.length > 1 && (
            <p class="small">
              {at + 1} of {points.length}
            </p>
          )}
          <div id="point-shown">{point && <Shown point={point} />}</div>
          {isAwake === false && at === 0 && (
            <p class="small">Your phone may go dark by itself. Touch the screen now and then.</p>
          )}
        </div>
        <p class="actions">
          {at > 0 && (
            <button type="button" class="quiet" onClick={() => setAt(at - 1)}>
              Back
            </button>
          )}
          {at < points.length - 1 && (
            <button type="button" onClick={() => setAt(at + 1)}>
              Next
            </button>
          )}
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            Leave
          </button>
        </p>
      </div>
    </dialog>
  );
}
