/** Keeps the screen from going dark while something is shown to others. */

/**
 * @returns how to let it go dark again, or nothing where the phone does not allow it (no support, low battery). A lock
 * is lost when the reader looks elsewhere; it is asked for again when they come back.
 */
export async function keepAwake(): Promise<(() => void) | undefined> {
  const ask = async (): Promise<WakeLockSentinel | undefined> => {
    try {
      return 'wakeLock' in navigator ? await navigator.wakeLock.request('screen') : undefined;
    } catch {
      return undefined;
    }
  };
  let lock = await ask();
  if (!lock) return undefined;
  let isOver = false;
  const again = () => {
    if (document.visibilityState !== 'visible') return;
    void ask().then((fresh) => {
      if (isOver) void fresh?.release();
      else lock = fresh;
    });
  };
  document.addEventListener('visibilitychange', again);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
