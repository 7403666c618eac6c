/** My list at work: what is wrong, what has arrived, what is kept, own words, ways to take it along. Each has its file. */
import { useEffect, useState } from 'preact/hooks';
import { Arriving, type Arrived } from './Arriving.tsx';
import { useArrivalByLink } from './arrival-by-link.ts';
import { useFocusLater } from './focus.ts';
import { ItemCard, type Acts } from './ItemCard.tsx';
import { OwnForm } from './OwnForm.tsx';
import { TakeAway } from './TakeAway.tsx';
import { useToday } from './today.ts';
import { Troubles } from './Troubles.tsx';
import { changeList, onListChange, readList } from '../../client/list-store.ts';
import { moveItem, putBack, removeItem, rewrite, setNote, takeNewWords, type Change } from '../../lib/list-changes.ts';
import { inShort, shownOf } from '../../lib/list-words.ts';

/** What can be undone: shown where it happened. */
interface Undo {
  index: number;
  words: string;
  /** What it is about, in the reader's own words or the site's. */
  about?: string;
  change: Change;
  /** What has the keyboard's place once it is undone. */
  focus: string;
}

const TITLE = 'kept-title';

export function ListApp() {
  const [{ list, trouble: troubleNow }, setStanding] = useState(readList);
  const [arrived, setArrived] = useState<Arrived>();
  const [undo, setUndo] = useState<Undo>();
  const [said, setSaid] = useState('');
  const focusLater = useFocusLater();
  const today = useToday(list);

  useEffect(() => onListChange(() => setStanding(readList())), []);
  useArrivalByLink(
    (arrival) => {
      setArrived(arrival);
      focusLater('arrived-title');
    },
    // Unless the reader has decided already, or something else has arrived.
    (items) =>
      setArrived((now) => (now && 'items' in now && now.items[0]?.id === items[0]?.id ? { ...now, items } : now)),
  );

  /** Every change goes this way: what could be undone before is settled, and the change is said once. */
  const change = async (what: Change, words: string, then?: Undo) => {
    setSaid('');
    const { trouble } = await changeList(what);
    setUndo(then);
    // What to do stands in words on the page (Troubles.tsx).
    setSaid(trouble ? 'Not kept on this phone.' : words);
  };

  const acts: Acts = {
    move: (item, by) => {
      const to = list.indexOf(item) + by;
      if (to < 0 || to >= list.length) {
        setSaid(by < 0 ? 'It is the first already.' : 'It is the last already.');
        return;
      }
      focusLater(`${by < 0 ? 'up' : 'down'}-${item.id}`);
      void change(moveItem(item.id, by), `Moved. Now ${to + 1} of ${list.length}.`);
    },
    remove: (item) => {
      const index = list.indexOf(item);
      focusLater('undo');
      void change(removeItem(item.id), '', {
        index,
        words: 'Taken off: ',
        about: inShort(item),
        change: putBack(item, list[index + 1]?.id),
        focus: `item-${item.id}`,
      });
    },
    write: (item, text) => change(item.kind === 'place' ? setNote(item.id, text) : rewrite(item.id, text), 'Saved.'),
    takeNew: (item, words) => {
      focusLater(`item-${item.id}`);
      void change(takeNewWords(item.id, words), 'Saved.');
    },
  };

  const undoneRow = undo && (
    <li key="undo" class="note">
      <p>
        {undo.words}
        <bdi>{undo.about}</bdi>
      </p>
      <p class="actions">
        <button
          type="button"
          id="undo"
          onClick={() => {
            focusLater(undo.focus);
            void change(undo.change, 'Undone.');
          }}
        >
          Undo
        </button>
      </p>
    </li>
  );
  const rows = list.map((item, index) => (
    <ItemCard
      key={item.id}
      item={item}
      shown={item.kind === 'place' ? shownOf(item, today.get(item.at)) : undefined}
      index={index}
      total={list.length}
      acts={acts}
    />
  ));

  return (
    <>
      <p role="status" class="heard">
        {said}
      </p>
      <Troubles
        trouble={troubleNow}
        onRemoved={() => {
          setSaid('Removed.');
          focusLater(TITLE);
        }}
      />
      {arrived && (
        <Arriving
          arrived={arrived}
          list={list}
          onLeave={() => {
            setArrived(undefined);
            setSaid('Left. Your list has not changed.');
            focusLater(TITLE);
          }}
          onTake={(taken, undoTaken) => {
            setArrived(undefined);
            focusLater(undoTaken ? 'undo' : TITLE);
            void change(
              taken,
              undoTaken ? '' : 'Added to your list.',
              undoTaken && { index: 0, words: 'Your list was replaced.', change: undoTaken, focus: TITLE },
            );
          }}
        />
      )}
      <section>
        <h2 id={TITLE} tabIndex={-1}>
          {list.length === 0 ? 'Nothing is on it yet' : `On your list: ${list.length}`}
        </h2>
        {list.length === 0 && <p>Press “Keep” under anything on this site, or write something of your own here.</p>}
        <ol class="kept-list">
          {undoneRow ? [...rows.slice(0, undo.index), undoneRow, ...rows.slice(undo.index)] : rows}
        </ol>
        <OwnForm list={list} onAdd={(what) => void change(what, 'Added to the end of your list.')} />
      </section>
      <TakeAway
        list={list}
        today={today}
        onArrive={(arrival) => {
          setArrived(arrival);
          focusLater('arrived-title');
        }}
      />
    </>
  );
}
