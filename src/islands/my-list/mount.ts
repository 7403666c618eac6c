/** Brings My list to life in its place on the page. */
import { h, render } from 'preact';
import { ListApp } from './ListApp.tsx';

const place = document.getElementById('my-list-app');
if (place) {
  place.replaceChildren();
  render(h(ListApp, {}), place);
}
