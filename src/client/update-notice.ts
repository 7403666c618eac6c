/** Tells once, politely, that a newer version is ready. Nothing changes until the reader says so. */

/** @param onAgree called when the reader asks for the newer version */
export function showUpdateNotice(onAgree: () => void): void {
  const place = document.getElementById('notices');
  if (!place || place.childElementCount > 0) return;
  const notice = document.createElement('section');
  notice.className = 'notice';
  notice.setAttribute('aria-label', 'New version');
  const text = document.createElement('p');
  text.setAttribute('role', 'status');
  const update = document.createElement('button');
  update.type = 'button';
  update.textContent = 'Show the new version';
  update.addEventListener('click', onAgree);
  const later = document.createElement('button');
  later.type = 'button';
  later.className = 'quiet';
  later.textContent = 'Later';
  later.addEventListener('click', () => {
    place.replaceChildren();
  });
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(update, later);
  notice.append(text, actions);
  place.append(notice);
  // Put in after the region is in the page, or screen readers do not hear it.
  setTimeout(() => {
    text.textContent = 'A newer version of these pages is ready.';
  }, 100);
}
