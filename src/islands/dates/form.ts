/** The page's own form (src/components/DatesForm.astro): follows the choice, reads the dates, and says what to mend. */
import { element } from '../../client/element.ts';
import { choiceOf, questionsOf, type DateChoice } from '../../lib/date-choices.ts';
import type { Answers } from '../../lib/date-words.ts';
import type { Day, KnownDays } from '../../lib/deadlines.ts';
import { DATE_PARTS, inFields, isEmpty, readDate, type DatePart, type TypedDate } from '../../lib/typed-date.ts';

/** The three fields of one question. The first question is always there; each second one has fields of its own. */
interface Fields {
  legend: HTMLElement;
  hint: HTMLElement;
  problem: HTMLElement;
  inputs: Record<DatePart, HTMLInputElement>;
}

/** Something to mend, and the fields it is about. */
interface Problem {
  text: string;
  line: HTMLElement;
  inputs: HTMLInputElement[];
}

const input = (id: string) => element(id) as HTMLInputElement;

const fieldsOf = (name: string): Fields => ({
  legend: element(`${name}-ask`),
  hint: element(`${name}-hint`),
  problem: element(`${name}-problem`),
  inputs: { day: input(`${name}-day`), month: input(`${name}-month`), year: input(`${name}-year`) },
});

const typedIn = ({ inputs }: Fields): TypedDate => ({
  day: inputs.day.value,
  month: inputs.month.value,
  year: inputs.year.value,
});

const radiosOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[name="have"]')];
const chosenIn = (form: HTMLFormElement) => choiceOf(radiosOf(form).find((radio) => radio.checked)?.value);
const fieldsFor = (choice: DateChoice, index: number) => fieldsOf(index === 0 ? 'first' : (choice.second?.event ?? ''));

/** Whether the reader has chosen or typed anything yet. */
export const isUntouched = (form: HTMLFormElement): boolean =>
  radiosOf(form).every((radio) => !radio.checked) && isEmpty(typedIn(fieldsOf('first')));

/** Puts the question in the words of the choice, and shows the second one only where there is one. */
export function followChoice(form: HTMLFormElement): void {
  const choice = chosenIn(form);
  for (const second of form.querySelectorAll<HTMLElement>('[data-second]'))
    second.hidden = second.dataset['second'] !== choice?.second?.event;
  if (!choice) return;
  const { legend, hint } = fieldsOf('first');
  legend.textContent = choice.ask;
  hint.textContent = choice.hint;
}

/** Writes kept answers into the form. */
export function fillForm(form: HTMLFormElement, { choice, known }: Answers): void {
  for (const radio of radiosOf(form)) radio.checked = radio.value === choice.event;
  for (const [index, { event }] of questionsOf(choice).entries()) {
    const day = known[event];
    if (!day) continue;
    const typed = inFields(day);
    const { inputs } = fieldsFor(choice, index);
    for (const name of DATE_PARTS) inputs[name].value = typed[name];
  }
  followChoice(form);
}

/** Takes every message away. */
function clearProblems(form: HTMLFormElement): void {
  element('dates-problems').replaceChildren();
  for (const line of form.querySelectorAll<HTMLElement>('.problem')) line.hidden = true;
  for (const field of form.querySelectorAll('input')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
}

/** Says what to mend, at the top and beside the fields, and puts the reader into the first of them. */
function showProblems(problems: readonly Problem[]): void {
  const title = document.createElement('p');
  title.className = 'label';
  title.textContent = problems.length === 1 ? 'Please mend one thing' : `Please mend ${problems.length} things`;
  const list = document.createElement('ul');
  for (const { text, line, inputs } of problems) {
    line.textContent = text;
    line.hidden = false;
    for (const field of inputs) {
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', line.id);
    }
    const link = document.createElement('a');
    link.href = `#${inputs[0]?.id ?? ''}`;
    link.textContent = text;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      inputs[0]?.focus();
    });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  element('dates-problems').append(title, list);
  problems[0]?.inputs[0]?.focus();
}

/**
 * @param today the day on the reader's phone
 * @returns the answers; nothing when something has to be mended, and then the reader has been told
 */
export function readForm(form: HTMLFormElement, today: Day): Answers | undefined {
  clearProblems(form);
  const choice = chosenIn(form);
  if (!choice) {
    showProblems([
      { text: 'Choose what you have.', line: element('have-problem'), inputs: radiosOf(form).slice(0, 1) },
    ]);
    return undefined;
  }
  const known: KnownDays = {};
  const problems: Problem[] = [];
  for (const [index, question] of questionsOf(choice).entries()) {
    const fields = fieldsFor(choice, index);
    const typed = typedIn(fields);
    if (index > 0 && isEmpty(typed)) continue;
    const read = readDate(typed, question.name, today, question.mayBeAhead);
    if ('day' in read) known[question.event] = read.day;
    else
      problems.push({
        text: read.problem,
        line: fields.problem,
        inputs: read.parts.map((name) => fields.inputs[name]),
      });
  }
  const letter = known['decision-letter'];
  const certificate = known['mediation-certificate'];
  if (letter && certificate && certificate < letter) {
    const { problem, inputs } = fieldsOf('mediation-certificate');
    const text = 'The certificate cannot be older than the letter. Check both dates.';
    problems.push({ text, line: problem, inputs: DATE_PARTS.map((name) => inputs[name]) });
  }
  if (problems.length === 0) return { choice, known };
  showProblems(problems);
  return undefined;
}
