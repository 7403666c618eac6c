/** One item of the list: what it says, where it stands, the reader's note, and what can be done with it. */
import { useState } from 'preact/hooks';
import { useFocusLater } from './focus.ts';
import { PlaceWords } from './PlaceWords.tsx';
import { WriteBox } from './WriteBox.tsx';
import { inWords } from '../../lib/dates.ts';
import { OWN } from '../../lib/list-text.ts';
import { inShort, type Shown } from '../../lib/list-words.ts';
import type { Item, KeptWords } from '../../lib/my-list.ts';

export interface Acts {
  move(item: Item, by: -1 | 1): void;
  remove(item: Item): void;
  /** Other own words, or a note on a place; an empty note takes it away. */
  write(item: Item, text: string): Promise<void>;
  /** Keeps what a place says today instead of what it said. */
  takeNew(item: Item, words: KeptWords): void;
}

interface Props {
  item: Item;
  /** What a place says; nothing for own words. */
  shown: Shown | undefined;
  index: number;
  total: number;
  acts: Acts;
}

export function ItemCard({ item, shown, index, total, acts }: Props) {
  const [isWriting, setIsWriting] = useState(false);
  const focusLater = useFocusLater();
  const about = inShort(item);
  const isPlace = item.kind === 'place';
  const written = isPlace ? (item.note ?? '') : item.text;
  const writeName = !isPlace ? 'Change my words' : written ? 'Change my note' : 'Add a note';
  const leave = () => {
    setIsWriting(false);
    focusLater(`write-${item.id}`);
  };
  const button = (name: string, id: string, onClick: () => void, isIdle = false) => (
    <button
      type="button"
      class="quiet"
      id={`${id}-${item.id}`}
      aria-label={`${name}: ${about}`}
      aria-disabled={isIdle}
      onClick={onClick}
    >
      {name}
    </button>
  );

  // The parts have keys, so that none is made anew, and loses the keyboard's place, when another comes before it.
  return (
    <li id={`item-${item.id}`} class="kept-item" tabIndex={-1}>
      {isPlace && shown && (
        <PlaceWords at={item.at} shown={shown} about={about} onTakeNew={() => acts.takeNew(item, shown.words)} />
      )}
      {!isPlace && <h3>{OWN[item.kind]}</h3>}
      {written && !isWriting && (
        <p key="words" class="own-words" dir="auto">
          {isPlace && <strong>My note: </strong>}
          {written}
        </p>
      )}
      <p key="added" class="small">
        Added on {inWords(item.kept)}.
      </p>
      {isWriting ? (
        <WriteBox
          id={item.id}
          label={isPlace ? 'My note on this' : OWN[item.kind]}
          text={written}
          mayBeEmpty={isPlace}
          onSave={async (text) => {
            // The box stays until the words are in the list: otherwise the old ones would be seen once more.
            await acts.write(item, text);
            leave();
          }}
          onLeave={leave}
        />
      ) : (
        <p key="actions" class="actions">
          {button(writeName, 'write', () => setIsWriting(true))}
          {button('Move up', 'up', () => acts.move(item, -1), index === 0)}
          {button('Move down', 'down', () => acts.move(item, 1), index === total - 1)}
          {button('Remove', 'remove', () => acts.remove(item))}
        </p>
      )}
    </li>
  );
}
