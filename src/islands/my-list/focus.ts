/** Moves the keyboard's place once what it should stand on has been drawn: a button that moved, or one that came. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** @returns asks for the element with this id to have focus after the next drawing */
export function useFocusLater(): (id: string) => void {
  const wanted = useRef<string>();
  useLayoutEffect(() => {
    const target = wanted.current && document.getElementById(wanted.current);
    if (!target) return;
    wanted.current = undefined;
    target.focus();
  });
  return (id) => {
    wanted.current = id;
  };
}
