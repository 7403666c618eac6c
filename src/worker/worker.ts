/** The worker's events. What it does on each is in copy.ts and answers.ts; what it saves is handed over by sw.js, which the build writes. */
import type { CopyList } from '../lib/copy-list.ts';
import { COUNT_COPY, MEND_COPY, SKIP_WAITING, TELL_NEWS, type Question } from '../lib/messages.ts';
import { createAnswers } from './answers.ts';
import { createCopy, type Copy } from './copy.ts';
import { createStore } from './store.ts';

declare const self: ServiceWorkerGlobalScope & { startWorker(list: CopyList): void };

function answerQuestion(question: Question, copy: Copy): Promise<unknown> {
  switch (question.type) {
    case SKIP_WAITING:
      return self.skipWaiting();
    case COUNT_COPY:
      return copy.count();
    case MEND_COPY:
      return copy.mend(question.deep);
    case TELL_NEWS:
      return copy.news();
  }
}

self.startWorker = (list) => {
  const store = createStore(list);
  const copy = createCopy(list, store);
  const answer = createAnswers(store);

  self.addEventListener('install', (event) => {
    event.waitUntil(copy.saveAll());
  });

  self.addEventListener('activate', (event) => {
    // Taking charge of the open page at once makes the copy answer from the first visit on.
    event.waitUntil(store.takeCharge().then(() => self.clients.claim()));
  });

  self.addEventListener('message', (event) => {
    const said = answerQuestion(event.data as Question, copy);
    event.waitUntil(said.then((words) => event.ports[0]?.postMessage(words)));
  });

  self.addEventListener('fetch', (event) => {
    const answered = answer(event.request);
    if (answered) event.respondWith(answered);
  });
};
