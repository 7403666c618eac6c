/** The one place where pages get their content: everything in content/, typed, sorted, with the prose renderer. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { OWN_PAGES, type OwnPage } from './lib/addresses.ts';
import { byDate, byOrder, type Entry } from './lib/joins.ts';
import { createProse } from './lib/prose.ts';
import type { WordMeaning } from './lib/words-on-page.ts';
import { AREA_IDS, type AreaId } from './schemas/shared.ts';
import type { CollectionName } from './schemas/index.ts';
import { readSite } from './tooling/content-check/read.ts';

async function entries<Name extends CollectionName>(name: Name): Promise<Entry<CollectionEntry<Name>['data']>[]> {
  const files = await getCollection(name);
  return files.map(({ id, data, body }) => ({ ...(data as CollectionEntry<Name>['data']), id, body: body ?? '' }));
}

async function load() {
  const { site, problems } = readSite(process.cwd());
  if (!site) throw new Error(problems.map(({ file, what }) => `${file}: ${what}`).join('\n'));
  const figures = await entries('figures');
  const prose = createProse(new Map(figures.map(({ id, value }) => [id, value])), import.meta.env.BASE_URL);
  const words = (await entries('words')).sort((a, b) =>
    (a.short ?? a.term).localeCompare(b.short ?? b.term, 'en-GB', { sensitivity: 'base' }),
  );
  const sources = await entries('sources');
  const pages = await entries('pages');
  return {
    site,
    prose,
    figures,
    words,
    /** The words as the page's word list needs them. */
    meanings: new Map<string, WordMeaning>(
      words.map(({ id, term, short, meaning, standing }) => [
        id,
        { term, short, standing, meaning: prose.inline(meaning) },
      ]),
    ),
    areas: (await entries('areas')).sort((a, b) => AREA_IDS.indexOf(a.id as AreaId) - AREA_IDS.indexOf(b.id as AreaId)),
    promises: await entries('promises'),
    views: byOrder(await entries('views')),
    organisations: (await entries('organisations')).sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    updates: byDate(await entries('updates')),
    rights: byOrder(await entries('rights')),
    notLaw: byOrder(await entries('not-law')),
    help: byOrder(await entries('help')),
    myths: byOrder(await entries('myths')),
    ideas: byOrder(await entries('ideas')),
    easy: await entries('easy'),
    pages,
    /** The title, answer, introduction and dates of a page that has a layout of its own. */
    pageOf: (id: OwnPage) => {
      const page = pages.find((entry) => entry.id === id);
      if (!page)
        throw new Error(`content/pages/${id}.md is missing: it holds the title and the answer of ${OWN_PAGES[id]}`);
      return page;
    },
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

let loaded: ReturnType<typeof load> | undefined;

/** All content. Read once a build; read afresh on each request while developing, so that an editor sees the change. */
export function loadContent(): ReturnType<typeof load> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}
