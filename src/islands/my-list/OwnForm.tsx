/** Adds a note or a question of the reader's own. */
import { useRef, useState } from 'preact/hooks';
import { newId } from '../../client/list-store.ts';
import { localDay } from '../../lib/dates.ts';
import { addItem, isFull, type Change } from '../../lib/list-changes.ts';
import { MOST_ITEMS, MOST_OWN, type MyList, type OwnWords } from '../../lib/my-list.ts';

export function OwnForm({ list, onAdd }: { list: MyList; onAdd(change: Change): void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');

  const add = (kind: OwnWords['kind']) => {
    const text = box.current?.value.trim() ?? '';
    if (!text || isFull(list)) {
      setProblem(
        text ? `Your list is full: it holds ${MOST_ITEMS}. Remove something first.` : 'Write something first.',
      );
      box.current?.focus();
      return;
    }
    setProblem('');
    onAdd(addItem({ id: newId(), kind, text, kept: localDay(new Date()) }));
    if (box.current) box.current.value = '';
  };

  return (
    <div class="write-box">
      <label for="own-words">Write a note, or a question to ask</label>
      <p id="own-problem" class="problem" role="alert">
        {problem}
      </p>
      <textarea
        id="own-words"
        ref={box}
        rows={3}
        dir="auto"
        maxLength={MOST_OWN}
        aria-describedby="own-problem"
        aria-invalid={problem !== ''}
      />
      <p class="actions">
        <button type="button" class="quiet" onClick={() => add('note')}>
          Add as a note
        </button>
        <button type="button" class="quiet" onClick={() => add('question')}>
          Add as a question
        </button>
      </p>
    </div>
  );
}
