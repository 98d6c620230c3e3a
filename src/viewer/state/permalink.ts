import { INITIAL_STATE, type ViewState } from './state.ts';

/** The state as a URL hash: only what differs from the beginning, one readable key each. */
export function toHash(state: ViewState): string {
  const params = new URLSearchParams();
  for (const key of Object.keys(INITIAL_STATE) as (keyof ViewState)[]) {
    const value = JSON.stringify(state[key]);
    // The language always stands in the link: without one the reader's own would be taken.
    if (key === 'language' || value !== JSON.stringify(INITIAL_STATE[key])) {
      params.set(key, typeof state[key] === 'string' ? (state[key] as string) : value);
    }
  }
  return params.toString();
}

/** Reads a hash; what is missing, unknown or of the wrong shape stays as in `base`: a link is not to be trusted. */
export function fromHash(hash: string, base: ViewState): ViewState {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const result: Record<string, unknown> = { ...base };
  for (const [key, text] of params) {
    if (!Object.hasOwn(INITIAL_STATE, key)) continue;
    const value = isText(key) ? text : parseJson(text);
    if (isValid(key as keyof ViewState, value)) result[key] = value;
  }
  return result as unknown as ViewState;
}

function isText(key: string): boolean {
  return typeof INITIAL_STATE[key as keyof ViewState] === 'string';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every((v) => typeof v === 'string');
const isNumbers = (value: unknown, length: number): boolean =>
  Array.isArray(value) && value.length === length && value.every((v) => typeof v === 'number' && Number.isFinite(v));
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSelection(value: unknown): boolean {
  if (!isObject(value) || typeof value['id'] !== 'string') return false;
  if (value['kind'] === 'article') return value['edge'] === null || typeof value['edge'] === 'string';
  return value['kind'] === 'node' || value['kind'] === 'edge';
}

function isValid(key: keyof ViewState, value: unknown): boolean {
  switch (key) {
    case 'language':
      return value === 'es' || value === 'en';
    case 'theme':
      return value === 'auto' || value === 'light' || value === 'dark';
    case 'view':
      return value === 'graph' || value === 'statements' || value === 'entities';
    case 'colorBy':
      return value === 'type' || value === 'community';
    case 'embed':
    case 'showUndated':
      return typeof value === 'boolean';
    case 'minConfidence':
      return typeof value === 'number' && value >= 0 && value <= 100;
    case 'time':
      return isNumbers(value, 2);
    case 'camera':
      return isNumbers(value, 3);
    case 'path':
      return isStrings(value) && (value as unknown[]).length === 2;
    case 'selection':
      return value === null || isSelection(value);
    case 'ego':
      return value === null || (isObject(value) && isStrings(value['roots']) && typeof value['depth'] === 'number');
    case 'pins':
      return isObject(value) && Object.values(value).every((pin) => isNumbers(pin, 2));
    default:
      return isStrings(value);
  }
}
