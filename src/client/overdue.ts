/** Past its "check again by" a page says so by itself, from the phone's own date, also without a connection. */

/** @param due the day, in the line that says when the page was checked */
export function tellOverdue(due: HTMLTimeElement): void {
  const note = document.createElement('p');
  note.className = 'note overdue';
  note.textContent = `This page should have been checked again by ${due.textContent}. Some of it may be out of date. Ask a free advice service before you rely on it.`;
  due.closest('p')?.after(note);
}
