/** Promise kept: a page reads itself aloud sentence by sentence, marks its place, obeys at once, and says when it cannot. */
import { expect, test, type Page } from '@playwright/test';
import { axeFindings, COLOUR_RULES } from './support/axe.ts';
import {
  BRITISH,
  fail,
  fakeSpeech,
  finish,
  finishAll,
  FROM_THE_INTERNET,
  lastSaid,
  said,
} from './support/fake-speech.ts';

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const panel = (page: Page) => page.getByRole('region', { name: 'Listen' });

async function open(page: Page, path = 'areas/ehcps/') {
  await page.goto(path);
  await press(page, 'Listen');
  await expect(page.getByRole('button', { name: /^Read the short version/ })).toBeFocused();
}

/** The words marked as being read. */
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('being-read') ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });

/** Whether the marked words are on the screen and the panel does not lie over them. */
const isClear = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('being-read') ?? [];
    const words = range instanceof Range ? range.getBoundingClientRect() : new DOMRect();
    const panel = document.querySelector('.listen')?.getBoundingClientRect() ?? new DOMRect();
    return words.top >= 0 && words.bottom <= innerHeight && (words.top >= panel.bottom || words.bottom <= panel.top);
  });

const isSpeaking = (page: Page) => page.evaluate(() => speechSynthesis.speaking);

/** Everything a page says from its first sentence to its last. */
async function hear(page: Page, which: RegExp): Promise<string[]> {
  await press(page, which);
  await finishAll(page);
  await expect(page.getByRole('button', { name: /^Read the short/ })).toBeVisible();
  return (await said(page)).map(({ text }) => text);
}

test('short version: the answer, then each statement after its kind; nothing is said before it is asked for', async ({
  page,
}) => {
  await fakeSpeech(page, [FROM_THE_INTERNET, BRITISH], true);
  await open(page);
  expect(await said(page)).toEqual([]);
  const heard = await hear(page, /^Read the short version \(about \d minutes?\)/);
  const [title = '', ...rest] = heard;
  expect(title).toBe("Are E H C P's being scrapped?");
  expect(rest.join(' ')).toMatch(/Law today Children and Families Act 2014, section \d+.* Proposed, not law 23 Feb/);
  expect(rest.join(' ')).not.toMatch(/Source \d|Easier words|Keep|Share|Listen|In the plan of 2023 the/);
  expect(new Set((await said(page)).map(({ voice }) => voice))).toEqual(new Set([BRITISH.name]));
  expect(Math.max(...heard.map(({ length }) => length))).toBeLessThan(200);
  expect(heard.length).toBeLessThan(50);
  // The end is quiet: the choice is back, focus is on it, and no mark is left.
  await expect(page.getByRole('button', { name: /^Read the short version/ })).toBeFocused();
  await expect.poll(() => marked(page)).toBeUndefined();
});

test('a wrong thing parents are told is said to be one; the whole page is read, without ways and buttons', async ({
  page,
}) => {
  await fakeSpeech(page, [BRITISH]);
  await open(page, 'you-may-be-told/');
  const heard = await hear(page, /^Read the whole page/);
  const told = await page.locator('.myth > h3').count();
  expect(heard.filter((text) => text.startsWith('You may be told: “'))).toHaveLength(told);
  expect(heard.filter((text) => /^(Source \d+|Keep|Share|Link to this answer|Back to your place)/.test(text))).toEqual(
    [],
  );
  const shown = await page.locator('.myth > p:not(.kind)').last().innerText();
  expect(heard.join(' ')).toContain(shown.split(/[ ,.]/)[0]);
});

test('what a tool said beside a statement is not read as its words', async ({ page }) => {
  await fakeSpeech(page, [BRITISH]);
  await page.goto('you-may-be-told/');
  await page.locator('.myth').first().getByRole('button', { name: /^Keep/ }).click();
  await expect(page.getByText('Kept on My list.')).toBeVisible();
  await press(page, 'Listen');
  const heard = await hear(page, /^Read the whole page/);
  expect(heard.filter((text) => text.includes('My list'))).toEqual([]);
});

