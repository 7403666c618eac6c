/**
 * Says how many promises are shown, and keeps the choice in the address, so that it can be sent to somebody:
 * `/promises/?status=kept&area=ehcps`. The choosing itself is done by promises.css, with or without this.
 */

function tellWhatIsShown(): void {
  // Without the rule that hides, the choice itself is hidden: nothing would be true that is said here.
  if (!CSS.supports('selector(:has(*))')) return;
  const choices = [...document.querySelectorAll<HTMLSelectElement>('select#status, select#area')];
  const asked = new URLSearchParams(location.search);
  // What was chosen before this script came stays chosen.
  const early = choices.some(({ value }) => value);
  for (const choice of choices) {
    const value = asked.get(choice.id);
    // An address with a slip in it shows everything.
    if (value && [...choice.options].some((option) => option.value === value)) choice.value = value;
  }

  const tell = () => {
    const promises = [...document.querySelectorAll<HTMLElement>('.promise')];
    const { length } = promises.filter(({ offsetParent }) => offsetParent);
    const line = document.getElementById('shown');
    if (line) line.textContent = `${length} of ${promises.length} promises shown.`;
  };
  const changed = () => {
    const chosen = choices.filter(({ value }) => value).map(({ id, value }) => `${id}=${value}`);
    history.replaceState(null, '', location.pathname + (chosen.length ? `?${chosen.join('&')}` : ''));
    tell();
  };
  for (const choice of choices) choice.addEventListener('change', changed);
  if (early) changed();
  else if (choices.some(({ value }) => value)) tell();
}

tellWhatIsShown();
