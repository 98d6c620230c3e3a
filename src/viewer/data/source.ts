/** Receives what the data scripts announce and loads them on demand; a page from disk may load scripts but not fetch. */
type Queue = { push(entry: readonly [string, string]): unknown };

declare global {
  var tramaData: Queue | (readonly [string, string])[] | undefined;
}

const arrived = new Map<string, unknown>();
const waiting = new Map<string, (value: unknown) => void>();
const loading = new Map<string, Promise<unknown>>();

function receive(entry: readonly [string, string]): void {
  const [name, json] = entry;
  const value: unknown = JSON.parse(json);
  arrived.set(name, value);
  waiting.get(name)?.(value);
  waiting.delete(name);
}

export function startReceiving(): void {
  const queued = Array.isArray(globalThis.tramaData) ? globalThis.tramaData : [];
  globalThis.tramaData = { push: receive };
  for (const entry of queued) receive(entry);
}

/** The value of `data/NAME.js`. Rejects where the file cannot be loaded. The writer of the files is ours: trusted. */
export function loadData<T>(name: string): Promise<T> {
  const known = loading.get(name);
  if (known !== undefined) return known as Promise<T>;
  const promise = new Promise<unknown>((resolve, reject) => {
    if (arrived.has(name)) {
      resolve(arrived.get(name));
      return;
    }
    waiting.set(name, resolve);
    const script = document.createElement('script');
    script.src = `data/${name}.js`;
    script.onload = () => script.remove();
    script.onerror = () => {
      loading.delete(name);
      reject(new Error(`data/${name}.js`));
    };
    document.head.append(script);
  });
  loading.set(name, promise);
  return promise as Promise<T>;
}
