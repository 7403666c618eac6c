/**
 * Tells politely that a newer version is ready. Nothing changes until the reader says so, and then only in this tab.
 *
 * Kept for this tab alone, in session storage: `send-plan:told` and `send-plan:later`, each the version of the site that
 * was announced, or put off. Without that storage the reader is told again on the next page, which does no harm.
 */
import { SKIP_WAITING, TELL_NEWS, type CopyNews } from '../lib/messages.ts';
import { askWorker, getRegistration, settled } from './ask-worker.ts';
import { recall, remember } from './storage.ts';
import { agree, agreed } from './updates.ts';

/** How long to look for a version newer still before the one at hand is shown. */
const LOOK_MS = 8000;
/** How long that one may take to come. */
const COME_MS = 20_000;

const within = (promise: Promise<unknown>, time: number) =>
  Promise.race([promise, new Promise((resolve) => setTimeout(resolve, time))]);

/** Shows the newest version there is: looks once more first, because days may have passed since the notice came. */
export async function showNewest(): Promise<void> {
  agree();
  const registration = await getRegistration();
  await within(registration?.update().catch(() => undefined) ?? Promise.resolve(), LOOK_MS);
  if (registration?.installing) await within(settled(registration.installing), COME_MS);
  // Another tab may have brought the new version already: then this one only has to load it.
  if (!registration?.waiting) {
    location.reload();
    return;
  }
  registration.waiting.postMessage({ type: SKIP_WAITING });
  // It takes charge once the one before is idle. Should that not come about, the notice comes again with the page.
  setTimeout(() => location.reload(), COME_MS);
}

/** @param worker the version that waits, or the one that took charge: that one cannot say any more what it changed */
export async function offer(worker: ServiceWorker | null): Promise<void> {
  const isWaiting = worker?.state === 'installed';
  const news = await askWorker<CopyNews>(worker, { type: TELL_NEWS });
  if (agreed) return;
  if (!isWaiting) showNotice({ version: news?.version ?? '', words: '' });
  else if (news) showNotice(news);
}

/** Shows the notice, unless the reader put this version off. */
function showNotice(news: CopyNews): void {
  const place = document.getElementById('notices');
  if (!place || recall('later', 'sessionStorage') === news.version) return;
  const notice = document.createElement('section');
  notice.className = 'notice';
  notice.setAttribute('aria-label', 'New version');
  const text = document.createElement('p');
  const button = (name: string, onPress: () => void) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.addEventListener('click', onPress, { once: true });
    return made;
  };
  const update = button('Show the new version', () => {
    update.textContent = 'Getting it…';
    void showNewest();
  });
  // Where the reader was before she came to the notice: "Later" takes her back there.
  let before: EventTarget | null = null;
  notice.addEventListener('focusin', ({ relatedTarget }) => {
    if (!notice.contains(relatedTarget as Node | null)) before = relatedTarget;
  });
  const later = button('Later', () => {
    remember('later', news.version, 'sessionStorage');
    place.replaceChildren();
    const back = before instanceof HTMLElement && before.isConnected ? before : document.getElementById('main');
    back?.focus({ preventScroll: true });
  });
  later.className = 'quiet';
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(update, later);
  notice.append(text, actions);
  // A version newer still takes the place of the notice that stands there.
  place.replaceChildren(notice);
  const words = `A newer version of these pages is ready. ${news.words}`;
  const wasTold = recall('told', 'sessionStorage') === news.version;
  remember('told', news.version, 'sessionStorage');
  if (wasTold) text.textContent = words;
  else {
    // Said aloud once. Put in after the region is in the page, or screen readers do not hear it.
    text.setAttribute('role', 'status');
    setTimeout(() => {
      text.textContent = words;
    }, 100);
  }
}
