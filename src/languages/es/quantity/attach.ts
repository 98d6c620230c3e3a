import type { Sentence } from '../../../core/annotation.ts';
import type { Argument, Predication } from '../../../core/predication.ts';
import type { Quantity } from './find-quantities.ts';

const DURATION = /^(?:años?|días?|meses|mes|horas?|minutos?|semanas?|puntos?|%)$/;
const PENAL = /^(?:cárcel|prisión|condena|reclusión|encierro|arresto|presidio|destierro|inhabilitación|trabajos)$/;
const SENTENCING = /^(?:condenar|sentenciar|purgar|condena|sentencia|pena)$/;
const CASUALTY =
  /^(?:muert|fallecid|herid|lesionad|baja|víctima|desaparecid|cadáver|asesinad|caíd|damnificad)(?:o|a|e)?s?$/;
const DYING = /^(?:morir|fallecer|perecer|matar|asesinar|herir|resultar|desaparecer|caer|cobrar|costar)$/;

/** Durations, shares and points stand near many verbs and are what few of them count. */
export function isDuration({ unit }: Quantity): boolean {
  return DURATION.test(unit ?? '');
}

/** Years or months of a sentence: `seis años de cárcel`, `condenado a seis años`. */
export function isPenalty(quantity: Quantity, { tokens }: Sentence): boolean {
  if (!/^(?:años?|mes(?:es)?)$/.test(quantity.unit ?? '')) return false;
  const after = tokens[quantity.unitToken + 1]?.form.toLowerCase();
  if (after === 'de' && PENAL.test(tokens[quantity.unitToken + 2]?.form.toLowerCase() ?? '')) return true;
  const head = tokens[tokens[quantity.unitToken]?.head ?? -1];
  return head !== undefined && SENTENCING.test(head.lemma.toLowerCase());
}

/** Dead, wounded or missing: by the noun counted, or by the verb it stands under (`600 habrían muerto`, `perdieron la vida`). */
export function isToll(quantity: Quantity, { tokens }: Sentence): boolean {
  if (CASUALTY.test(quantity.unit ?? '')) return true;
  // `dejó nueve pandilleros muertos`
  if (quantity.unitToken >= 0 && CASUALTY.test(tokens[quantity.unitToken + 1]?.form.toLowerCase() ?? '')) return true;
  let at = quantity.unitToken >= 0 ? quantity.unitToken : quantity.token;
  for (let step = 0; step < 3; step++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (step > 0 && token.upos === 'VERB') {
      if (DYING.test(token.lemma.toLowerCase())) return true;
      return tokens.some((child) => child.head === at && child.lemma.toLowerCase() === 'vida');
    }
    if (step > 0 && CASUALTY.test(token.form.toLowerCase())) return true;
    at = token.head;
  }
  return false;
}

const COUNTED_ROLES: readonly Argument['role'][] = [
  'patient',
  'agent',
  'other',
  'companion',
  'topic',
  'recipient',
  'content',
  'instrument',
];

/**
 * The amount a predication tells: the one whose noun is an argument, patients first, or stands inside one, or in what
 * is promised, asked or begun (`se comprometió a [enviar 40 médicos]`); undefined where none does.
 */
export function quantityOf(
  predication: Predication,
  quantities: readonly Quantity[],
  predications: readonly Predication[] = [],
  depth = 0,
): Quantity | undefined {
  if (quantities.length === 0) return undefined;
  const own = COUNTED_ROLES.flatMap((role) =>
    predication.arguments.filter((argument) => argument.role === role && argument.sentence === predication.sentence),
  );
  for (const { head } of own) {
    const direct = quantities.find(({ unitToken, token }) => unitToken === head || token === head);
    if (direct !== undefined) return direct;
  }
  // `suministrar hasta 160 barriles`: the hedge is no place to go to.
  for (const { role, head, sentence } of predication.arguments) {
    if (sentence !== predication.sentence || (role !== 'destination' && role !== 'place')) continue;
    const hedged = quantities.find(({ unitToken, qualifier }) => unitToken === head && qualifier !== null);
    if (hedged !== undefined) return hedged;
  }
  for (const argument of own) {
    if (argument.role === 'content') continue;
    const inner = quantities.find(
      (quantity) =>
        quantity.start >= argument.span.start &&
        quantity.end <= argument.span.end &&
        quantity.start - argument.span.start < 60 &&
        (quantity.unit === '%' || !isDuration(quantity)),
    );
    if (inner !== undefined) return inner;
  }
  for (const { predication: content } of own) {
    const told = content === null ? undefined : predications.find(({ index }) => index === content);
    if (told === undefined || told === predication || depth > 1) continue;
    const within = quantityOf(told, quantities, predications, depth + 1);
    if (within !== undefined) return within;
  }
  // `doce muertos`: the noun itself is counted, or the figure stands in the clause's own words.
  return (
    quantities.find((quantity) => quantity.unitToken === predication.head) ??
    quantities.find((quantity) => quantity.start < predication.trigger.end && quantity.end > predication.trigger.start)
  );
}
