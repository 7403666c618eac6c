/** One small way to drive any browser, so that the same journey runs in each; what only a browser can do is its adapter's. */

export type Key = 'Enter' | 'Escape' | 'Tab';

export interface Driver {
  /** Name and version, as the browser tells them. */
  version: string;
  /** Opens an address and waits until the page has loaded. */
  open: (url: string) => Promise<void>;
  /** Presses the first element that fits a selector, as a pointer does. */
  click: (selector: string) => Promise<void>;
  /** Types at the end of the first field that fits a selector, key by key. */
  type: (selector: string, text: string) => Promise<void>;
  /** Presses a key wherever focus is. */
  key: (key: Key) => Promise<void>;
  /** The value of a JavaScript expression in the page. */
  read: (expression: string) => Promise<unknown>;
  /** The page as it would be printed, where the driver can have that. */
  print?: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Starts a browser with nothing kept from before. */
export type Launch = () => Promise<Driver>;

/** Long, so that a busy computer does not fail what is sound. */
const PATIENCE_MS = 45_000;

/**
 * Waits until an expression is true in the page. A page that is just being left cannot be asked: then it asks again.
 * @throws with the expression when it does not come true
 */
export async function until({ read }: Driver, expression: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  let last: unknown;
  while (Date.now() < end) {
    last = await read(`Boolean(${expression})`).catch((error: unknown) => error);
    if (last === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const where = await read('`${location.href}: ${document.querySelector("main")?.innerText.slice(0, 500)}`').catch(
    String,
  );
  throw new Error(`Never came true: ${expression} (${String(last)}), at ${String(where)}`);
}

/** Waits until the first element that fits a selector can be seen and holds a text. */
export const untilShown = (driver: Driver, selector: string, text = ''): Promise<void> =>
  until(
    driver,
    `[document.querySelector(${JSON.stringify(selector)})].some((it) =>
      it?.getClientRects().length > 0 && it.innerText.includes(${JSON.stringify(text)}))`,
  );

/** What a reader sees of the first element that fits a selector. */
export const textOf = async ({ read }: Driver, selector: string): Promise<string> =>
  String(await read(`document.querySelector(${JSON.stringify(selector)})?.innerText ?? 'nothing there'`));
