/** Promise kept: what an editor writes in Markdown reaches the reader as safe HTML, with every link and number in order. */
import { describe, expect, it } from 'vitest';
import { createProse, slug } from '../../src/lib/prose.ts';

const figures = new Map([
  ['budget', '£10.1 billion'],
  ['both', '"A" & <b>'],
]);
const prose = createProse(figures, '/');

describe('a hard word', () => {
  it('becomes a link to its meaning, and carries its id', () => {
    expect(prose.inline('Ask the [SENCO](word:senco).')).toBe(
      'Ask the <a data-word="senco" href="/words/#senco">SENCO</a>.',
    );
  });

  it('leads to the right place when the site lives in a folder', () => {
    expect(createProse(figures, '/send/').inline('[SENCO](word:senco)')).toContain('href="/send/words/#senco"');
  });
});

describe('a figure', () => {
  it('shows its number, held together with its unit by no-break spaces', () => {
    expect(prose.inline('It was {figure:budget} in all.')).toBe('It was £10.1\u00a0billion in all.');
  });

  it('works inside a list and inside emphasis too', () => {
    expect(prose.blocks('- **{figure:budget}** a year')).toContain('<strong>£10.1\u00a0billion</strong>');
  });

  it('never puts signs from its value into the page as HTML', () => {
    expect(prose.inline('{figure:both}')).toBe('&quot;A&quot;\u00a0&amp;\u00a0&lt;b&gt;');
  });

  it('that does not exist stops the build and names the missing file', () => {
    expect(() => prose.inline('{figure:budgets}')).toThrow('content/figures/budgets.md');
  });
});

describe('a link', () => {
  it('inside the site follows the base path', () => {
    expect(createProse(figures, '/send/').inline('[Help](/get-help/)')).toBe('<a href="/send/get-help/">Help</a>');
  });

  it('to another site keeps its address and does not tell that site where the reader was', () => {
    expect(createProse(figures, '/send/').inline('[GOV.UK](https://www.gov.uk/a?b=1&c=2)')).toBe(
      '<a href="https://www.gov.uk/a?b=1&amp;c=2" rel="noreferrer">GOV.UK</a>',
    );
  });

  it('to an email address is left as it is', () => {
    expect(createProse(figures, '/send/').inline('[Write](mailto:a@example.org)')).toBe(
      '<a href="mailto:a@example.org">Write</a>',
    );
  });

  it('cannot break out of its address', () => {
    expect(prose.inline('[x](</a" onclick="y>)')).not.toContain('" onclick');
  });
});

describe('the rest of a text', () => {
  it('shows raw HTML as text, in a sentence and as a paragraph', () => {
    expect(prose.inline('a <img src=x onerror=y> b')).toBe('a &lt;img src=x onerror=y&gt; b');
    expect(prose.blocks('<script>alert(1)</script>')).not.toContain('<script');
    expect(prose.blocks('<script>alert(1)</script>')).toContain('&lt;script&gt;');
  });

  it('gives paragraphs, lists, and headings with an address of their own', () => {
    expect(prose.blocks('## Who made it?\n\nOne.\n\n- two')).toBe(
      '<h2 id="who-made-it">Who made it?</h2>\n<p>One.</p>\n<ul>\n<li>two</li>\n</ul>\n',
    );
  });

  it('gives no paragraph where the words go inside an element', () => {
    expect(prose.inline('*One* line.')).toBe('<em>One</em> line.');
  });

  it('can be had as plain words, for share cards and search', () => {
    expect(prose.plain('The [SENCO](word:senco) & *you*: "{figure:budget}" <b>')).toBe(
      'The SENCO & you: "£10.1 billion" <b>',
    );
  });

  it('turns a heading into a short address', () => {
    expect(slug('Your rights, today')).toBe('your-rights-today');
  });
});
