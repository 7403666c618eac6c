/** Ways to take the list along: paper, text, a file and back, a link. Everything is made on the phone; nothing is sent. */
import { BringBack } from './BringBack.tsx';
import type { Arrived } from './Arriving.tsx';
import { FileLink } from './FileLink.tsx';
import { GiveBox } from './GiveBox.tsx';
import { LinkMaker } from './LinkMaker.tsx';
import type { AllToday } from './today.ts';
import { wholeAddress } from '../../client/read-place.ts';
import { localDay } from '../../lib/dates.ts';
import { asFile, FILE_NAME } from '../../lib/list-file.ts';
import { asText } from '../../lib/list-text.ts';
import { shownOf } from '../../lib/list-words.ts';
import type { MyList } from '../../lib/my-list.ts';

interface Props {
  list: MyList;
  today: AllToday;
  onArrive(arrived: Arrived): void;
}

export function TakeAway({ list, today, onArrive }: Props) {
  const page = location.origin + location.pathname;
  const day = localDay(new Date());
  return (
    <section class="take-away">
      <h2 id="take-title">{list.length > 0 ? 'Take it with you' : 'Bring a list here'}</h2>
      {list.length > 0 && (
        <>
          <p class="actions">
            <button type="button" onClick={() => print()}>
              Print my list
            </button>
            <FileLink name={FILE_NAME} text={asFile(list, day, page)}>
              Save as a file
            </FileLink>
          </p>
          <GiveBox
            name="Share as text"
            label="My list as text"
            text={asText(list, (item) => shownOf(item, today.get(item.at)).words, wholeAddress, day)}
          />
          <LinkMaker list={list} page={page} />
        </>
      )}
      <BringBack onArrive={onArrive} />
    </section>
  );
}
