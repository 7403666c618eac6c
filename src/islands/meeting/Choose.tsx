/** Tick up to six points, then show them or put them on a sheet. */
import { useState } from 'preact/hooks';
import type { Found } from './points.ts';
import { MOST_POINTS, type Point } from '../../lib/meeting.ts';

interface Props {
  found: Found;
  picked: readonly string[];
  onPick(ids: readonly string[]): void;
  onScreens(): void;
  onSheet(): void;
}

const KIND = { point: '', question: 'Question: ', note: 'Note: ' };

const Words = ({ point: { kind, words } }: { point: Point }) => (
  <span>
    {words.label ? <strong>{words.label}: </strong> : KIND[kind]}
    <bdi>{words.title ?? (words.text || words.page)}</bdi>
  </span>
);

export function Choose({ found: { groups, isShort }, picked, onPick, onScreens, onSheet }: Props) {
  const [said, setSaid] = useState('');
  const choose = (id: string, box: HTMLInputElement) => {
    if (box.checked && picked.length >= MOST_POINTS) {
      box.checked = false;
      setSaid(`Six is the most. Take one away first.`);
      return;
    }
    setSaid('');
    onPick(box.checked ? [...picked, id] : picked.filter((one) => one !== id));
  };
  return (
    <section>
      <h2 id="choose-title" tabIndex={-1}>
        Pick up to six points
      </h2>
      {isShort && (
        <p class="note">
          We could not read a page you came from. It is not saved on this phone. Try again with signal.
        </p>
      )}
      {groups.length === 0 && (
        <p>
          Press “Keep” under what you want to take, on any page. It then stands here. Or start from{' '}
          <a href={`${import.meta.env.BASE_URL}you-may-be-told/`}>what you may be told</a>.
        </p>
      )}
      <div class="tick-list points-to-pick">
        {groups.map(({ name, points }) => (
          <fieldset key={name}>
            <legend>{name}</legend>
            {points.map((point) => (
              <label key={point.id}>
                <input
                  type="checkbox"
                  checked={picked.includes(point.id)}
                  onChange={({ currentTarget }) => choose(point.id, currentTarget)}
                />
                <Words point={point} />
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {groups.length > 0 && (
        <>
          <p role="status">{said || (picked.length > 0 ? `${picked.length} picked.` : '')}</p>
          <p class="actions">
            <button
              type="button"
              aria-disabled={picked.length === 0}
              onClick={() => (picked.length > 0 ? onScreens() : setSaid('Pick a point first.'))}
            >
              Show them big
            </button>
            <button
              type="button"
              aria-disabled={picked.length === 0}
              onClick={() => (picked.length > 0 ? onSheet() : setSaid('Pick a point first.'))}
            >
              Make a sheet
            </button>
          </p>
        </>
      )}
    </section>
  );
}
