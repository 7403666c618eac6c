/** The colour and edge of a kind, from its words as they stand on pages. */
import { kindLabel } from '../../lib/labels.ts';

const classes = new Map(Object.entries(kindLabel).map(([kind, label]) => [label, `is-${kind}`]));

/** @param label in words, "Law today"; one we do not know has no colour */
export const kindClass = (label: string | undefined): string => classes.get(label ?? '') ?? '';
