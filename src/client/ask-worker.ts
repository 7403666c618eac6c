/** Asks a worker something and waits for its answer. */
import type { Question } from '../lib/messages.ts';

/** A worker that is busy starting may take a while on an old phone; one that never answers must not hold a page up. */
const PATIENCE_MS = 20_000;

export const getRegistration = (): Promise<ServiceWorkerRegistration | undefined> =>
  navigator.serviceWorker.getRegistration(import.meta.env.BASE_URL);

/** @returns its answer, or nothing when there is no worker or it says nothing */
export function askWorker<Answer>(
  worker: ServiceWorker | null | undefined,
  question: Question,
  patience = PATIENCE_MS,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      resolve(data as Answer);
    };
    setTimeout(resolve, worker ? patience : 0);
    worker?.postMessage(question, [port2]);
  });
}

/** Resolves once a worker that is being installed has done so, or has failed. */
export function settled(worker: ServiceWorker): Promise<ServiceWorkerState> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state !== 'installing') resolve(worker.state);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
