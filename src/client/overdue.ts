/** Past its "check again by" a page says so by itself, from the phone's own date, also without a connection. */

export function tellIfOverdue(): void {
  const due = document.querySelector<HTMLTimeElement>('#check-again');
  // Without a time zone, a time is the phone's own: the day ends when it ends for the reader.
  if (!due || new Date() <= new Date(`${due.dateTime}T23:59:59.999`)) return;
  const note = document.createElement('p');
  note.className = 'note overdue';
  note.textContent = `This page should have been checked again by ${due.textContent}. Some of it may be out of date. Ask a free advice service before you rely on it.`;
  due.closest('p')?.after(note);
}
