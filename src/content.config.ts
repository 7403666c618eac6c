/** Joins the shapes of src/schemas with the folders of content/, so that pages can ask Astro for them. */
import { defineCollection } from 'astro:content';
import { contentFolder } from './tooling/content-loader.ts';
import { schemas } from './schemas/index.ts';

export const collections = {
  areas: defineCollection({ loader: contentFolder('areas'), schema: schemas.areas }),
  promises: defineCollection({ loader: contentFolder('promises'), schema: schemas.promises }),
  views: defineCollection({ loader: contentFolder('views'), schema: schemas.views }),
  organisations: defineCollection({ loader: contentFolder('organisations'), schema: schemas.organisations }),
  updates: defineCollection({ loader: contentFolder('updates'), schema: schemas.updates }),
  rights: defineCollection({ loader: contentFolder('rights'), schema: schemas.rights }),
  'not-law': defineCollection({ loader: contentFolder('not-law'), schema: schemas['not-law'] }),
  myths: defineCollection({ loader: contentFolder('myths'), schema: schemas.myths }),
  ideas: defineCollection({ loader: contentFolder('ideas'), schema: schemas.ideas }),
  easy: defineCollection({ loader: contentFolder('easy'), schema: schemas.easy }),
  words: defineCollection({ loader: contentFolder('words'), schema: schemas.words }),
  'lay-words': defineCollection({ loader: contentFolder('lay-words'), schema: schemas['lay-words'] }),
  figures: defineCollection({ loader: contentFolder('figures'), schema: schemas.figures }),
  help: defineCollection({ loader: contentFolder('help'), schema: schemas.help }),
  elsewhere: defineCollection({ loader: contentFolder('elsewhere'), schema: schemas.elsewhere }),
  sources: defineCollection({ loader: contentFolder('sources'), schema: schemas.sources }),
  pages: defineCollection({ loader: contentFolder('pages'), schema: schemas.pages }),
};
