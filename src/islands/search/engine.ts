/** A whole search, from what was typed to what is shown. The steps are in src/lib/search/, each on its own. */
import { askPagefind, once, place, warmUp } from './pagefind.ts';
import { elsewhereFor, notOurs, type Elsewhere } from '../../lib/search/elsewhere.ts';
import { excerpt, type Piece } from '../../lib/search/excerpt.ts';
import { tableOf } from '../../lib/search/names.ts';
import { questionsFor, rank, type Ranked } from '../../lib/search/rank.ts';
import { understand, type Understanding } from '../../lib/search/understand.ts';
import { answersAmong, byKind } from '../../lib/search/verdict.ts';
import { readVocabulary, type SearchWords, type Vocabulary } from '../../lib/search/vocabulary.ts';

/** One answer as the list shows it. */
export interface Answer {
  url: string;
  title: string;
  /** What kind of thing it is: "Words", "Your rights" … */
  kind: string;
  /** What kind of statement it makes: "Law today", "Someone’s view" … */
  says: string;
  /** The page and the section it stands in. */
  place: string;
  /** The part of the page that answers, if it has an address of its own. */
  part: { name: string; url: string } | undefined;
  /** The sentence that answers. */
  sentence: Piece[];
}

export interface Outcome {
  answers: Answer[];
  /** How many places answer. */
  total: number;
  mended: Understanding['mended'];
  /** What was asked for, where this site does not cover it. */
  elsewhere: Elsewhere | undefined;
}

const loadKnowledge = once(async () => {
  const response = await fetch(`${import.meta.env.BASE_URL}pagefind/words.json`);
  if (!response.ok) throw new Error(`words.json: ${response.status}`);
  const words = (await response.json()) as SearchWords;
  return {
    vocabulary: readVocabulary(words),
    slips: tableOf(words.slips),
    names: tableOf(words.names),
    elsewhere: notOurs(words.elsewhere),
  };
});

/** Fetches what a search needs, ahead of it. */
export async function prepare(): Promise<void> {
  await Promise.all([loadKnowledge(), warmUp()]);
}

/** First among the answers to words of danger; the lines themselves stand above all answers. */
const URGENT: Answer = {
  url: `${import.meta.env.BASE_URL}get-help/#urgent`,
  title: 'Get help',
  kind: 'Help',
  says: 'Help',
  place: 'Get help, Urgent help',
  part: undefined,
  sentence: [{ text: 'If someone’s life is at risk, ring 999.', marked: false }],
};

/** So many of the best places are read before they are ordered by kind. */
const READ_MORE = 4;

/**
 * @param query what was typed
 * @param options kinds to look in (none means all), how many answers to show, whether slips are mended, and whether the
 *   words speak of danger
 * @throws when the index or the words cannot be had
 */
export async function search(
  query: string,
  { kinds, limit, mending, isDanger }: { kinds: readonly string[]; limit: number; mending: boolean; isDanger: boolean },
): Promise<Outcome> {
  const knowledge = await loadKnowledge();
  const { tokens, terms, mended } = understand(query, knowledge, mending);
  const asked = questionsFor(terms);
  const hits = new Map(
    await Promise.all(asked.map(async (words) => [words, await askPagefind(words, kinds)] as const)),
  );
  const ranked = rank(terms, hits);
  const elsewhere = elsewhereFor(tokens, terms, hits, knowledge.elsewhere);
  const fitting = elsewhere ? [] : answersAmong(ranked);
  const read = await Promise.all(
    fitting.slice(0, limit + READ_MORE).map(async (found) => tell(found, terms, knowledge.vocabulary)),
  );
  const answers = byKind(read).slice(0, limit);
  return isDanger
    ? { answers: [URGENT, ...answers], total: fitting.length + 1, mended, elsewhere: undefined }
    : { answers, total: fitting.length, mended, elsewhere };
}

/** What one place says, with the sentence that answers. */
async function tell(
  { id, score }: Ranked,
  terms: Understanding['terms'],
  { rarity }: Vocabulary,
): Promise<Answer & { score: number }> {
  const { url, content, meta, filters, anchors = [] } = await place(id);
  const title = meta['title'] ?? url;
  const { pieces, wordsBefore } = excerpt(content, title, terms, rarity);
  const heading = anchors.filter(({ element, location }) => /^h[2-4]$/.test(element) && location <= wordsBefore).at(-1);
  const kind = filters['kind']?.[0] ?? 'Page';
  return {
    score,
    url,
    title,
    kind,
    says: meta['says'] ?? kind,
    place: [meta['page'], meta['section']].filter(Boolean).join(', '),
    part:
      !url.includes('#') && heading?.text
        ? { name: heading.text.replace(/\.$/, ''), url: `${url}#${heading.id}` }
        : undefined,
    sentence: pieces,
  };
}
