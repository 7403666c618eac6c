/** Brings the page "Work out your dates" to life under its plain form. */
import { h, render } from 'preact';
import { DatesApp } from './DatesApp.tsx';
import type { DateRule } from '../../lib/date-rules.ts';

const place = document.getElementById('dates-app');
const form = document.querySelector<HTMLFormElement>('#dates-form');
if (place?.dataset['rules'] && form) {
  const rules = JSON.parse(place.dataset['rules']) as DateRule[];
  render(h(DatesApp, { form, rules }), place);
}
