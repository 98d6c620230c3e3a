import type { SentenceView } from './view.ts';
import { baseOf } from './view.ts';

export interface Quantity {
  readonly quantity: number;
  readonly unit: string | null;
  readonly qualifier: 'about' | 'more-than' | 'less-than' | null;
}

const WORDS = new Map<string, number>(
  Object.entries({
    dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13,
    catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, treinta: 30,
    cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, cien: 100, doscientos: 200,
    trescientos: 300, quinientos: 500, mil: 1000, decena: 10, docena: 12, centenar: 100, millar: 1000,
  }),
); // biome-ignore format: a table
const SCALES = new Map<string, number>([
  ['mil', 1e3],
  ['millón', 1e6],
  ['millones', 1e6],
  ['billón', 1e12],
  ['billones', 1e12],
]);

/** Reads `15.000`, `1,5`, `1,234.5` and number words; undefined for anything else. */
export function parseNumber(form: string): number | undefined {
  const word = WORDS.get(form.toLowerCase());
  if (word !== undefined) return word;
  if (!/^\d[\d.,]*$/.test(form)) return undefined;
  const bare = form.replace(/[.,]+$/, '');
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) return Number(bare.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return Number(bare.replaceAll(',', ''));
  const value = Number(bare.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** Relations whose statements count something. */
const COUNTING: ReadonlySet<string> = new Set([
  'SENT', 'KILLED', 'RELEASED', 'DETAINED', 'SUFFERED_LOSSES', 'AGREED_WITH', 'SOLD_TO', 'INVESTED_IN', 'CAPTURED',
  'ACQUIRED', 'SANCTIONED', 'PLEDGED', 'ATTACKED', 'CHARGED', 'FOUGHT_IN',
]); // biome-ignore format: a row

/** The number and the noun counted among what depends on the trigger, the direct object first. */
export function findQuantity(relation: string, view: SentenceView, trigger: number): Quantity | undefined {
  if (trigger < 0 || !COUNTING.has(relation)) return undefined;
  const { tokens } = view.sentence;
  const order = [...(view.children[trigger] ?? [])].sort(
    (a, b) => rank(tokens[a]?.deprel) - rank(tokens[b]?.deprel) || a - b,
  );
  for (const child of order) {
    const label = baseOf(tokens[child]?.deprel ?? '');
    if (label !== 'obj' && label !== 'nsubj' && label !== 'nmod' && label !== 'obl' && label !== 'nummod') continue;
    const found = countedAt(view, child);
    if (
      found !== undefined &&
      (label === 'obj' || label === 'nsubj' || label === 'nmod' || !/año|mes|día|hora|semana/.test(found.unit ?? ''))
    )
      return found;
  }
  return undefined;
}

function rank(deprel: string | undefined): number {
  const label = baseOf(deprel ?? '');
  return label === 'obj' ? 0 : label === 'nsubj' ? 1 : label === 'nmod' ? 2 : 3;
}

function countedAt(view: SentenceView, noun: number): Quantity | undefined {
  const { tokens } = view.sentence;
  const head = tokens[noun];
  if (head === undefined) return undefined;
  for (let i = Math.max(0, noun - 5); i < noun; i++) {
    const token = tokens[i];
    if (token === undefined || (token.upos !== 'NUM' && !/^\d/.test(token.form))) continue;
    const value = parseNumber(token.form);
    if (
      value === undefined ||
      (value >= 1900 && value < 2100 && !token.form.includes('.') && tokens[i - 1]?.lemma === 'de')
    )
      continue;
    let scaled = value;
    let unit = head.form;
    for (let k = i + 1; k <= noun; k++) {
      const scale = SCALES.get(tokens[k]?.form.toLowerCase() ?? '');
      if (scale !== undefined) scaled *= scale;
    }
    if (SCALES.has(head.form.toLowerCase())) {
      const counted = (view.children[noun] ?? []).find((child) => baseOf(tokens[child]?.deprel ?? '') === 'nmod');
      if (counted !== undefined) unit = tokens[counted]?.form ?? unit;
    }
    const before = `${tokens[i - 2]?.form ?? ''} ${tokens[i - 1]?.form ?? ''}`.toLowerCase();
    const qualifier = /más de|al menos|mayor/.test(before)
      ? 'more-than'
      : /menos de/.test(before)
        ? 'less-than'
        : /unos|unas|casi|cerca|aproximadamente|alrededor/.test(before)
          ? 'about'
          : null;
    return { quantity: scaled, unit, qualifier };
  }
  return undefined;
}
