/** A button that shares or copies a text, and shows the text to be copied by hand where the phone allows neither. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { giveText, type Given } from '../../client/give-text.ts';

interface Props {
  name: string;
  /** Names the box with the text. */
  label: string;
  text: string;
}

const SAYS: Record<Given, string> = {
  shared: '',
  left: '',
  copied: 'Copied. Now paste it into a message.',
  refused: 'Your phone did not allow it. The text is marked here: choose “copy”.',
};

export function GiveBox({ name, label, text }: Props) {
  const [given, setGiven] = useState<Given>('left');
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (given === 'refused') box.current?.select();
  }, [given]);
  return (
    <>
      <p class="actions">
        <button type="button" class="quiet" onClick={() => void giveText(text).then(setGiven)}>
          {name}
        </button>
      </p>
      <p role="status">{SAYS[given]}</p>
      {given === 'refused' && <textarea readOnly rows={6} ref={box} aria-label={label} value={text} />}
    </>
  );
}
