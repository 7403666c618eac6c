/** Promise kept: somebody in danger sees 999 first, nobody has to phone, and no number stands here that we could not check. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byOrder } from '../../src/lib/joins.ts';
import { filesOf } from './support/our-content.ts';

const help = filesOf('help');
const inOrder = byOrder(help.map(({ id, data }) => ({ ...data, id })));

describe('the list of places to get help', () => {
  it('begins with what is urgent, and 999 is the first of all, with NHS 111 next', () => {
    expect(inOrder.slice(0, 2).map(({ id }) => id)).toEqual(['emergency-999', 'nhs-111-mental-health']);
    const groups = inOrder.map(({ group }) => group);
    expect(groups.lastIndexOf('urgent')).toBe(groups.filter((group) => group === 'urgent').length - 1);
  });

  it('puts no two of them in one place', () => {
    expect(new Set(inOrder.map(({ order }) => order)).size).toBe(inOrder.length);
  });
});

describe.each(help)('$id', ({ data }) => {
  it('can be reached without a phone call', () => {
    expect(data.withoutCall.filter((way) => /\w{3}/.test(way))).not.toEqual([]);
  });

  it('says when a phone number was last seen, if it has one', () => {
    expect(data.phone === undefined || /^20\d\d/.test(data.phone.seen)).toBe(true);
  });
});

describe('numbers we could not check on a dated page', () => {
  /** Nine figures or more in a row, with or without spaces: a phone number. Ids and dates have fewer. */
  const PHONE_NUMBER = /(?:\d[ ()-]*){9,}|tel:/;

  it.each(['contact', 'ipsea', 'sos-sen', 'child-law-advice', 'nspcc'])('are not printed for %s', (id) => {
    const file = readFileSync(`content/help/${id}.md`, 'utf8');
    expect(file).not.toMatch(PHONE_NUMBER);
    expect(file).not.toMatch(/^phone:/m);
  });

  it('would be noticed', () => {
    expect('0808 808 3555').toMatch(PHONE_NUMBER);
    expect('(01234) 567-890').toMatch(PHONE_NUMBER);
  });

  it.each(['0808 808 3555', '0300 330 5485', '0808 800 5000'])('are nowhere else either: %s', (number) => {
    const everywhere = (
      ['areas', 'rights', 'not-law', 'words', 'pages', 'help', 'updates', 'sources'] as const
    ).flatMap((name) => filesOf(name));
    const bare = (text: string) => text.replace(/[ -]/g, '');
    expect(
      everywhere.filter((file) => bare(readFileSync(file.file, 'utf8')).includes(bare(number))).map(({ file }) => file),
    ).toEqual([]);
  });
});
