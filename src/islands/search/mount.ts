/** Brings the search page to life over its plain form. */
import { h, render } from 'preact';
import { SearchApp } from './SearchApp.tsx';
import { questionIn } from '../../lib/search/address.ts';

const place = document.getElementById('search-app');
const urgent = document.getElementById('urgent-help');
const form = document.querySelector<HTMLFormElement>('#search-form');
const input = document.querySelector<HTMLInputElement>('#q');
if (place && urgent && form && input) {
  // What a box elsewhere handed over (src/client/carry-words.ts) or the address holds counts, unless the reader has already typed something else.
  const [, carried] = /^q=(.*)/.exec(window.name) ?? [];
  if (carried !== undefined) window.name = '';
  input.value ||= carried || questionIn(location);
  place.replaceChildren();
  render(h(SearchApp, { input, form, urgent }), place);
}
