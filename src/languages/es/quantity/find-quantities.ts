import type { Sentence, Token } from '../../../core/annotation.ts';
import type { Span } from '../../../core/span.ts';
import { type NumberRun, readNumber, SCALES } from './numbers.ts';

/** A counted or measured amount with the noun it counts. */
export interface Quantity extends Span {
  readonly value: number;
  /** The noun counted as printed, in lower case (`trabajadores`, `dólares`, `%`), or null. */
  readonly unit: string | null;
  /** The last token of the number itself. */
  readonly token: number;
  /** Token of the noun counted, -1 where there is none. */
  readonly unitToken: number;
  readonly qualifier: 'about' | 'more-than' | 'less-than' | null;
}

const ABOUT =
  /(?:unos|unas|cerca de|alrededor de|aproximadamente|casi|en torno a|aproximado de|más o menos|aprox\.?|poco menos de) ?(?:los |las |un |una )?$/i;
const MORE =
  /(?:más de|al menos|por lo menos|como mínimo|superior(?:es)? a|mínimo de|más que|superan? l[oa]s|sobrepasan? l[oa]s) ?(?:los |las |un |una )?$/i;
const LESS = /(?:menos de|como máximo|hasta|inferior(?:es)? a|máximo de) ?(?:los |las |un |una )?$/i;
const MONTHS = /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)$/i;

/** The amounts of a sentence in order. Years, days of the month, clock times and `un` as an article are left out. */
export function findQuantities(sentence: Sentence, text: string): Quantity[] {
  const { tokens } = sentence;
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = readNumber(tokens, at);
    if (run === undefined) {
      at += 1;
      continue;
    }
    const quantity = completeRun(tokens, at, run, sentence, text);
    if (quantity !== undefined) found.push(quantity);
    at = run.to;
  }
  return found
    .map((quantity, at) => completeFromOthers(quantity, at, found, tokens))
    .filter((quantity, at) => !isWhole(quantity, found[at - 1], tokens) && !isEach(quantity, tokens));
}

/** Whether an amount is what falls to each, not what all come to: `84 por cada bando`, `mil euros por persona`. */
function isEach({ token, unitToken }: Quantity, tokens: readonly Token[]): boolean {
  const after = Math.max(token, unitToken) + 1;
  const [first, second] = [tokens[after], tokens[after + 1]].map((word) => word?.form.toLowerCase() ?? '');
  if (first === 'cada') return /^un[oa]$/.test(second ?? '');
  return first === 'por' && /^(?:cada|bando|cabeza|persona|habitante|barba)$/.test(second ?? '');
}

/** Whether a number only says of how many an earlier one is a part: the 34 of `21 de las 34 estudiantes`. */
function isWhole(quantity: Quantity, part: Quantity | undefined, tokens: readonly Token[]): boolean {
  return part !== undefined && part.unit === null && isPartOf(part, quantity, tokens);
}

/** `21 de las 34 estudiantes`, `cinco de los doce`. */
function isPartOf(part: Quantity, whole: Quantity, tokens: readonly Token[]): boolean {
  const [of, article, number] = [1, 2, 3].map((step) => tokens[part.token + step]);
  return of?.form.toLowerCase() === 'de' && /^l[oa]s$/i.test(article?.form ?? '') && number?.start === whole.start;
}

