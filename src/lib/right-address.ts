/** Where a right, or one of its time limits, stands in full: the page of its stage, under its own id. */
import type { Right } from '../schemas/rights.ts';

/** @returns an address inside the site, for example `/your-rights/asking/#ask-for-assessment` */
export const rightAddress = ({ id, stage }: { id: string; stage: Right['stage'] }): string =>
  `/your-rights/${stage}/#${id}`;