test('pause, go on, back, on, speed, stop: each obeys at once and the mark goes along', async ({ page }) => {
  await fakeSpeech(page, [BRITISH]);
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await expect.poll(() => marked(page)).toBe('Are EHCPs being scrapped?');
  await finish(page);
  await expect.poll(() => marked(page)).toMatch(/^No/);
  const second = await lastSaid(page);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Go on', exact: true })).toBeFocused();
  const before = (await said(page)).length;
  await press(page, 'Next sentence');
  await press(page, 'Back a sentence');
  expect((await said(page)).length).toBe(before);
  await press(page, 'Go on');
  await expect.poll(() => lastSaid(page)).toBe(second);

  await page.getByRole('combobox', { name: 'Speed' }).selectOption('Faster');
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ text: second, rate: 1.25 });
  await press(page, 'Back a sentence');
  await expect.poll(() => lastSaid(page)).toBe("Are E H C P's being scrapped?");

  // Far down the page the way to stop is still in sight, and does not cover what is read.
  for (let count = 0; count < 40; count += 1) await press(page, 'Next sentence');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeInViewport();
  await expect.poll(() => isClear(page)).toBe(true);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => marked(page)).toBeUndefined();
  await expect.poll(() => isSpeaking(page)).toBe(false);

  await page.reload();
  await press(page, 'Listen');
  await expect(page.getByRole('combobox', { name: 'Speed' })).toHaveValue('1.25');
  await press(page, 'Stop listening');
  await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused();
});

test('it falls silent when the page is left and when another tool is opened', async ({ page }) => {
  await fakeSpeech(page, [BRITISH]);
  await open(page);
  await press(page, /^Read the whole page/);
  await page.getByRole('button', { name: 'Keep' }).first().click();
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => isSpeaking(page)).toBe(false);
  await press(page, 'Listen');
  await press(page, /^Read the whole page/);
  await expect.poll(() => isSpeaking(page)).toBe(true);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(() => isSpeaking(page)).toBe(false);
});

test('trouble is told in words and the sentence can be heard again', async ({ page }) => {
  await fakeSpeech(page, [BRITISH]);
  await open(page);
  await press(page, /^Read the short version/);
  for (const [error, words] of [
    ['synthesis-failed', 'did not work this time'],
    ['not-allowed', 'did not let this page speak'],
    ['interrupted', 'Something else on your phone stopped'],
  ] as const) {
    await fail(page, error);
    await expect(panel(page).getByRole('status')).toContainText(words);
    await press(page, 'Go on');
    await expect(panel(page).getByRole('status')).toBeEmpty();
    await expect.poll(() => lastSaid(page)).toBe("Are E H C P's being scrapped?");
  }
});

test('a phone with no stored English voice says so, and uses another only when it is asked', async ({ page }) => {
  await fakeSpeech(page, [FROM_THE_INTERNET]);
  await open(page);
  await expect(panel(page)).toContainText('Your phone has no voice stored for English.');
  // Whoever cannot see hears it with either button, before it is pressed.
  for (const button of await page.getByRole('button', { name: /^Read the/ }).all())
    await expect(button).toHaveAccessibleDescription(/its maker gets the words of this page/);
  expect(await said(page)).toEqual([]);
  await press(page, /^Read the short version/);
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
  expect((await said(page)).at(-1)?.voice).toBeUndefined();
});

test('where there is no voice at all, there is no button', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    Reflect.deleteProperty(window, 'speechSynthesis');
  });
  await page.goto('areas/ehcps/');
  await expect(page.getByRole('button', { name: 'Share' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`the panel and the mark can be read and used at 320 px in ${scheme} colours`, async ({ page }) => {
    await fakeSpeech(page, [FROM_THE_INTERNET]);
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 568 });
    await open(page);
    expect(await axeFindings(page, '.listen', scheme === 'light' ? undefined : COLOUR_RULES)).toEqual([]);
    await press(page, /^Read the whole page/);
    await finish(page);
    await expect.poll(() => marked(page)).toMatch(/^No/);
    await expect.poll(() => isClear(page)).toBe(true);
    await expect(page.getByRole('button', { name: 'Pause' })).toBeInViewport({ ratio: 1 });
    expect(await axeFindings(page, '.listen', scheme === 'light' ? undefined : COLOUR_RULES)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
