/** Whether the sheet on the page fits one side of A4, before anybody prints it. */

/** A4 is 297 mm high; meeting.css leaves 8 mm above and below, and a little is kept free for other printers' letters. */
const ROOM_MM = 297 - 2 * 8 - 6;
const PX_A_MM = 96 / 25.4;

/** Lays a copy of what is printed out as wide as the paper, out of sight, and measures it. */
export function fitsOneSide(): boolean {
  const paper = document.createElement('div');
  paper.className = 'measured';
  paper.inert = true;
  for (const part of document.querySelectorAll('.meeting .sheet')) paper.append(part.cloneNode(true));
  document.body.append(paper);
  const height = paper.getBoundingClientRect().height;
  paper.remove();
  return height <= ROOM_MM * PX_A_MM;
}