/** A noun or scale said once for two numbers: `40 muertos en el norte y 12 en el sur`, `entre 5.000 y 6.000 millones`. */
function completeFromOthers(
  quantity: Quantity,
  at: number,
  found: readonly Quantity[],
  tokens: readonly Token[],
): Quantity {
  if (quantity.unit !== null) return quantity;
  const next = found[at + 1];
  const joint = tokens[quantity.token + 1]?.form.toLowerCase() ?? '';
  if (next !== undefined && /^(?:y|o|a)$/.test(joint) && next.start === tokens[quantity.token + 2]?.start) {
    const scale = SCALES[tokens[next.token]?.form.toLowerCase() ?? ''] ?? 1;
    const scaled = quantity.value < next.value / scale + 1 ? quantity.value * scale : quantity.value;
    return { ...quantity, value: scaled, unit: next.unit, unitToken: next.unitToken };
  }
  if (next !== undefined && isPartOf(quantity, next, tokens))
    return { ...quantity, unit: next.unit, unitToken: next.unitToken };
  const earlier = found.slice(0, at).findLast(({ unit }) => unit !== null);
  if (earlier === undefined || /^(?:años?|días?|meses|horas?|minutos?|%)$/.test(earlier.unit ?? '')) return quantity;
  return { ...quantity, unit: earlier.unit };
}

function completeRun(
  tokens: readonly Token[],
  from: number,
  run: NumberRun,
  sentence: Sentence,
  text: string,
): Quantity | undefined {
  const first = tokens[from]!;
  // `un año de cárcel` counts, `un barco` does not; of the dead and wounded one is told as `un sargento murió`.
  if (run.article && !/^(?:año|mes)$/i.test(tokens[run.to]?.form ?? '') && !isVictim(tokens, run.to)) return undefined;
  const prior = tokens[from - 1];
  // `por ciento`, `por 100` go with the number before it; `los dos líderes` are both, no amount; `Grupo de los Tres` is a name.
  if (/^(?:ciento|cien|100)$/i.test(first.form) && prior?.form.toLowerCase() === 'por') return undefined;
  if (run.value === 2 && /^(?:los|las)$/i.test(prior?.form ?? '')) return undefined;
  if (from > 0 && /^\p{Lu}/u.test(first.form) && run.to === from + 1) return undefined;
  if (isLabel(tokens, from, run.to) || isAge(tokens, from, run.to)) return undefined;
  const last = tokens[run.to - 1]!;
  const next = tokens[run.to];
  const digitsOnly = /^\d+$/.test(first.form) && run.to === from + 1;
  if (digitsOnly && run.value >= 1500 && run.value <= 2100 && !countsSomething(tokens, run.to)) return undefined;
  if (digitsOnly && next?.form.toLowerCase() === 'de' && MONTHS.test(tokens[run.to + 1]?.form ?? '')) return undefined;
  if (first.upos === 'PROPN' && sentence.names.some((name) => name.from < from && from < name.to)) return undefined;
  if (next !== undefined && /^[:º°ª]$/.test(next.form)) return undefined;
  const before = text.slice(Math.max(sentence.start, first.start - 28), first.start);
  const qualifier = ABOUT.test(before)
    ? 'about'
    : MORE.test(before)
      ? 'more-than'
      : LESS.test(before)
        ? 'less-than'
        : null;
  const unit = last.form.endsWith('%')
    ? { form: '%', token: run.to - 1 }
    : (unitAfter(tokens, run.to) ?? currencyBefore(tokens, from));
  if (
    unit === undefined &&
    digitsOnly &&
    /\b(?:día|el|artículo|número|minuto|página|a las|las|resolución|ley)\s$/i.test(before)
  )
    return undefined;
  const until = unit !== undefined && unit.token > from ? tokens[unit.token]! : last;
  // `cuatro años y medio`
  const half = unit === undefined || until === last ? undefined : halfAfter(tokens, unit.token);
  return {
    start: first.start,
    end: (half ?? until).end,
    value: run.value + (half === undefined ? 0 : 0.5),
    token: run.to - 1,
    unit: unit?.form ?? null,
    unitToken: unit?.token ?? -1,
    qualifier,
  };
}

function halfAfter(tokens: readonly Token[], unit: number): Token | undefined {
  const [and, half] = [tokens[unit + 1], tokens[unit + 2]];
  return and?.form.toLowerCase() === 'y' && /^medi[oa]$/i.test(half?.form ?? '') ? half : undefined;
}

