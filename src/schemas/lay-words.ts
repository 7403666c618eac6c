/** `content/lay-words/`: everyday words for something the pages call otherwise; search puts the pages' words beside them. */
import { z } from 'astro/zod';

export const layWordSchema = z.strictObject({
  /** The words the pages use: "school transport". */
  means: z.string(),
  /** What people call it, one a line, lower case: "taxi", "school bus". */
  names: z.array(z.string()).min(1),
});
export type LayWord = z.infer<typeof layWordSchema>;
