/** Reads XML as strictly as a feed reader does, as far as a feed uses it. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const TOKEN = /<\?xml [^?]*\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;

const decode = (text: string): string =>
  text.replace(/&(?:(\w+);)?/g, (sign, name = '') => {
    const meant = SIGNS[String(name)];
    if (!meant) throw new Error(`"${sign}" stands for no sign`);
    return meant;
  });

/** @throws when it is not well-formed: then a feed reader shows nothing at all */
export function readXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (!token) throw new Error(`not XML: "${xml.slice(at, at + 40)}"`);
    const [, end, start, given = '', isEmpty, text] = token;
    const inside = open.at(-1) ?? top;
    if (text) inside.text += decode(text);
    if (end && open.pop()?.name !== end) throw new Error(`</${end}> ends nothing`);
    if (!start) continue;
    const pairs = [...given.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, decode(value)]);
    const element = {
      name: start,
      attributes: Object.fromEntries(pairs) as Record<string, string>,
      children: [],
      text: '',
    };
    if (Object.keys(element.attributes).length < pairs.length) throw new Error(`<${start}> names an attribute twice`);
    inside.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [root, ...more] = top.children;
  if (open.length > 1 || !root || more.length || top.text.trim())
    throw new Error('there is not exactly one whole element');
  return root;
}

/** The elements of one name right inside another. */
export const within = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name);

/** The text of the first element of that name right inside another. */
export const textIn = (element: Element, name: string): string => within(element, name)[0]?.text ?? '';
