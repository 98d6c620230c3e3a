import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scheme } from '../draw/palette.ts';
import { toHash } from '../state/permalink.ts';
import type { ViewState } from '../state/state.ts';

export function useDarkPreference(): boolean {
  const query = useMemo(() => globalThis.matchMedia('(prefers-color-scheme: dark)'), []);
  const [isDark, setDark] = useState(query.matches);
  useEffect(() => {
    const listen = () => setDark(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, [query]);
  return isDark;
}

/** Browsers refuse more than some two hundred changes of the address in half a minute. */
const HASH_REST_MS = 200;

/** Keeps the address in line with the state, and the page with its language and colours. */
export function useHash(state: ViewState, scheme: Scheme): void {
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.dataset['scheme'] = scheme;
    const timer = setTimeout(() => history.replaceState(null, '', `#${toHash(state)}`), HASH_REST_MS);
    return () => clearTimeout(timer);
  }, [state, scheme]);
}

const NOTICE_MS = 4_000;

/** A short message, and the function that shows one; it goes by itself unless it is to stay. */
export function useNotice(): readonly [string, (notice: string, isLasting?: boolean) => void] {
  const [notice, setNotice] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  return [
    notice,
    (text, isLasting = false) => {
      clearTimeout(timer.current);
      setNotice(text);
      if (text !== '' && !isLasting) timer.current = setTimeout(() => setNotice(''), NOTICE_MS);
    },
  ];
}
