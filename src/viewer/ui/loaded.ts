import { useEffect, useState } from 'preact/hooks';

export type Loaded<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'arrived'; readonly value: T };

/** What a data file gives: nothing yet, the value, or that the file is missing. */
export function useLoaded<T>(load: () => Promise<T>, key: string): Loaded<T> {
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly result: Loaded<T> } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const settle = (result: Loaded<T>) => {
      if (isCurrent) setLoaded({ key, result });
    };
    load().then(
      (value) => settle({ kind: 'arrived', value }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded.result : { kind: 'waiting' };
}

export function arrivedValue<T>(loaded: Loaded<T>): T | null {
  return loaded.kind === 'arrived' ? loaded.value : null;
}
