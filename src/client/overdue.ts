/** Past its "check again by" a page says so by itself, from the phone's own date, also without a connection. */

/** The phone's date where the reader is, as `2026-11-25`. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

export function tellIfOverdue(): void {
  const due = document.querySelector<HTMLTimeElement>('#check-again');
  if (!due || due.dateTime >= today()) return;
  const note = document.createElement('p');
  note.className = 'note overdue';
  note.textContent = `This page should have been checked again by ${due.textContent}. Some of it may be out of date. Ask a free advice service before you rely on it.`;
  due.closest('p')?.after(note);
}
