/** Promise kept: whoever asks for something this site does not cover learns so, and who deals with it; nobody else does. */
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/lib/sentences.ts';
import { filesOf } from './support/our-content.ts';

const topics = filesOf('elsewhere');
const fold = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const names = topics.flatMap(({ id, data }) => data.names.map((name) => ({ id, name })));
const topicOf = (question: string) => names.find(({ name }) => name === question)?.id;

it.each([
  ['scotland', 'additional support for learning', 'coordinated support plan'],
  ['wales', 'aln', 'idp'],
  ['northern-ireland', 'northern ireland'],
  ['other-countries', '504 plan', 'iep', 'ireland'],
  ['benefits', 'dla', 'pip', 'carers allowance', 'universal credit', 'family fund', 'free school meals'],
  ['blue-badge', 'blue badge', 'radar key'],
  ['driving', 'driving test', 'provisional licence'],
  ['nhs-diagnosis', 'right to choose', 'adhd assessment', 'gp referral'],
  ['home-adaptations', 'disabled facilities grant'],
  ['adult-social-care', 'adult social care'],
  ['fostering', 'adoption', 'fostering'],
  ['childcare-costs', 'tax free childcare'],
  ['ordinary-admissions', 'admissions appeal'],
  ['exams', 'access arrangements'],
  ['jobs', 'jobs'],
  ['university', 'disabled students allowance'],
  ['immigration', 'asylum'],
  ['family-law', 'divorce', 'custody'],
])('%s is known by the names people give it', (id, ...asked) => {
  expect(asked.map(topicOf)).toEqual(asked.map(() => id));
});

it('no name leads to two of them', () => {
  const all = names.map(({ name }) => fold(name));
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

it('no name is one that this site explains itself', () => {
  const ours = new Set(
    filesOf('words')
      .flatMap(({ data }) => [data.term, data.short ?? '', ...data.otherNames, ...data.misspellings])
      .map(fold),
  );
  expect(names.filter(({ name }) => ours.has(fold(name)))).toEqual([]);
});

it('what a parent may be told wrongly stays ours', () => {
  // A plan needs no diagnosis, and CAMHS saying no is a question for this site.
  const ours = [
    'diagnosis',
    'no diagnosis',
    'camhs',
    'camhs refused',
    'autism',
    'adhd',
    'bullying',
    'transport',
    'exams',
  ];
  expect(ours.map(topicOf)).toEqual(ours.map(() => undefined));
});

describe.each(topics)('$id', ({ data }) => {
  it('is named in small letters', () => {
    expect(data.names.filter((name) => name !== name.toLowerCase().trim())).toEqual([]);
  });

  it('says who deals with it in one to three sentences', () => {
    expect(splitSentences(data.says).length).toBeLessThanOrEqual(3);
  });

  it('gives no sum, no percentage and no phone number', () => {
    expect(data.says).not.toMatch(/[£%]|\d{4}/);
  });
});
