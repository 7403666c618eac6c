/** The dates in their order: when, who does what, the rule, how it was counted, and the law. */
import { wordsFor, type Answers, type DatedRule } from '../../lib/date-words.ts';
import type { Day } from '../../lib/deadlines.ts';

interface Props {
  dates: DatedRule[];
  answers: Answers;
  today: Day;
}

export function DateList({ dates, answers, today }: Props) {
  return (
    <ol class="dates">
      {dates.map((dated) => {
        const { rule, day } = dated;
        const { when, who, standing, counted, notes } = wordsFor(dated, answers, today);
        return (
          <li key={rule.id} class={`limit is-law ${day < today ? 'has-passed' : ''}`}>
            <h3>
              <time dateTime={day}>{when}</time>
            </h3>
            <p class="standing">{standing}</p>
            <p>
              <strong>{who}:</strong> {rule.step}.
            </p>
            <p>
              <strong>Rule:</strong> {rule.limit}
            </p>
            <p class="small">{counted}</p>
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
            <p class="kind is-law">
              <strong>{rule.kind}</strong> <span class="kind-detail">{rule.legal}</span>
            </p>
            <p class="cites">
              <a href={rule.href}>{rule.title}</a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
