/** Says what is wrong with the place where the list is kept, and what can still be done. */
import { damagedLines, forgetDamaged, type Trouble } from '../../client/list-store.ts';
import { FileLink } from './FileLink.tsx';

const WORDS: Record<Trouble, string> = {
  full: 'There is no room on this phone for your last change. It counts until you leave this page. Save your list as a file, or make a link, so that nothing is lost.',
  refused:
    'This window does not let sites keep anything. Your list is here until you leave this page. Save it as a file, or make a link.',
  newer:
    'Your list was kept by a newer version of this site. It is safe, but this version cannot read it. What you do here counts until you leave this page.',
};

interface Props {
  trouble: Trouble | undefined;
  /** The damaged part, and the button that removed it, are gone. */
  onRemoved(): void;
}

export function Troubles({ trouble, onRemoved }: Props) {
  const damaged = damagedLines();
  return (
    <>
      {trouble && (
        <p class="note" role="status">
          <strong>Not kept on this phone.</strong> {WORDS[trouble]}{' '}
          {trouble === 'newer' && <a href={`${import.meta.env.BASE_URL}app/`}>Look for a new version</a>}
        </p>
      )}
      {damaged && (
        <div class="note">
          <p>
            <strong>Part of your list was damaged.</strong> What could be read is here. The damaged part is put aside on
            this phone. You can save it as a file, or remove it.
          </p>
          <p class="actions">
            <FileLink name="damaged-list.txt" text={damaged}>
              Save the damaged part
            </FileLink>
            <button type="button" class="quiet" onClick={() => void forgetDamaged().then(onRemoved)}>
              Remove the damaged part
            </button>
          </p>
        </div>
      )}
    </>
  );
}
