/** Brings the search page to life over its plain form. */
import { h, render } from 'preact';
import { SearchApp } from './SearchApp.tsx';

const place = document.getElementById('search-app');
const urgent = document.getElementById('urgent-help');
const form = document.querySelector<HTMLFormElement>('#search-form');
const input = document.querySelector<HTMLInputElement>('#q');
if (place && urgent && form && input) {
  // A query in the address counts, unless the reader has already typed another.
  input.value ||= new URLSearchParams(location.search).get('q') ?? '';
  place.replaceChildren();
  render(h(SearchApp, { input, form, urgent }), place);
}
