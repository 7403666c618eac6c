/** The sheet as it will be printed, with what to do when it does not fit on one side. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fitsOneSide } from './fits.ts';
import { SheetPaper } from './SheetPaper.tsx';
import { pointInShort, type Point } from '../../lib/meeting.ts';

interface Props {
  points: readonly Point[];
  onLeaveOut(id: string): void;
  onBack(): void;
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words);

export function Sheet({ points, onLeaveOut, onBack }: Props) {
  const [fits, setFits] = useState(true);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
    // "Who to ring" stands on the page all the time; while there is a sheet it belongs to it, on paper too.
    const ring = document.querySelector('.who-to-ring');
    ring?.classList.add('sheet');
    return () => ring?.classList.remove('sheet');
  }, []);
  useEffect(() => setFits(fitsOneSide()), [points]);
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        Your sheet
      </h2>
      <p role="status">
        {fits
          ? 'It fits on one side of A4.'
          : 'It takes more than one side of A4. Leave something out, or print it as it is.'}
      </p>
      {!fits && points.length > 1 && (
        <div class="too-long">
          <ul>
            {points.map((point) => (
              <li key={point.id}>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    onLeaveOut(point.id);
                    title.current?.focus();
                  }}
                >
                  <span>
                    Leave out: <bdi>{short(pointInShort(point))}</bdi>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p class="actions">
        <button type="button" onClick={() => print()}>
          Print it
        </button>
        <button type="button" class="quiet" onClick={onBack}>
          Pick other points
        </button>
      </p>
      <SheetPaper points={points} />
    </>
  );
}
