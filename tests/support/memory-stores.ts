/** The stores of a worker (the Cache API), in memory: what of them the worker uses. */

interface Kept {
  body: ArrayBuffer;
  status: number;
  headers: [string, string][];
}

const withoutQuery = (address: string): string => address.replace(/\?.*/, '');

class MemoryStore {
  readonly kept = new Map<string, Kept>();

  async put(key: string, response: Response): Promise<void> {
    this.kept.set(key, { body: await response.arrayBuffer(), status: response.status, headers: [...response.headers] });
  }

  match(key: string, { ignoreSearch = false } = {}): Promise<Response | undefined> {
    const found = ignoreSearch
      ? [...this.kept].find(([address]) => withoutQuery(address) === withoutQuery(key))?.[1]
      : this.kept.get(key);
    return Promise.resolve(
      found && new Response(found.body.slice(0), { status: found.status, headers: found.headers }),
    );
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(key));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
  }
}

export class MemoryStores {
  readonly stores = new Map<string, MemoryStore>();

  open(name: string): Promise<MemoryStore> {
    const store = this.stores.get(name) ?? new MemoryStore();
    this.stores.set(name, store);
    return Promise.resolve(store);
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.has(name));
  }

  match(key: string, { cacheName = '', ignoreSearch = false } = {}): Promise<Response | undefined> {
    return this.stores.get(cacheName)?.match(key, { ignoreSearch }) ?? Promise.resolve(undefined);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.stores.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.stores.delete(name));
  }
}
