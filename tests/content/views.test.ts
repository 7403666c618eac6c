/** Promise kept: the 27 points people made in the article are all here, each under the right name, place and heading. */
import { describe, expect, it } from 'vitest';
import { filesOf } from './support/our-content.ts';

/** As in the article: order, body, speaker, area, stance, themes, and other areas the point touches. */
const POINTS = `
 1 | ndna                  | Purnima Tanuku            | postcode-lottery    | welcomes               | equity-between-areas
 2 | ndna                  | Purnima Tanuku            | postcode-lottery    | explains               | early-help
 3 | neu                   | Rosamund McNeil           | national-standards  | welcomes-with-concerns | inclusion
 4 | neu                   | Rosamund McNeil           | national-standards  | concerned              | accountability | accountability
 5 | neu                   | Rosamund McNeil           | national-standards  | concerned              | specialist-staff-shortage, inclusion
 6 | neu                   | Rosamund McNeil           | national-standards  | concerned              | funding, pace, capacity, specialist-staff-shortage, mental-health
 7 | nasen                 | Annamarie Hassall         | national-standards  | welcomes               | funding, accountability | accountability
 8 | nasen                 | Annamarie Hassall         | national-standards  | welcomes               | early-help, equity-between-areas, funding
 9 | nasen                 | Annamarie Hassall         | national-standards  | welcomes-with-concerns | funding
10 | childrens-society     | Iryna Pona                | national-standards  | welcomes-with-concerns | equity-between-areas, mental-health, early-help, funding
11 | lga                   | Councillor Louise Gittins | funding             | welcomes-with-concerns | funding, early-help
12 | early-years-alliance  | Neil Leitch               | funding             | welcomes               | early-help, funding
13 | early-years-alliance  | Neil Leitch               | funding             | concerned              | funding, workforce
14 | ndna                  | Purnima Tanuku            | funding             | concerned              | funding
15 | nasen                 | Annamarie Hassall         | senco-npq           | welcomes               | qualifications
16 | nasen                 | Annamarie Hassall         | senco-npq           | cautions               | qualifications
17 | nasen                 | Annamarie Hassall         | senco-npq           | explains               | qualifications
18 | ndna                  | Purnima Tanuku            | early-years-sencos  | welcomes-with-concerns | specialist-staff-shortage, workforce, funding
19 | ndna                  | Purnima Tanuku            | early-years-sencos  | concerned              | workforce, funding
20 | best-practice-network | Sian Marsh                | early-years-sencos  | welcomes               | workforce, early-help
21 | community-union       | Helen Osgood              | early-years-sencos  | welcomes-with-concerns | pace
22 | community-union       | Helen Osgood              | early-years-sencos  | concerned              | workforce, funding
23 | neu                   | Rosamund McNeil           | ehcps               | concerned              | funding
24 | nasen                 | Annamarie Hassall         | ehcps               | welcomes-with-concerns | digital, pace, equity-between-areas
25 | nasen                 | Annamarie Hassall         | ehcps               | welcomes-with-concerns | digital, inclusion
26 | neu                   | Rosamund McNeil           | special-schools     | welcomes-with-concerns | capacity, equity-between-areas
27 | childrens-society     | Iryna Pona                | special-schools     | concerned              | exploitation, inclusion, alternative-provision | alternative-provision
`;

/** Each speaker's role in March 2023, and how a page may name their body. */
const PEOPLE: Record<string, { role: string; body: string }> = {
  'Purnima Tanuku': { role: 'Chief executive', body: 'National Day Nurseries Association' },
  'Rosamund McNeil': { role: 'Assistant general secretary', body: 'National Education Union' },
  'Annamarie Hassall': { role: 'Chief executive, and chair of Whole School SEND', body: 'nasen' },
  'Iryna Pona': { role: 'Policy manager', body: "The Children's Society" },
  'Councillor Louise Gittins': { role: 'Chair, Children and Young People Board', body: 'Local Government Association' },
  'Neil Leitch': { role: 'Chief executive', body: 'Early Years Alliance' },
  'Sian Marsh': { role: 'Programme director, early years and initial teacher training', body: 'Best Practice Network' },
  'Helen Osgood': { role: 'National officer', body: 'Community' },
};

const ARTICLE = 'nursery-world-send-improvement-plan-sector-response';
const points = POINTS.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
const views = filesOf('views');
const list = (cell: string | undefined) => cell?.split(', ') ?? [];
const sorted = (items: readonly string[]) => [...items].sort();

it('there are exactly the 27 points of the article, each once', () => {
  expect(sorted(views.map(({ data }) => String(data.order)))).toEqual(sorted(points.map(([order = '']) => order)));
  expect(points).toHaveLength(27);
});

describe.each(points)('point %s, by %s', (order, organisation, speaker = '', area, stance, themes, alsoAreas) => {
  const found = views.find(({ data }) => String(data.order) === order);

  it('stands under the right body, speaker, area, stance and themes', () => {
    expect(found?.data).toMatchObject({ organisation, speaker, area, stance });
    expect(sorted(found?.data.themes ?? [])).toEqual(sorted(list(themes)));
    expect(found?.data.alsoAreas).toEqual(list(alsoAreas));
  });

  it('gives the speaker the role of March 2023, and says that it was said then', () => {
    expect(found?.data.role).toContain(PEOPLE[speaker]?.role);
    expect(found?.data.date).toMatch(/^2023-03(-02)?$/);
  });

  it('can be held against the article: whose words, under which heading, and where', () => {
    expect(found?.data.passage.body).toContain(PEOPLE[speaker]?.body);
    expect(found?.data.passage.heading).toMatch(/\w{3}/);
    expect(found?.data.passage.place).toMatch(/\w{3}/);
    expect(found?.data.sources).toContain(ARTICLE);
  });

  it('says the point in words of our own, in whole sentences', () => {
    expect(found?.body).toMatch(/^.{30,}\.$/s);
  });
});

it('8 people spoke, for 8 bodies, and each for one body only', () => {
  const spokeFor = new Set(views.map(({ data }) => `${data.speaker} for ${data.organisation}`));
  expect(spokeFor.size).toBe(8);
  expect(new Set(views.map(({ data }) => data.speaker))).toEqual(new Set(Object.keys(PEOPLE)));
  expect(new Set(views.map(({ data }) => data.organisation)).size).toBe(8);
});

it('every body with a page said something', () => {
  const spoke = new Set(views.map(({ data }) => data.organisation));
  expect(
    filesOf('organisations')
      .map(({ id }) => id)
      .filter((id) => !spoke.has(id)),
  ).toEqual([]);
});

it('only three points touch an area without a section in the article', () => {
  const touching = views.filter(({ data }) => data.alsoAreas.length > 0).map(({ data }) => data.order);
  expect(touching.sort((a, b) => a - b)).toEqual([4, 7, 27]);
});
