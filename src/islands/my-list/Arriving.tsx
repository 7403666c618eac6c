/** A list that came by link or file: shows what is in it and asks what to do. Until then nothing changes. */
import type { Change } from '../../lib/list-changes.ts';
import { countOver, merge, replaceWith, undoReplace } from '../../lib/list-merge.ts';
import { inShort } from '../../lib/list-words.ts';
import { MOST_ITEMS, type MyList } from '../../lib/my-list.ts';

/** What came, or in words why it could not be read. */
export type Arrived = { by: 'link' | 'file'; items: MyList; lost: number } | { by: 'link' | 'file'; fault: string };

interface Props {
  arrived: Arrived;
  list: MyList;
  onLeave(): void;
  /** With a second change, the first can be undone by it. */
  onTake(change: Change, undo?: Change): void;
}

const KIND = { place: '', note: 'Note: ', question: 'Question: ' } as const;
const things = (count: number): string => (count === 1 ? '1 thing' : `${count} things`);

export function Arriving({ arrived, list, onLeave, onTake }: Props) {
  const title = (words: string) => (
    <h2 id="arrived-title" tabIndex={-1}>
      {words}
    </h2>
  );
  if ('fault' in arrived)
    return (
      <section class="arrived">
        {title(`This ${arrived.by} could not be read`)}
        <p>{arrived.fault} Your list here has not changed.</p>
        <p class="actions">
          <button type="button" onClick={onLeave}>
            Go on
          </button>
        </p>
      </section>
    );
  const { by, items, lost } = arrived;
  const over = countOver(list, items);
  return (
    <section class="arrived">
      {title(`This ${by} holds a list of ${things(items.length)}`)}
      <p>Your list here has not changed. Add these to it only if you know who made the {by}.</p>
      <ul>
        {items.map((item) => (
          <li key={item.id} dir="auto">
            {KIND[item.kind]}
            {inShort(item)}
            {item.kind === 'place' && item.note && ` (with a note: ${item.note})`}
          </li>
        ))}
      </ul>
      {lost > 0 && <p>{things(lost)} in it could not be read.</p>}
      {over > 0 && (
        <p>
          A list holds {MOST_ITEMS}. If you add these, the last {over} will stay away.
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={() => onTake(merge(items))}>
          Add to my list
        </button>
        {by === 'file' && list.length > 0 && (
          <button type="button" class="quiet" onClick={() => onTake(replaceWith(items), undoReplace(list, items))}>
            Replace my list
          </button>
        )}
        <button type="button" class="quiet" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </section>
  );
}
