/** Small lists for the tests of My list. */
import type { KeptPlace, OwnWords } from '../../../src/lib/my-list.ts';

export const place = (id: string, at: string, more: Partial<KeptPlace> = {}): KeptPlace => ({
  id,
  kind: 'place',
  at,
  was: { page: 'Are EHCPs being scrapped?', label: 'Law today', text: `Words of ${id}.` },
  kept: '2026-11-29',
  ...more,
});

export const own = (id: string, text: string, kind: OwnWords['kind'] = 'note'): OwnWords => ({
  id,
  kind,
  text,
  kept: '2026-11-29',
});

/** Own words in other writings, with what could be taken for code. */
export const HARD_TEXTS = [
  '😀 👩‍👧 review',
  'کیا اسکول کو مدد کرنی ہے؟',
  'מה אומר החוק',
  '<img src=x onerror=alert(1)>',
  '"at":"/areas/ehcps/"',
  'a\n\nb\t\\ "quoted" \u2028 end',
];
