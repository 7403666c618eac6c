/**
 * Promise: a parent who types, in whatever words, finds the page, is told what was done with the words, hears how many
 * answers there are, and is never left with silence. Numbers like "A11" name the items of what users asked for elsewhere.
 */
import { expect, test, type Page } from '@playwright/test';
import { holdScripts } from './support/hold.ts';
import { answersTo, ask, boxOf, results, resultsOn, settled } from './support/search.ts';

test.describe('answers', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('search/');
  });

  test('the name of each area finds its page among the first results', async ({ page }) => {
    for (const [name, area] of [
      ['postcode lottery', 'postcode-lottery'],
      ['national standards', 'national-standards'],
      ['funding', 'funding'],
      ['senco npq', 'senco-npq'],
      ['early years sencos', 'early-years-sencos'],
      ['ehcps', 'ehcps'],
      ['special schools', 'special-schools'],
      ['alternative provision', 'alternative-provision'],
      ['accountability', 'accountability'],
    ] as const) {
      const first = (await answersTo(page, name)).slice(0, 3);
      expect(first.map(({ href }) => href).join(' '), name).toContain(`/areas/${area}/`);
    }
  });

  test('what people call a thing finds it, though its page says it otherwise (A4)', async ({ page }) => {
    for (const [lay, place] of [
      ['statement', /\/areas\/ehcps\/|\/words\/#(ehcp|statement)/],
      ['sendist', /tribunal/],
      ['naughty school', /alternative-provision|#pru/],
      ['kicked out of school', /#permanent-exclusion|#suspension|exclu|suspend|governors/],
      ['top-up money', /funding|high-needs/],
      ['1:1', /the-plan|myths|you-may-be-told|at-school/],
      ['school bus', /transport/],
      ['local offer', /local-offer/],
    ] as const) {
      const first = (await answersTo(page, lay)).slice(0, 3);
      expect(first.map(({ href }) => href).join(' '), lay).toMatch(place);
    }
  });

  test('of 40 slips at least 36 find what was meant (A3)', async ({ page }) => {
    const slips: [string, RegExp][] = [
      ['echp', /ehcp/],
      ['EHPC', /ehcp/],
      ['ecph', /ehcp/],
      ['ehc plan', /ehcp/],
      ['e h c p', /ehcp/],
      ['sendco', /senco/],
      ['senko', /senco/],
      ['scenco', /senco/],
      ['tribunel', /tribunal/],
      ['tribunial', /tribunal/],
      ['trubinal', /tribunal/],
      ['alternitive provision', /alternative-provision/],
      ['altenative provison', /alternative-provision/],
      ['dyslexsia', /dyslexia/],
      ['dislexia', /dyslexia/],
      ['medation', /mediation/],
      ['mediaton certificate', /mediation/],
      ['exlusion', /exclu|governors|cannot-meet-needs/],
      ['permenant exclusion', /exclu|governors/],
      ['suspention', /suspen|governors|sent-home/],
      ['assesment', /assess|ehcps/],
      ['needs assessmant', /assess|ehcps/],
      ['anual review', /annual-review|yearly-review/],
      ['annual reveiw', /annual-review|yearly-review/],
      ['ofstead', /area-inspection|accountability|ofsted/],
      ['ombudsmen', /ombudsman/],
      ['complant to ombusman', /ombudsman/],
      ['eductional physcologist', /psychologist|advice|ep-report/],
      ['speach therapy', /speech/],
      ['ocupational therapist', /occupational-therapist/],
      ['resonable ajustments', /reasonable-adjustments/],
      ['equallity act', /equality-act|discriminat/],
      ['persnal buget', /personal-budget/],
      ['fundng', /funding/],
      ['goverment', /./],
      ['speical school', /special-school/],
      ['main steam school', /./],
      ['school transprot', /transport/],
      ['postcode lotery', /postcode-lottery/],
      ['inclution standards', /inclusion-standards|national-standards/],
    ];
    expect(slips).toHaveLength(40);
    const missed: string[] = [];
    for (const [slip, place] of slips) {
      await ask(page, slip);
      const first = (await resultsOn(page)).slice(0, 3).map(({ href }) => href);
      if (!place.test(first.join(' '))) missed.push(`${slip}: ${first.join(' ')}`);
    }
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(4);
  });

  test('a slip is told, and the exact words are offered', async ({ page }) => {
    const asMeant = await answersTo(page, 'tribunal');
    await expect(page.locator('.mended')).toHaveCount(0);
    expect((await answersTo(page, 'tribunial')).map(({ href }) => href)).toEqual(asMeant.map(({ href }) => href));
    await expect(page.locator('.mended')).toContainText('Showing results for tribunal.');
    await expect(page.getByRole('status')).toHaveText(/^\d+ results for “tribunal”$/);

    await page.getByRole('button', { name: 'Search for “tribunial” instead' }).click();
    await expect(page.locator('#search-results[data-state="empty"]')).toContainText('We found nothing for “tribunial”');
    // The pressed button is gone: the keyboard's place is where the words can be typed anew.
    await expect(boxOf(page)).toBeFocused();
    await expect(page.locator('.mended')).toHaveCount(0);
    await expect(boxOf(page)).toHaveValue('tribunial');

    // The next question is helped again.
    await answersTo(page, 'medation');
    await expect(page.locator('.mended')).toContainText('Showing results for mediation.');
  });

  test('every result says what kind it is, its page and its part of it', async ({ page }) => {
    const kinds = new Set<string>();
    for (const query of ['tribunal', 'nursery senco', 'money', 'ehcps scrapped', 'childline', 'union', 'privacy']) {
      for (const { says, title, href, where } of await answersTo(page, query)) {
        expect(says, `${title} says what kind of statement it is`).not.toBe('');
        expect(title, href).not.toBe('');
        // A place inside a page names the page and the part of it.
        expect(where, href).toMatch(href.includes('#') ? /\p{L}.*, .*\p{L}/u : /\p{L}/u);
        kinds.add(says);
      }
    }
    expect([...kinds]).toEqual(
      expect.arrayContaining(['Law today', 'Meaning', 'Help', 'Areas of the plan', 'Someone’s view']),
    );
  });

  test('nonsense, and words that only begin like ours, find nothing, and the next step is at hand (A5)', async ({
    page,
  }) => {
    for (const nonsense of ['zzzzxq', 'sdafadsf', 'orchid', 'inquest', 'thespian', 'canary', 'qpwoei zmxn']) {
      expect(await ask(page, nonsense), nonsense).toBe('empty');
      await expect(page.locator('#search-results')).toContainText(`We found nothing for “${nonsense}”`);
      await expect(page.locator('#search-results').locator('li, mark')).toHaveCount(0);
    }
    const next = page.locator('#search-results').getByRole('link');
    await expect(next).toHaveText(['words from A to Z', 'ask a free advice service']);
    await expect(page.getByRole('heading', { name: 'Or pick a page' })).toBeVisible();
  });

  test('what others deal with is told, with a link to who can help', async ({ page }) => {
    for (const [query, about] of [
      ['universal credit disabled child', 'Benefits'],
      ['blue badge', 'Blue badge'],
      ['driving test', 'Driving'],
      ['coordinated support plan scotland', 'Scotland'],
      ['adhd right to choose', 'NHS'],
    ] as const) {
      expect(await ask(page, query), query).toBe('empty');
      const told = page.locator('#search-results');
      await expect(told).toContainText(about);
      await expect(told).toContainText('this site does not cover it');
      await expect(told.getByRole('link').first()).toHaveAttribute('href', /\/get-help\/#[a-z0-9-]+$/);
      await expect(told.locator('li')).toHaveCount(0);
    }
    await page.locator('#search-results').getByRole('link').first().click();
    await expect(page.locator(':target')).toBeVisible();
  });

  test('words that are on every page still find something sensible (A7)', async ({ page }) => {
    for (const query of ['SEND', 'plan', 'child', 'school', 'law', 'help']) {
      const list = await answersTo(page, query);
      expect(list.length, query).toBeGreaterThanOrEqual(5);
      for (const { title, sentence } of list.slice(0, 3))
        expect(`${title} ${sentence}`.toLowerCase(), query).toContain(query.toLowerCase());
    }
  });

  test('the words of menus and of the foot of pages find nothing false, and stand in no result (A9)', async ({
    page,
  }) => {
    const menus = await page
      .locator('a.skip, .site-head, .site-foot p')
      .evaluateAll((elements) => elements.map((element) => element.textContent.trim().replace(/\s+/g, ' ')));
    for (const query of [
      'skip to the words',
      'copy has no publisher named',
      'keep it on your phone',
      'search button',
    ]) {
      await ask(page, query);
      for (const { sentence } of await resultsOn(page))
        for (const menu of menus) expect(sentence, query).not.toContain(menu);
    }
  });

  test('more results are shown when asked for, and the first ones stay', async ({ page }) => {
    const before = await answersTo(page, 'school');
    expect(before).toHaveLength(10);
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect(page.locator(results)).toHaveCount(20);
    expect((await resultsOn(page)).slice(0, 3)).toEqual(before.slice(0, 3));
  });

  test('after the last “Show more results” the keyboard goes on at the first answer that came', async ({ page }) => {
    await answersTo(page, 'tribunal');
    const more = page.getByRole('button', { name: 'Show more results' });
    const links = page.locator(`${results} h2 a`);
    let before = await links.count();
    while (await more.isVisible()) {
      before = await links.count();
      await more.press('Enter');
      await expect(links).not.toHaveCount(before);
    }
    await expect(links.nth(before)).toBeFocused();
  });

  test('choosing a kind shows only that kind, choosing none shows all', async ({ page }) => {
    const all = await answersTo(page, 'tribunal');
    for (const [name, address] of [
      ['Words', /\/words\/#/],
      ['Rights', /\/(your-rights|you-may-be-told)\//],
      ['Help', /\/get-help\/#/],
    ] as const) {
      const kind = page.getByRole('checkbox', { name, exact: true });
      await kind.check();
      await expect
        .poll(async () => (await resultsOn(page)).every(({ href }) => address.test(href)), `only ${name}`)
        .toBe(true);
      await expect(page.locator(results)).not.toHaveCount(0);
      await kind.uncheck();
      await expect.poll(() => resultsOn(page)).toEqual(all);
    }
  });

  test('where no place of the chosen kind answers, the way back to all is told', async ({ page }) => {
    await answersTo(page, 'mediation');
    await page.getByRole('checkbox', { name: 'Help', exact: true }).check();
    const told = page.locator('#search-results[data-state="empty"]');
    await expect(told).toContainText('We found nothing of this kind for “mediation”.');
    await expect(page.getByRole('group', { name: 'Show only' })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Help', exact: true }).uncheck();
    await expect(page.locator(results)).not.toHaveCount(0);
  });

  test('a word that is right as it stands is not taken for one of ours, and a sentence does not run into the next', async ({
    page,
  }) => {
    for (const word of ['bread', 'battery', 'weather']) {
      expect(await ask(page, word), word).toBe('empty');
      await expect(page.locator('.mended')).toHaveCount(0);
    }
    for (const query of ['special free schools', 'money', 'what became of the promises']) {
      for (const { sentence } of await answersTo(page, query))
        expect(sentence).not.toMatch(
          /(?:Kept|Partly kept|Replaced|Not kept|Not clear|as at .* \d{4}) [A-Z][a-z]+ [a-z]+/,
        );
    }
  });

  test('strange queries are only words', async ({ page }) => {
    for (const query of ['<img src=x onerror=alert(1)>', '"', '%', '\\', 'a'.repeat(200), '🙂', '-', '__proto__', '*'])
      expect(await ask(page, query), query).toMatch(/results|empty/);
    await expect(page.locator('main img')).toHaveCount(0);
  });
});

test.describe('while typing', () => {
  test('from the fourth letter on a half-typed word keeps its results, and one letter more keeps the first (A6)', async ({
    page,
  }) => {
    await page.goto('search/');
    const word = 'assessment';
    await boxOf(page).pressSequentially(word.slice(0, 4));
    await settled(page, word.slice(0, 4));
    // From now on the list may not blink, not even for a moment.
    await page.evaluate(() => {
      const place = document.getElementById('search-results');
      const blinks: string[] = [];
      Object.assign(window, { blinks });
      if (place)
        new MutationObserver(() => {
          if (place.dataset.state !== 'results' || !place.querySelector('li')) blinks.push(place.dataset.query ?? '');
        }).observe(place, { attributes: true, childList: true, subtree: true });
    });
    for (let letters = 4; letters <= word.length; letters += 1) {
      if (letters > 4) await boxOf(page).pressSequentially(word.charAt(letters - 1));
      const typed = word.slice(0, letters);
      expect(await settled(page, typed), typed).toBe('results');
      expect((await resultsOn(page)).map(({ title }) => title).join(), typed).toMatch(/assess/i);
      await expect(page.locator('.mended'), typed).toHaveCount(0);
    }
    const [first] = await resultsOn(page);
    await boxOf(page).pressSequentially('s');
    await settled(page, 'assessments');
    expect((await resultsOn(page))[0]?.href).toBe(first?.href);
    expect(await page.evaluate(() => (window as unknown as { blinks: string[] }).blinks)).toEqual([]);

    for (const words of ['special school', 'alternative provision', 'refused assessment'])
      for (let letters = words.indexOf(' ') + 2; letters <= words.length; letters += 1) {
        const typed = words.slice(0, letters);
        expect(await ask(page, typed), `"${typed}" keeps its results`).toBe('results');
      }

    for (const [whole, more] of [
      ['tribunal', 'tribunals'],
      ['school transport', 'school transports'],
      ['annual review', 'annual reviews'],
    ] as const) {
      const [one] = await answersTo(page, whole);
      const [other] = await answersTo(page, more);
      expect(other?.href, more).toBe(one?.href);
    }
  });

  test('one message tells the count a second after typing stops, and the same query twice is told twice (A11, A13)', async ({
    page,
  }) => {
    await page.goto('search/');
    const status = page.getByRole('status');
    await expect(status).toHaveText('');
    await page.evaluate(() => {
      const told: { text: string; pause: number }[] = [];
      let lastLetter = 0;
      Object.assign(window, { told });
      document.getElementById('q')?.addEventListener('input', () => {
        lastLetter = performance.now();
      });
      const region = document.querySelector('[role="status"]');
      if (region)
        new MutationObserver(() => {
          if (region.textContent) told.push({ text: region.textContent, pause: performance.now() - lastLetter });
        }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    const heard = () => page.evaluate(() => (window as unknown as { told: { text: string; pause: number }[] }).told);

    await boxOf(page).pressSequentially('tribunal', { delay: 40 });
    await expect(status).toHaveText(/^\d+ results for “tribunal”$/);
    const first = await heard();
    // A slow computer may type so slowly that it is told of a part; but never before a second has passed.
    for (const { text, pause } of first) expect(pause, text).toBeGreaterThan(1000);
    expect(first.filter(({ text }) => text.includes('“tribunal”'))).toHaveLength(1);
    const before = first.length;

    await boxOf(page).press('Enter');
    await expect.poll(async () => (await heard()).length).toBe(before + 1);
    expect((await heard()).at(-1)?.text, 'the same query is told again').toBe(first.at(-1)?.text);

    await ask(page, 'zzzzxq');
    await expect(status).toHaveText('No results for “zzzzxq”');
    // The count alone: no result is read aloud unasked.
    for (const { text } of await heard()) expect(text.length).toBeLessThan(60);
  });

  test('the newest question wins, however fast they follow', async ({ page }) => {
    await page.goto('search/');
    for (const query of ['tribunal', 'mediation', 'transport', 'funding']) {
      await boxOf(page).fill(query);
      await boxOf(page).press('Enter');
    }
    await settled(page, 'funding');
    await expect(page.locator(`${results} a[href*="/areas/funding/"]`).first()).toBeVisible();
    await expect(page).toHaveURL(/\/search\/#q=funding$/);
    await expect(page).toHaveTitle(/^funding – Search/);
  });

  test('an emptied box is an empty page again', async ({ page }) => {
    await page.goto('search/#q=funding');
    await settled(page, 'funding');
    await boxOf(page).fill('');
    await expect(page.locator('#search-results[data-state="idle"]')).toBeAttached();
    await expect(page.locator('#search-results')).toBeEmpty();
    await expect(page).toHaveURL(/\/search\/$/);
    await expect(page.getByRole('status')).toHaveText('');
  });

  test('the site’s own words are offered, each once, and can be ignored', async ({ page }) => {
    await page.goto('search/');
    const offered = await page
      .locator('#site-words option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(offered.length).toBeGreaterThan(50);
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered).toContain('EHCP');
    await expect(boxOf(page)).toHaveAttribute('list', 'site-words');
    expect(await ask(page, 'not one of them')).toMatch(/results|empty/);
    // Each leads somewhere; a few of them stand for all.
    for (const word of offered.filter((_word, at) => at % 12 === 0)) await answersTo(page, word);
  });

  test('no advice for keys or a mouse that a phone has not got (A15)', async ({ page }) => {
    await page.goto('search/?q=zzzzxq');
    await settled(page, 'zzzzxq');
    await expect(page.locator('main')).not.toContainText(/arrow|click|hover|keyboard|press enter/i);
  });
});

test.describe('words of danger', () => {
  const DANGER = [
    'my son wants to die',
    'she is cutting herself',
    'i want to kill myself',
    'he doesnt want to be here any more',
    'my husband hits me',
    'suicidal teenager school wont help',
  ];
  const CALM = [
    'killing me with paperwork',
    'dying to know if he got the place',
    'suicide prevention policy in school',
    'cut off date for applying',
    'diet at school',
    'school is not safe for my child',
  ];

  /** Everything of this tab in which words could be left behind. */
  const leftBehind = (page: Page) =>
    page.evaluate(async () => {
      const stores = [localStorage, sessionStorage].map((store) => JSON.stringify(Object.entries(store)));
      const bases = (await indexedDB.databases()).map(({ name }) => name);
      const saved = await caches.keys();
      return [location.href, document.title, JSON.stringify(history.state), ...stores, ...bases, ...saved].join('\n');
    });

  test('bring urgent help before every result, and are kept nowhere', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('search/');
    const urgent = page.locator('#urgent-help');
    await expect(urgent).toBeHidden();
    const entries = await page.evaluate(() => history.length);

    for (const [at, words] of DANGER.entries()) {
      // Half of them as they are typed, the other half sent at once.
      if (at % 2) await ask(page, words);
      else {
        await boxOf(page).fill('');
        await boxOf(page).pressSequentially(words);
        await settled(page, words);
      }
      await expect(urgent, words).toBeVisible();
      const foot = (await urgent.boundingBox())?.y ?? Infinity;
      const head = (await page.locator('#search-results').boundingBox())?.y ?? 0;
      expect(foot, `${words}: help stands first`).toBeLessThan(head);

      // Heard first of all, too.
      await expect(page.getByRole('status'), words).toHaveText(/^Urgent help is above the results\. \d+ results? for/);

      const left = (await leftBehind(page)).toLowerCase();
      for (const word of words.split(' ').filter((part) => part.length > 3))
        expect(left, `"${words}" is kept nowhere`).not.toMatch(new RegExp(`\\b${word}\\b`));
    }
    expect(await page.evaluate(() => history.length)).toBe(entries);
    for (const request of requests) expect(request).not.toMatch(/want|suicid|cutting|husband|myself/i);

    // Each line can be rung, or reached without a voice.
    await expect(urgent.getByRole('link', { name: 'Ring 999' })).toHaveAttribute('href', 'tel:999');
    for (const line of await urgent.locator('a.button').all())
      await expect(line).toHaveAttribute('href', /^tel:\d{3,11}$/);
    await expect(urgent).toContainText(/text/i);
  });

  test('go away with them, and near misses never bring help above the results', async ({ page }) => {
    await page.goto('search/');
    await ask(page, 'my son wants to die');
    await expect(page.locator('#urgent-help')).toBeVisible();
    for (const words of CALM) {
      await ask(page, words);
      await expect(page.locator('#urgent-help'), words).toBeHidden();
      await expect(page).toHaveURL(({ hash }) => new URLSearchParams(hash.slice(1)).get('q') === words);
    }
  });

  test('in the address are taken out of it', async ({ page }) => {
    await page.goto('search/?q=i+want+to+die');
    await expect(page.locator('#urgent-help')).toBeVisible();
    expect(await leftBehind(page)).not.toMatch(/want|die/);
  });

  test('bring help even where nothing of the search can be loaded', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('search/');
    expect(await ask(page, 'i want to die')).toBe('failed');
    await expect(page.locator('#urgent-help')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Urgent help is above the results. Search could not start');
  });
});

test.describe('when something fails', () => {
  const waysOn = async (page: Page) => {
    await expect(page.locator('#search-results')).toContainText('Search could not start');
    await expect(page.locator('#search-results').getByRole('link', { name: 'words from A to Z' })).toBeVisible();
    await expect(page.locator('#browse a[href*="/areas/"]').first()).toBeVisible();
    await expect(page.locator('#browse a[href$="/words/"]')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText('Search could not start');
  };

  for (const [what, files] of [
    ['the index', '**/pagefind/**'],
    ['the list of words', '**/pagefind/words.json'],
    ['the program that reads the index', '**/pagefind/*.wasm'],
    ['the list of places', '**/pagefind/pagefind.*.json'],
  ] as const)
    test(`without ${what}, words say so, A to Z and pages are left, and another try works`, async ({ page }) => {
      await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }));
      await page.goto('search/');
      expect(await ask(page, 'funding')).toBe('failed');
      await waysOn(page);
      await page.unroute(files);
      await boxOf(page).press('Enter');
      await expect(page.locator(results).first()).toBeVisible();
    });

  test('one piece of the index that does not come is told, and another try works', async ({ page }) => {
    const pieces = '**/pagefind/index/*';
    await page.goto('search/');
    await page.route(pieces, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    expect(await ask(page, 'funding')).toBe('failed');
    await waysOn(page);
    await page.unroute(pieces);
    await boxOf(page).press('Enter');
    await expect(page.locator(results).first()).toBeVisible();
  });

  test('a result’s words that do not come are told, and another try works', async ({ page }) => {
    const fragments = '**/pagefind/fragment/*';
    await page.goto('search/');
    await page.route(fragments, (route) => route.abort());
    expect(await ask(page, 'funding')).toBe('failed');
    await page.unroute(fragments);
    await boxOf(page).press('Enter');
    await expect(page.locator(results).first()).toBeVisible();
  });

  test('storage that is refused takes nothing away', async ({ page }) => {
    await page.addInitScript(() => {
      const refusal = () => new DOMException('The operation is insecure.', 'SecurityError');
      const refuse = () => {
        throw refusal();
      };
      // As browsers do that block cookies: the first two cannot even be named.
      for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
      const rejected = () => Promise.reject(refusal());
      Object.assign(CacheStorage.prototype, { open: rejected, keys: rejected, match: rejected, has: rejected });
      IDBFactory.prototype.open = refuse;
    });
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('search/');
    await answersTo(page, 'tribunal');
    await ask(page, 'my son wants to die');
    await expect(page.locator('#urgent-help')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('the site’s own policy is kept while searching (A17)', async ({ page }) => {
    const broken: string[] = [];
    page.on('console', (message) => {
      // The tests themselves keep the worker away, and the browser says so.
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('Service Worker'))
        broken.push(message.text());
    });
    page.on('pageerror', ({ message }) => broken.push(message));
    await page.goto('search/');
    await answersTo(page, 'tribunal');
    await ask(page, 'zzzzxq');
    expect(broken).toEqual([]);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('the page says so, and leads on', async ({ page }) => {
      await page.goto('search/?q=tribunal');
      const note = page.locator('#search-app noscript p');
      await expect(note).toContainText('Search needs scripts');
      await expect(note.locator('a[href$="/words/"]')).toBeVisible();
      await expect(page.locator('#browse a[href*="/areas/"]')).toHaveCount(9);
      await expect(page.locator('#urgent-help')).toBeHidden();
    });
  });
});

test.describe('ways to the box and back', () => {
  test('the boxes on home, at the foot of a page and on the page for lost addresses lead to the answers', async ({
    page,
  }) => {
    for (const path of ['', 'areas/funding/', 'words/', 'no-such-page/']) {
      await page.goto(path);
      await expect(page.getByRole('searchbox')).toHaveCount(1);
      await page.getByRole('searchbox').fill('statement');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/#q=statement$/);
      await settled(page, 'statement');
      await expect(page.locator(results).first()).toBeVisible();
    }
  });

  test('"#q" in the address, as the installed app’s shortcut has it, puts the cursor into the box', async ({
    page,
  }) => {
    await page.goto('search/#q');
    await expect(boxOf(page)).toBeFocused();
    await page.keyboard.type('funding');
    expect(await settled(page, 'funding')).toBe('results');
    await expect(boxOf(page)).toBeFocused();
  });

  test('without it nothing takes the focus, and a shortcut needs a second key', async ({ page }) => {
    await page.goto('search/');
    await expect(boxOf(page)).not.toBeFocused();
    await expect(boxOf(page)).toHaveAttribute('accesskey', 's');
    await page.keyboard.press('/');
    await expect(boxOf(page)).not.toBeFocused();
  });

  test('words typed before the script came are kept', async ({ page }) => {
    const letGo = await holdScripts(page, /\/_a\/search[^/]*\.js$/);
    await page.goto('search/', { waitUntil: 'commit' });
    await boxOf(page).fill('funding');
    await letGo();
    expect(await settled(page, 'funding')).toBe('results');
    await expect(boxOf(page)).toHaveValue('funding');
  });

  test('Back brings back the words, the results and the place (A16)', async ({ page }) => {
    await page.goto('search/');
    const list = await answersTo(page, 'tribunal');
    const chosen = list[2]?.href ?? '';
    await page.locator(`${results} h2 a`).nth(2).click();
    await expect(page).not.toHaveURL(/search/);
    await page.goBack();
    await expect(boxOf(page)).toHaveValue('tribunal');
    await expect(page.locator(`${results} h2 a[href="${chosen}"]`)).toBeFocused();
    expect((await resultsOn(page)).map(({ href }) => href)).toEqual(list.map(({ href }) => href));
    expect(await page.evaluate(() => history.state as unknown)).toBeNull();
  });

  test('the address can be kept and shared', async ({ page }) => {
    await page.goto('search/');
    const list = await answersTo(page, 'who pays for 1:1 & transport?');
    await page.goto(page.url());
    await settled(page, 'who pays for 1:1 & transport?');
    expect(await resultsOn(page)).toEqual(list);
  });
});
