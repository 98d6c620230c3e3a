import { hashString, mix } from './weights.ts';

/** Hashes of one sentence's words that all linear models draw on, in flat arrays with one entry a word. */
export interface WordFeatures {
  readonly length: number;
  /** Lower-case forms. */
  readonly lower: readonly string[];
  readonly form: Int32Array;
  readonly shape: Int32Array;
  /** Last 1 to 5 letters: `suffixes[i * 5 + k - 1]`. */
  readonly suffixes: Int32Array;
  /** First three letters. */
  readonly prefix: Int32Array;
}

/**
 * Hashes the words of a sentence. `caseless` is for text all in capitals, whose case says nothing: all words then
 * count as lower-case ones.
 */
export function wordFeatures(forms: readonly string[], caseless = isCaseless(forms)): WordFeatures {
  const n = forms.length;
  const lower = new Array<string>(n);
  const form = new Int32Array(n);
  const shape = new Int32Array(n);
  const suffixes = new Int32Array(n * 5);
  const prefix = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    const small = forms[i]!.toLowerCase();
    const seen = caseless ? small : forms[i]!;
    const word = /\d/.test(small) ? small.replace(/\d/g, '0') : small;
    lower[i] = small;
    form[i] = hashString(word);
    shape[i] = shapeOf(seen, i === 0);
    prefix[i] = hashString(word, 0, Math.min(3, word.length));
    for (let k = 1; k <= 5; k += 1) suffixes[i * 5 + k - 1] = mix(k, hashString(word, Math.max(0, word.length - k)));
  }
  return { length: n, lower, form, shape, suffixes, prefix };
}

/** Whether a sentence of several words is written in capitals throughout, as headlines are. */
export function isCaseless(forms: readonly string[]): boolean {
  let capitals = 0;
  for (const form of forms) {
    if (/\p{Ll}/u.test(form)) return false;
    if (form.length > 1 && /\p{Lu}/u.test(form)) capitals += 1;
  }
  return capitals > 1;
}

/** Capitals, digits and punctuation as a small number: `Ab`, `AB`, `A`, `00`, `A0`, `a-b`, other. */
function shapeOf(word: string, first: boolean): number {
  let bits = first ? 1 : 0;
  const head = word.charCodeAt(0);
  for (let i = 0; i < word.length; i += 1) {
    const c = word.charCodeAt(i);
    if (c >= 48 && c <= 57) bits |= 2;
    else if ((c >= 97 && c <= 122) || (c >= 223 && c <= 255)) bits |= 4;
    else if ((c >= 65 && c <= 90) || (c >= 192 && c <= 222)) bits |= i === 0 ? 8 : 16;
    else if (c === 45) bits |= 32;
    else if (c === 46) bits |= 64;
    else bits |= 128;
  }
  return mix(bits, head >= 65 && head <= 90 && word.length === 1 ? 7 : 3);
}