/** `grupo 4`, `canal 13`: a number that names what stands before it. */
function isLabel(tokens: readonly Token[], from: number, to: number): boolean {
  const prior = tokens[from - 1];
  const next = tokens[to];
  return (
    prior?.upos === 'NOUN' &&
    to === from + 1 &&
    /^\d{1,3}$/.test(tokens[from]!.form) &&
    next?.upos !== 'NOUN' &&
    next?.form !== '%' &&
    prior.index === tokens[from]!.head
  );
}

const PERSON =
  /^(?:hombre|mujer|joven|niñ[oa]|menor|adolescente|ancian[oa]|varón|chic[oa]|muchach[oa]|bebé|persona|ciudadan[oa]|vecin[oa]|hij[oa]|estudiante|alumn[oa])$/;

/** `un joven de 22 años`, `Ana, de 27 años,`; `Ana, de 27, y Luis, de 19`, ages whose noun is left out. */
function isAge(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.form ?? '';
  if (to === from + 1 && next.toLowerCase() === 'años' && tokens[from - 1]?.form === 'de') {
    const person = tokens[from - 2];
    if (person !== undefined && (person.upos === 'PROPN' || PERSON.test(person.lemma.toLowerCase()))) return true;
    return person?.form === ',' && /^(?:[,;.)]|y|e)$/.test(tokens[to + 1]?.form ?? '');
  }
  return (
    to === from + 1 &&
    /^\d{1,2}$/.test(tokens[from]!.form) &&
    tokens[from - 1]?.form === 'de' &&
    tokens[from - 2]?.form === ',' &&
    /^(?:[,;.)]|y|e|)$/.test(next)
  );
}

/** `perdió la vida un sargento`, `dejó un muerto`: one who dies is counted though `un` may be an article. */
function isVictim(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun === undefined || noun.upos !== 'NOUN') return false;
  if (/^(?:muert|fallecid|herid|desaparecid)[oa]$/.test(noun.form.toLowerCase())) return true;
  const verb = tokens[noun.head];
  if (verb === undefined || verb.upos !== 'VERB') return false;
  const lemma = verb.lemma.toLowerCase();
  if (/^(?:morir|fallecer|perecer)$/.test(lemma)) return noun.deprel === 'nsubj';
  // Behind its verb the subject of `perder la vida` is often taken for a second object.
  return (
    lemma === 'perder' &&
    /^(?:nsubj|obj)$/.test(noun.deprel) &&
    tokens.some((other) => other.head === verb.index && other.lemma.toLowerCase() === 'vida')
  );
}

function countsSomething(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.upos === 'NOUN' || tokens[at]?.form === '%';
}

const PASSED = new Set([
  'de',
  'los',
  'las',
  'sus',
  'otros',
  'otras',
  'nuevos',
  'nuevas',
  'primeros',
  'primeras',
  'más',
  'mil',
]);

function unitAfter(tokens: readonly Token[], from: number): { form: string; token: number } | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const token = tokens[at]!;
    const form = token.form.toLowerCase();
    if (form === '%' || form === '€' || form === '$')
      return { form: form === '€' ? 'euros' : form === '$' ? 'dólares' : '%', token: at };
    if (form === 'por' && /^(?:ciento|cien|100)$/i.test(tokens[at + 1]?.form ?? ''))
      return { form: '%', token: at + 1 };
    if (
      token.upos === 'NOUN' ||
      (token.upos === 'ADJ' && /(?:os|as|es)$/.test(form) && tokens[at + 1]?.upos !== 'NOUN')
    ) {
      return { form, token: at };
    }
    if (token.upos !== 'ADJ' && !PASSED.has(form)) return undefined;
  }
  return undefined;
}

function currencyBefore(tokens: readonly Token[], from: number): { form: string; token: number } | undefined {
  const form = tokens[from - 1]?.form.toUpperCase();
  if (form === '$' || form === 'US$' || form === 'USD') return { form: 'dólares', token: from - 1 };
  if (form === '€') return { form: 'euros', token: from - 1 };
  return undefined;
}
