/** Says which words were mended, and offers to search for exactly what was typed. */
interface Props {
  query: string;
  mended: readonly { typed: string; shown: string }[];
  onExactly(): void;
}

export function Mended({ query, mended, onExactly }: Props) {
  return (
    <p class="mended">
      Showing results for <strong>{mended.map(({ shown }) => shown).join(', ')}</strong>.{' '}
      <button type="button" class="quiet" onClick={onExactly}>
        Search for “{query}” instead
      </button>
    </p>
  );
}
