/** A box for own words that stand on the list already, opened in their place. */
import { useEffect, useRef } from 'preact/hooks';
import { MOST_OWN } from '../../lib/my-list.ts';

interface Props {
  id: string;
  label: string;
  text: string;
  /** A note on a place may be emptied, and is gone then; own words of their own are removed by "Remove". */
  mayBeEmpty: boolean;
  onSave(text: string): Promise<void>;
  onLeave(): void;
}

export function WriteBox({ id, label, text, mayBeEmpty, onSave, onLeave }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      class="write-box"
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(box.current?.value.trim() ?? '');
      }}
    >
      <label for={`box-${id}`}>{label}</label>
      <textarea
        id={`box-${id}`}
        ref={box}
        rows={4}
        dir="auto"
        maxLength={MOST_OWN}
        required={!mayBeEmpty}
        defaultValue={text}
      />
      <p class="actions">
        <button type="submit">Save</button>
        <button type="button" class="quiet" onClick={onLeave}>
          Leave it as it was
        </button>
      </p>
    </form>
  );
}
