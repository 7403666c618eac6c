/** What stands on the paper: points with their law, dates and addresses, questions, notes, room to write, a QR code. */
import { qrBox, qrCode } from '../../lib/qr.ts';
import { AS_KEPT, writeAsked, type Point } from '../../lib/meeting.ts';
import { splitAt } from '../../lib/place.ts';
import { wholeAddress } from '../../client/read-place.ts';

/** What is the same for all points is said once, at the foot: it leaves room for the points. */
interface Shared {
  /** The page all of them stand on. */
  path?: string | undefined;
  checked?: string | undefined;
}

function sharedBy(points: readonly Point[]): Shared {
  const only = <Value,>(values: readonly Value[]) => (new Set(values).size === 1 ? values[0] : undefined);
  const placed = points.filter(({ at }) => at);
  return {
    path: only(placed.map(({ at }) => splitAt(at ?? '').path)),
    checked: only(placed.map(({ checked }) => checked)),
  };
}

/** "Source: … Checked on … Address", as far as it is this point's own. */
function footOf({ words: { label, detail }, sources, checked, at, isOld }: Point, shared: Shared): string {
  // Of a law, its section stands before the words: that is its source.
  const named = label && detail && /law|guidance/i.test(label) ? '' : sources.join('; ');
  return [
    named && `Source: ${named}.`,
    isOld && AS_KEPT,
    checked && !shared.checked && `Checked on ${checked}.`,
    at && !shared.path && wholeAddress(at),
  ]
    .filter(Boolean)
    .join(' ');
}

const PointLine = ({ point, shared }: { point: Point; shared: Shared }) => {
  const { label, detail, who, title, text, status, page } = point.words;
  return (
    <li>
      {label && (
        <p>
          <strong>{label}</strong> {detail}:
        </p>
      )}{' '}
      <p dir="auto">
        {who && <strong>{who}: </strong>}
        {title && <strong>{/[.?!”]$/.test(title) ? title : `${title}.`} </strong>}
        {text || page} {status && `${status}. `}
        {footOf(point, shared)}
      </p>
      {point.note && <div dir="auto">My note: {point.note}</div>}
    </li>
  );
};

/** A code that opens the page, or the same points, on another phone; own words are not in it. */
function Code({ points, shared }: { points: readonly Point[]; shared: Shared }) {
  const ats = points.flatMap(({ at }) => at ?? []);
  if (ats.length === 0) return null;
  const here = location.href.replace(/#.*/, '');
  const { size, path } = qrCode(shared.path ? wholeAddress(shared.path) : here + writeAsked(ats));
  return (
    <svg
      class="qr"
      stroke="#000"
      role="img"
      aria-label="QR code that opens these points on another phone"
      viewBox={qrBox(size)}
    >
      <path d={path} />
    </svg>
  );
}

export function SheetPaper({ points }: { points: readonly Point[] }) {
  const of = (kind: Point['kind']) => points.filter((point) => point.kind === kind);
  const [law, questions, notes] = [of('point'), of('question'), of('note')];
  const shared = sharedBy(points);
  return (
    <article class="sheet" aria-label="The sheet">
      <h3>For our meeting</h3>
      {law.length > 0 && (
        <ul class="points">
          {law.map((point) => (
            <PointLine key={point.id} point={point} shared={shared} />
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <>
          <h3>Questions to ask</h3>
          <ul>
            {questions.map(({ id, words: { who, text } }) => (
              <li key={id} dir="auto">
                {who && <strong>{who}: </strong>}
                {text}
                <div class="answer-line" aria-hidden="true" />
              </li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3>My notes</h3>
          {notes.map(({ id, words }) => (
            <p key={id} dir="auto">
              {words.text}
            </p>
          ))}
        </>
      )}
      <div class="write" aria-hidden="true">
        <h3>What was said, and who does what by when</h3>
        <p />
        <p />
        <p />
      </div>
      <div class="sheet-foot">
        <Code points={points} shared={shared} />
        <p>
          This is information, not legal advice. {shared.checked && `Checked on ${shared.checked}. `}
          {shared.path
            ? `The sources are on ${wholeAddress(shared.path)}`
            : points.some(({ at }) => at) && 'The sources are at each address.'}
        </p>
      </div>
    </article>
  );
}
