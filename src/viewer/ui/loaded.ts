import { useEffect, useState } from 'preact/hooks';

/** The value once it has arrived; null before, and where it fails. */
export function useLoaded<T>(load: () => Promise<T>, key: string): T | null {
  const [loaded, setLoaded] = useState<{ key: string; value: T } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for all that `load` closes over.
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => {
        if (isCurrent) setLoaded({ key, value });
      },
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [key]);
  return loaded?.key === key ? loaded.value : null;
}
