/**
 * Says how many promises are shown, and keeps the choice in the address, so that it can be sent to somebody:
 * `/promises/?status=kept&area=ehcps`. The choosing itself is done by promises.css, with or without this.
 */

const selects = ['status', 'area'].flatMap((name) => {
  const select = document.getElementById(name);
  return select instanceof HTMLSelectElement ? [{ name, select }] : [];
});
const shown = document.getElementById('shown');
const asked = new URLSearchParams(location.search);

for (const { name, select } of selects) {
  const value = asked.get(name) ?? '';
  // An address with a slip in it shows everything.
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

function tell(): void {
  const promises = [...document.querySelectorAll<HTMLElement>('.promise')];
  const visible = promises.filter((promise) => promise.offsetParent !== null);
  if (shown) shown.textContent = `${visible.length} of ${promises.length} promises shown.`;
}

function changed(): void {
  const query = new URLSearchParams(
    selects.flatMap(({ name, select }) => (select.value ? [[name, select.value]] : [])),
  );
  history.replaceState(null, '', `${location.pathname}${query.size > 0 ? `?${query}` : ''}`);
  tell();
}

if (CSS.supports('selector(:has(*))')) {
  for (const { select } of selects) select.addEventListener('change', changed);
  if (location.search) tell();
}
