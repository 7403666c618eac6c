/** Brings the page "For a meeting" to life above its ready sheets. */
import { h, render } from 'preact';
import { MeetingApp } from './MeetingApp.tsx';

const place = document.getElementById('meeting-app');
if (place) {
  place.replaceChildren();
  render(h(MeetingApp, {}), place);
}
