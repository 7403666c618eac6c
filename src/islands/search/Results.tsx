/** The list of answers: what kind each one is, its title, the sentence that answers, and where it stands. */
import type { Ref } from 'preact';
import type { Answer } from './engine.ts';

interface Props {
  answers: readonly Answer[];
  list: Ref<HTMLOListElement>;
  onChoose(url: string): void;
}

export function Results({ answers, list, onChoose }: Props) {
  return (
    <ol class="results" ref={list}>
      {answers.map(({ url, title, kind, says, place, part, sentence }) => (
        <li key={url}>
          <p class="says">{says}</p>
          <h2>
            <a href={url} onClick={() => onChoose(url)}>
              {title}
            </a>
          </h2>
          <p>{sentence.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}</p>
          <p class="where">
            {place || kind}
            {part && (
              <>
                {', in the part '}
                <a href={part.url} onClick={() => onChoose(url)}>
                  {part.name}
                </a>
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
