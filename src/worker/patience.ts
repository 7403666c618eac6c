/** Waits for the network, but not for ever: a server can be silent without ever saying that it will not answer. */

/**
 * @param patience how long it may be silent, in milliseconds
 * @param run is given the signal that ends its requests, and a function to call whenever something has come
 * @throws what `run` throws, which is an AbortError after a silence
 */
export async function withPatience<Answer>(
  patience: number,
  run: (signal: AbortSignal, heard: () => void) => Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      controller.abort();
    }, patience);
  };
  try {
    heard();
    return await run(controller.signal, heard);
  } finally {
    clearTimeout(timer);
  }
}
