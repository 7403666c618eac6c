/** Reads a list from a file the reader chooses. */
import type { Arrived } from './Arriving.tsx';
import { MOST_BYTES } from '../../lib/list-file.ts';
import { parseList } from '../../lib/my-list.ts';

async function read(file: File): Promise<Arrived> {
  const no = (fault: string): Arrived => ({ by: 'file', fault });
  if (file.size > MOST_BYTES) return no('It is too big to be a list from this page.');
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return no('Your phone did not let us open it.');
  const { items, wrong, lost } = parseList(text);
  if (wrong === 'newer') return no('It was saved by a newer version of this site. Load this page again with signal.');
  if (items.length === 0) return no('It is not a list that was saved here, or it is damaged.');
  return { by: 'file', items, lost };
}

export function BringBack({ onArrive }: { onArrive(arrived: Arrived): void }) {
  return (
    <p class="bring-back">
      <label for="list-file">Bring back a file</label>
      <input
        id="list-file"
        type="file"
        accept=".json,application/json"
        onChange={({ currentTarget: input }) => {
          const [file] = input.files ?? [];
          // Emptied, so that the same file can be chosen again.
          if (file)
            void read(file)
              .then(onArrive, () => undefined)
              .then(() => (input.value = ''));
        }}
      />
    </p>
  );
}
