/**
 * Hashed input features of a word: rows of one embedding table (Serrà & Karatzoglou 2017, arXiv:1706.03993; subword
 * hashes after Bojanowski et al. 2017, arXiv:1607.04606). Bit-identical with scripts/train/neural/features.py; a
 * fixture made there keeps the two in step.
 */

const SIZES = [
  ['word', 16384],
  ['prefix1', 256],
  ['prefix3', 2048],
  ['suffix2', 1024],
  ['suffix3', 4096],
  ['suffix4', 4096],
  ['shape', 256],
  ['case', 16],
  ['flags', 64],
] as const;

type Region = (typeof SIZES)[number][0];

const BASE = new Map<Region, number>();
let total = 0;
for (const [name, size] of SIZES) {
  BASE.set(name, total);
  total += size;
}

/** Rows of the table, without the row that training uses for hidden features. */
export const TABLE_ROWS = total;
/** Rows that each word adds up. */
export const FEATURES = 10;

const base = (name: Region): number => BASE.get(name) ?? 0;
const [WORD, PREFIX1, PREFIX3, SUFFIX2, SUFFIX3, SUFFIX4, SHAPE, CASE, FLAGS] = SIZES.map(([name]) => base(name)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

const GAZETTEER_MASK = (1 << 20) - 1;
const GAZETTEER_HASHES = 5;
const GAZETTEER_KINDS = 6;

/** FNV-1a over the UTF-16 code units `[from, to)`, then the finaliser of MurmurHash3; unsigned 32 bits. */
export function hashUnits(text: string, seed: number, from = 0, to = text.length): number {
  let h = 2166136261 ^ Math.imul(seed, 0x9e3779b1);
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  h ^= h >>> 16;
  return h >>> 0;
}

const isDigit = (c: string): boolean => c >= '0' && c <= '9';

/** Runs of at most two of a class: X upper, x lower, d digit, other characters themselves; the first 32 units count. */
export function shapeOf(form: string): string {
  let out = '';
  const end = Math.min(form.length, 32);
  for (let i = 0; i < end; i += 1) {
    const c = form.charAt(i);
    const s = isDigit(c) ? 'd' : c.toLowerCase() !== c ? 'X' : c.toUpperCase() !== c ? 'x' : c;
    const n = out.length;
    if (n >= 2 && out.charAt(n - 1) === s && out.charAt(n - 2) === s) continue;
    out += s;
  }
  return out;
}

/** 0 no letters or digits, 1 lower, 2 initial capital, 3 all capitals (two or more), 4 mixed, 5 with a digit. */
export function caseOf(form: string): number {
  let upper = 0;
  let lower = 0;
  let firstUpper = false;
  for (let i = 0; i < form.length; i += 1) {
    const c = form.charAt(i);
    if (isDigit(c)) return 5;
    if (c.toLowerCase() !== c) {
      upper += 1;
      if (i === 0) firstUpper = true;
    } else if (c.toUpperCase() !== c) lower += 1;
  }
  if (upper + lower === 0) return 0;
  if (upper === 0) return 1;
  if (firstUpper && upper === 1) return 2;
  return lower === 0 ? 3 : 4;
}

function gazetteerFlags(form: string, bits: Uint8Array): number {
  const key = form
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  let flags = 0;
  for (let kind = 0; kind < GAZETTEER_KINDS; kind += 1) {
    let found = true;
    for (let k = 0; k < GAZETTEER_HASHES && found; k += 1) {
      const h = hashUnits(key, 100 + kind * 16 + k) & GAZETTEER_MASK;
      found = ((bits[h >> 3] ?? 0) & (1 << (h & 7))) !== 0;
    }
    if (found) flags |= 1 << kind;
  }
  return flags;
}

/** The case of a form and its rows; the last row, for the case, depends on the sentence and is left to `fillRows`. */
export interface WordFeatures {
  readonly rows: Int32Array;
  readonly case: number;
}

/** Punctuation that the gold treebank does not have is read as the mark it stands for. */
const NORMAL = new Map<string, string>([
  ...[...'“”„‟«»‹›'].map((c): [string, string] => [c, '"']),
  ...[...'‘’‚‛`´'].map((c): [string, string] => [c, "'"]),
  ...[...'—–―−‐‑‒'].map((c): [string, string] => [c, '-']),
  ['…', '...'],
]);

/** @param bits Bloom filter of given names, surnames, cities, countries, acronyms, organisations (in the model file) */
export function wordFeatures(word: string, bits: Uint8Array): WordFeatures {
  const form = NORMAL.get(word) ?? word;
  const low = form.toLowerCase().replace(/[0-9]/g, '0');
  const n = low.length;
  const kind = caseOf(form);
  const flags = kind === 2 || kind === 3 || kind === 4 ? gazetteerFlags(form, bits) : 0;
  const rows = new Int32Array(FEATURES);
  rows[0] = WORD + (hashUnits(low, 1) & 16383);
  rows[1] = WORD + (hashUnits(low, 2) & 16383);
  rows[2] = PREFIX1 + (hashUnits(low, 3, 0, Math.min(1, n)) & 255);
  rows[3] = PREFIX3 + (hashUnits(low, 4, 0, Math.min(3, n)) & 2047);
  rows[4] = SUFFIX2 + (hashUnits(low, 5, Math.max(0, n - 2)) & 1023);
  rows[5] = SUFFIX3 + (hashUnits(low, 6, Math.max(0, n - 3)) & 4095);
  rows[6] = SUFFIX4 + (hashUnits(low, 7, Math.max(0, n - 4)) & 4095);
  rows[7] = SHAPE + (hashUnits(shapeOf(form), 8) & 255);
  rows[8] = FLAGS + flags;
  return { rows, case: kind };
}

/**
 * Writes FEATURES rows a word into `out`. The case row tells where capitals mean nothing: at the start of a sentence
 * and in sentences all in capitals.
 */
export function fillRows(words: readonly WordFeatures[], out: Int32Array): void {
  const shouting = words.some((w) => w.case === 3) && !words.some((w) => w.case === 1 || w.case === 2 || w.case === 4);
  let started = false;
  words.forEach((word, t) => {
    let position = shouting ? 6 : 0;
    if (!started && word.case !== 0) {
      started = true;
      if (!shouting && word.case >= 2 && word.case <= 4) position = 6;
    }
    // Ten numbers: to call for a copy of them takes longer than to copy them.
    const at = t * FEATURES;
    for (let k = 0; k < FEATURES - 1; k += 1) out[at + k] = word.rows[k]!;
    out[at + FEATURES - 1] = CASE + word.case + position;
  });
}
