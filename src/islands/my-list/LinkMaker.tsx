/** Makes the link that carries the list, says when it is too long for that, and shows it as a QR code where that fits. */
import { useEffect, useState } from 'preact/hooks';
import { useFocusLater } from './focus.ts';
import { GiveBox } from './GiveBox.tsx';
import { QrCode } from './QrCode.tsx';
import { MOST_IN_LINK, MOST_IN_QR, toFragment } from '../../lib/list-link.ts';
import type { MyList } from '../../lib/my-list.ts';

interface Props {
  list: MyList;
  /** The whole address of My list. */
  page: string;
}

/** What comes in the button's place, and has the keyboard's place then: the link, or why there is none. */
const MADE = 'list-link';

const inFigures = (count: number): string => count.toLocaleString('en-GB');

export function LinkMaker({ list, page }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [address, setAddress] = useState('');
  const [showsQr, setShowsQr] = useState(false);
  const focusLater = useFocusLater();

  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    void toFragment(list).then((fragment) => {
      if (isCurrent) setAddress(`${page}#${fragment}`);
    });
    return () => {
      isCurrent = false;
    };
  }, [isOpen, list, page]);

  if (!address)
    return (
      <p class="actions">
        <button
          type="button"
          class="quiet"
          onClick={() => {
            setIsOpen(true);
            focusLater(MADE);
          }}
        >
          Make a link
        </button>
      </p>
    );
  if (address.length > MOST_IN_LINK)
    return (
      <p class="note" id={MADE} tabIndex={-1}>
        Your list is too long for a link: {inFigures(address.length)} letters. A link may have {inFigures(MOST_IN_LINK)}
        . Save it as a file instead.
      </p>
    );
  return (
    <div class="note">
      <label for={MADE}>A link with your list in it</label>
      <textarea id={MADE} readOnly rows={3} value={address} onFocus={(event) => event.currentTarget.select()} />
      <p class="small">Whoever has the link can read your list, your notes too. It is on no server.</p>
      <GiveBox name="Share the link" label="The link" text={address} />
      {address.length > MOST_IN_QR ? (
        <p class="small">It is too long to show as a QR code.</p>
      ) : showsQr ? (
        <QrCode text={address} />
      ) : (
        <p class="actions">
          <button type="button" class="quiet" onClick={() => setShowsQr(true)}>
            Show it as a QR code
          </button>
        </p>
      )}
    </div>
  );
}
