/** Every collection by the name of its folder in `content/`. Astro and the content check both read this list. */
import { areaSchema } from './areas.ts';
import { easySchema } from './easy.ts';
import { elsewhereSchema } from './elsewhere.ts';
import { figureSchema } from './figures.ts';
import { helpSchema } from './help.ts';
import { ideaSchema } from './ideas.ts';
import { layWordSchema } from './lay-words.ts';
import { mythSchema } from './myths.ts';
import { notLawSchema } from './not-law.ts';
import { organisationSchema } from './organisations.ts';
import { pageSchema } from './pages.ts';
import { promiseSchema } from './promises.ts';
import { rightSchema } from './rights.ts';
import { sourceSchema } from './sources.ts';
import { updateSchema } from './updates.ts';
import { viewSchema } from './views.ts';
import { wordSchema } from './words.ts';

export const schemas = {
  areas: areaSchema,
  promises: promiseSchema,
  views: viewSchema,
  organisations: organisationSchema,
  updates: updateSchema,
  rights: rightSchema,
  'not-law': notLawSchema,
  myths: mythSchema,
  ideas: ideaSchema,
  easy: easySchema,
  words: wordSchema,
  'lay-words': layWordSchema,
  figures: figureSchema,
  help: helpSchema,
  elsewhere: elsewhereSchema,
  sources: sourceSchema,
  pages: pageSchema,
};
export type CollectionName = keyof typeof schemas;
