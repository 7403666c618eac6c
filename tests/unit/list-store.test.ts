/** Promise kept: two tabs never overwrite each other, and what cannot be read or written is set aside or said. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addItem, moveItem, removeItem } from '../../src/lib/list-changes.ts';
import { parseList, writeList } from '../../src/lib/my-list.ts';
import { own } from './support/lists.ts';

/** One phone's storage, with room for so many letters. */
class Storage {
  readonly lines = new Map<string, string>();
  room = Infinity;
  getItem = (name: string) => this.lines.get(name) ?? null;
  removeItem = (name: string) => this.lines.delete(name);
  setItem = (name: string, value: string) => {
    const others = [...this.lines].reduce((sum, [key, line]) => (key === name ? sum : sum + line.length), 0);
    if (others + value.length > this.room) throw new DOMException('Full', 'QuotaExceededError');
    this.lines.set(name, value);
  };
}

const LIST = 'send-plan:list';
const ASIDE = 'send-plan:list-damaged';
let phone: Storage;

const setPhone = (get: () => Storage) => {
  vi.stubGlobal('window', Object.defineProperty({}, 'localStorage', { get }));
  vi.stubGlobal('localStorage', phone);
};

/** A tab has a store module of its own; the phone's storage is shared. */
async function openTab() {
  vi.resetModules();
  return import('../../src/client/list-store.ts');
}

const storedIds = () => parseList(phone.lines.get(LIST)).items.map(({ id }) => id);
const idsOf = ({ list }: { list: readonly { id: string }[] }) => list.map(({ id }) => id);

beforeEach(() => {
  phone = new Storage();
  setPhone(() => phone);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('changes of two tabs at once all count', async () => {
  const [one, two] = [await openTab(), await openTab()];
  await one.changeList(addItem(own('a', 'A')));
  await two.changeList(addItem(own('b', 'B')));
  await Promise.all([
    one.changeList(addItem(own('c', 'C'))),
    two.changeList(removeItem('a')),
    one.changeList(moveItem('c', -1)),
    two.changeList(addItem(own('d', 'D'))),
  ]);
  expect(new Set(storedIds())).toEqual(new Set(['b', 'c', 'd']));
  expect(idsOf(one.readList())).toEqual(idsOf(two.readList()));
});

it('a browser without locks, or one that refuses them, keeps the list all the same', async () => {
  for (const navigator of [{}, { locks: { request: () => Promise.reject(new DOMException('No', 'SecurityError')) } }]) {
    vi.stubGlobal('navigator', navigator);
    const tab = await openTab();
    await tab.changeList(addItem(own(`n${phone.lines.size}`, 'A')));
  }
  expect(storedIds()).toEqual(['n0', 'n1']);
});

it('a damaged line is set aside before anything is written, and sound things in it stay', async () => {
  const damaged = `{"version":1,"items":[${JSON.stringify(own('a', 'Sound'))},{"id":"b","text":"broken"}]}`;
  phone.lines.set(LIST, damaged);
  const tab = await openTab();
  expect(idsOf(tab.readList())).toEqual(['a']);
  expect(tab.damagedLines()).toBe(damaged);
  await tab.changeList(addItem(own('c', 'New')));
  expect(storedIds()).toEqual(['a', 'c']);
  expect(tab.damagedLines()).toBe(damaged);
});

it('a second damaged line does not push out the first, and neither is set aside twice', async () => {
  const tab = await openTab();
  for (const raw of ['first {', 'second {', 'second {']) {
    phone.lines.set(LIST, raw);
    tab.readList();
  }
  expect(tab.damagedLines()).toBe('first {\n\nsecond {');
  await tab.forgetDamaged();
  expect(phone.lines.has(ASIDE)).toBe(false);
  // The damaged line itself is gone too, or it would be set aside again.
  tab.readList();
  expect(tab.damagedLines()).toBeUndefined();
});

it('with no room to set it aside, a damaged line is left as it is, and changes count in this tab', async () => {
  const damaged = 'x'.repeat(100);
  phone.lines.set(LIST, damaged);
  phone.room = 150;
  const tab = await openTab();
  const standing = await tab.changeList(addItem(own('a', 'A')));
  expect(standing).toMatchObject({ trouble: 'full' });
  expect(idsOf(standing)).toEqual(['a']);
  expect(phone.lines.get(LIST)).toBe(damaged);
});

it('on a full phone changes count in this tab, and are written once there is room, beside those of other tabs', async () => {
  const [one, two] = [await openTab(), await openTab()];
  await one.changeList(addItem(own('a', 'A')));
  phone.room = writeList([own('a', 'A')]).length;
  expect(await one.changeList(addItem(own('b', 'B')))).toMatchObject({ trouble: 'full' });
  expect(idsOf(await one.changeList(addItem(own('c', 'C'))))).toEqual(['a', 'b', 'c']);
  expect(storedIds()).toEqual(['a']);
  phone.room = Infinity;
  await two.changeList(removeItem('a'));
  await two.changeList(addItem(own('d', 'D')));
  const standing = await one.changeList(addItem(own('e', 'E')));
  expect(standing.trouble).toBeUndefined();
  expect(storedIds()).toEqual(['d', 'b', 'c', 'e']);
});

it('where storage is refused the list lives in this tab, and that is said from the start', async () => {
  setPhone(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  const tab = await openTab();
  expect(tab.readList()).toEqual({ list: [], trouble: 'refused' });
  expect(idsOf(await tab.changeList(addItem(own('a', 'A'))))).toEqual(['a']);
  expect(idsOf(tab.readList())).toEqual(['a']);
});

it('a newer version’s list is never written over', async () => {
  const newer = '{"version":2,"things":["a"]}';
  phone.lines.set(LIST, newer);
  const tab = await openTab();
  expect(await tab.changeList(addItem(own('a', 'A')))).toMatchObject({ trouble: 'newer' });
  expect(idsOf(tab.readList())).toEqual(['a']);
  expect(phone.lines.get(LIST)).toBe(newer);
  expect(phone.lines.has(ASIDE)).toBe(false);
});

it('whoever listens hears of changes here and in other tabs, of nothing else, and no more once it stops', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  const tab = await openTab();
  const heard = vi.fn();
  const stop = tab.onListChange(heard);
  const tell = (key: string | null) => page.dispatchEvent(Object.assign(new Event('storage'), { key }));
  await tab.changeList(addItem(own('a', 'A')));
  expect(heard).toHaveBeenCalledTimes(1);
  tell(LIST);
  tell(null);
  tell('send-plan:dates');
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(heard).toHaveBeenCalledTimes(4);
  stop();
  tell(LIST);
  await tab.changeList(removeItem('a'));
  expect(heard).toHaveBeenCalledTimes(4);
});

it('ids are short, plain and differ', async () => {
  const { newId } = await openTab();
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]{8}$/);
});
