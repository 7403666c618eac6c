/** /settings/: its form comes alive. */
import { element } from './element.ts';
import { runReadingForm } from './reading-form.ts';

runReadingForm(element('reading-form'));
