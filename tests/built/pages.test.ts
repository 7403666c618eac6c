/** Promise kept: every built page can be found, told apart, moved through and trusted by its date, whoever reads it and with what. */
import { describe, expect, it } from 'vitest';
import { idsOf } from './support/links.ts';
import { linked, meta, partsNamed, readSite, tagsNamed, textOf, type Page } from './support/site.ts';

const site = readSite('dist');
const { pages } = site;

/** Each page's own complaints, or none. */
const complaints = (find: (page: Page) => string[]) =>
  pages.flatMap((page) => find(page).map((what) => `${page.address}: ${what}`));

/** Pages that share a text with another page. */
const shared = (textFor: (page: Page) => string) => {
  const texts = pages.map(textFor);
  return pages
    .map(({ address }, at) => `${address}: “${texts[at] ?? ''}”`)
    .filter((_, at) => texts.indexOf(texts[at] ?? '') !== texts.lastIndexOf(texts[at] ?? ''));
};

const headings = ({ html }: Page) => [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
const titleOf = ({ html }: Page) => textOf(partsNamed(html, 'title')[0]?.inside ?? '');
const sectionOf = ({ html }: Page, name: string) =>
  partsNamed(html, 'section').find(({ attributes }) => attributes.get('class') === name)?.inside ?? '';

/** The names of a page's groups of links, as a screen reader lists them. */
const groupNames = ({ html, tags }: Page) =>
  tags.flatMap(({ name, attributes }) => {
    if (name !== 'nav') return [];
    const by = attributes.get('aria-labelledby');
    const labels = by ? ['h2', 'h3', 'p'].flatMap((label) => partsNamed(html, label)) : [];
    const label = labels.find((part) => part.attributes.get('id') === by)?.inside;
    return [attributes.get('aria-label') ?? textOf(label ?? '')];
  });

it('the pages that the site promises are there to be looked at', () => {
  const areas = pages.filter(({ address }) => /^\/areas\/[^/]+\/$/.test(address));
  expect(areas.length).toBeGreaterThanOrEqual(9);
  expect(pages.map(({ address }) => address)).toEqual(
    expect.arrayContaining(['/', '/areas/', '/your-rights/', '/get-help/', '/words/', '/search/', '/404.html']),
  );
});

describe('a reader who listens', () => {
  it('hears one main heading on each page', () => {
    expect(complaints((page) => (headings(page).filter((level) => level === 1).length === 1 ? [] : ['h1']))).toEqual(
      [],
    );
  });

  it('never finds a level of headings left out', () => {
    const skips = complaints((page) =>
      headings(page).flatMap((level, at, all) =>
        level > (all[at - 1] ?? 0) + 1 ? [`heading ${at + 1} is an h${level} after h${all[at - 1] ?? 0}`] : [],
      ),
    );
    expect(skips).toEqual([]);
  });

  it('hears British English', () => {
    expect(
      complaints((page) => (tagsNamed(page, 'html')[0]?.attributes.get('lang') === 'en-GB' ? [] : ['lang'])),
    ).toEqual([]);
  });

  it('can jump to the words: the first link of each page leads to its one <main id="main">', () => {
    const wrong = complaints((page) => {
      const mains = tagsNamed(page, 'main').map(({ attributes }) => attributes.get('id'));
      const first = tagsNamed(page, 'a')[0]?.attributes.get('href');
      return mains.length === 1 && mains[0] === 'main' && first === '#main' ? [] : [`${mains.join()} ${first ?? ''}`];
    });
    expect(wrong).toEqual([]);
  });

  it('knows each group of links by a name of its own, the main ways first', () => {
    const wrong = complaints((page) => {
      const names = groupNames(page);
      const whole = names[0] === 'Main' && names.length > 1 && names.every(Boolean);
      return whole && new Set(names).size === names.length ? [] : [names.join(' | ')];
    });
    expect(wrong).toEqual([]);
  });

  it('is never sent to the wrong place by an id that stands twice', () => {
    const twice = complaints((page) => idsOf(page).filter((id, at, all) => all.indexOf(id) !== at));
    expect(twice).toEqual([]);
  });
});

describe('a reader with many tabs, or with a list of results', () => {
  it('can tell pages apart by their titles', () => {
    expect(complaints((page) => (titleOf(page) ? [] : ['no title']))).toEqual([]);
    expect(shared(titleOf)).toEqual([]);
  });

  it('can tell pages apart by their descriptions', () => {
    expect(complaints((page) => ((meta(page, 'description')?.length ?? 0) >= 20 ? [] : ['too short']))).toEqual([]);
    expect(shared((page) => meta(page, 'description') ?? '')).toEqual([]);
  });

  it('sees the same title and answer when a page is passed on in a message', () => {
    const wrong = complaints((page) => {
      const title = meta(page, 'og:title');
      const shown = [titleOf(page), textOf(partsNamed(page.html, 'h1')[0]?.inside ?? '')];
      const sameTitle = Boolean(title) && shown.some((text) => text.includes(title ?? ''));
      return sameTitle && meta(page, 'og:description') === meta(page, 'description') ? [] : [title ?? 'no og:title'];
    });
    expect(wrong).toEqual([]);
  });

  it('is told where a page stands only when the build knew it', () => {
    const known = site.files.has('sitemap.xml');
    const says = pages.filter((page) =>
      [...linked(page, 'canonical'), meta(page, 'og:url'), meta(page, 'og:image')].some((said) => said !== undefined),
    );
    expect(says.map(({ address }) => address)).toEqual(known ? pages.map(({ address }) => address) : []);
  });
});

/** Events that stand under a line of an area page, by their kinds. */
const kindsUnder = ({ html }: Page, line: string) =>
  (new RegExp(`<p>${line}</p>\\s*<ol class="?events[^]*?</ol>`).exec(html)?.[0].match(/(?<=\bis-)[\w-]+/g) ?? []).map(
    String,
  );

it('"only proposed" stands over dates that are only proposed, and over no other', () => {
  const under = (line: string) => pages.flatMap((page) => kindsUnder(page, line));
  expect(new Set(under('These dates are only proposed. They may change.'))).toEqual(new Set(['proposed']));
  expect(under('Dates ahead:').length).toBeGreaterThan(0);
  expect(under('Dates ahead:')).not.toContain('proposed');
});

describe('a reader who wants to know how far to trust a page', () => {
  const DATED =
    /^\/(areas\/.+|your-rights\/.*|get-help\/|voices\/.*|words\/|whats-changed\/|timeline\/|sources\/|promises\/)$/;
  const CHECKED = /Checked on (\d{1,2} (?:Jan|Febr|March|April|May|June|July|August|Sept|Octo|Nov|Dec)[a-z]* 20\d\d)\./;
  const dated = pages.filter(({ address }) => DATED.test(address));

  it('is told the same day, and what became of the promises, where a page is only shown as a preview', () => {
    const wrong = dated.filter((page) => {
      const day = CHECKED.exec(textOf(page.html))?.[0] ?? 'no day';
      const head = partsNamed(page.html, 'p').find(({ attributes }) => attributes.get('class') === 'area-status');
      const status = head && /What became of it: (.+)$/.exec(textOf(head.inside))?.[1]?.toLowerCase();
      const line = `${status ? `The 2023 promises: ${status}. ` : ''}${day}`;
      return !meta(page, 'og:description')?.endsWith(` ${line}`);
    });
    expect(dated.filter(({ html }) => html.includes('area-status')).length).toBeGreaterThanOrEqual(9);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  it('finds the day it was checked', () => {
    expect(dated.length).toBeGreaterThan(25);
    const undated = dated.filter((page) => {
      const day = CHECKED.exec(textOf(page.html))?.[1];
      return Number.isNaN(Date.parse(day ?? ''));
    });
    expect(undated.map(({ address }) => address)).toEqual([]);
  });

  it.each(pages.filter(({ address }) => /^\/areas\/.+/.test(address)))(
    'finds the words and the sources of $address at its foot',
    (page) => {
      const words = sectionOf(page, 'words');
      const sources = sectionOf(page, 'sources');
      expect(partsNamed(words, 'h2').map(({ inside }) => inside)).toEqual(['Words on this page']);
      expect(partsNamed(words, 'dt').length).toBeGreaterThan(0);
      expect(partsNamed(words, 'dd').length).toBe(partsNamed(words, 'dt').length);
      expect(partsNamed(sources, 'h2').map(({ inside }) => inside)).toEqual(['Sources']);
      expect(partsNamed(sources, 'li').length).toBeGreaterThan(0);
    },
  );
});
