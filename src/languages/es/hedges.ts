import type { Sentence } from '../../core/annotation.ts';
import type { Span } from '../../core/span.ts';
import type { Factuality } from '../../core/statement.ts';

/** A word that keeps what stands beside it at a distance, and what it makes of it. */
export interface Hedge {
  readonly factuality: Factuality;
  /** Null where the construction says it, not one word. */
  readonly cue: Span | null;
}

function formsOf(factuality: Factuality, list: string): (readonly [string, Factuality])[] {
  return list.split(/\s+/).map((form) => [form, factuality] as const);
}

const HEDGES: ReadonlyMap<string, Factuality> = new Map([
  ...formsOf('alleged', 'presunto presunta presuntos presuntas presuntamente'),
  ...formsOf('alleged', 'supuesto supuesta supuestos supuestas supuestamente aparentemente'),
  ...formsOf('hypothetical', 'quizá quizás posiblemente probablemente eventual eventuales posible posibles'),
  ...formsOf('hypothetical', 'hipotético hipotética potencial'),
  ...formsOf('planned', 'próxima próximo futura futuro prevista previsto'),
  ...formsOf('denied', 'frustrado frustrada fallido fallida'),
]);

/** The head must not be a name of its own right: `los próximos meses` says nothing of the event. */
const NEAR = 3;

/** The hedge that hangs on a word and stands near it (`el presunto ataque`), or `al parecer` around it. */
export function hedgeNear(sentence: Sentence, head: number): Hedge | undefined {
  const { tokens } = sentence;
  const from = Math.max(0, head - NEAR - 1);
  const to = Math.min(tokens.length, head + NEAR + 1);
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.head !== head) continue;
    const factuality = HEDGES.get(token.form.toLowerCase());
    if (factuality === undefined) continue;
    return { factuality, cue: { start: token.start, end: token.end } };
  }
  for (let at = from; at + 2 < to; at++) {
    if (tokens[at + 1]!.form !== 'parecer' && tokens[at + 2]!.form !== 'parecer') continue;
    const form = tokens[at]!.form.toLowerCase();
    if (form === 'al' || form === 'a') return { factuality: 'alleged', cue: null };
  }
  return undefined;
}

/**
 * What adjectives beside a noun make of what it says of its bearer: `el presunto líder` may be none, `el futuro ministro`
 * and `la presidenta electa` are none yet, `las próximas elecciones en` are nowhere yet. What failed (`el fallido candidato`)
 * was so nevertheless.
 */
const HEDGES_OF_STATES: ReadonlyMap<string, Factuality> = new Map([
  ...[...HEDGES].filter(([, factuality]) => factuality !== 'denied'),
  ...formsOf('alleged', 'presumiblemente'),
  ...formsOf('hypothetical', 'hipotéticos hipotéticas potenciales'),
  ...formsOf('planned', 'próximos próximas futuros futuras electo electa electos electas entrante entrantes'),
]);

/** How real what a noun attributes or names is (a post, a tie, an event), by the adjectives around it; undefined without one. */
export function hedgeOfNoun({ tokens }: Sentence, head: number): Factuality | undefined {
  for (let at = Math.max(0, head - NEAR); at < Math.min(tokens.length, head + NEAR + 1); at++) {
    const token = tokens[at]!;
    // Right before the noun it is its adjective, whatever the tagger takes it for (`el futuro ministro`).
    const isAdjective = token.upos === 'ADJ' || token.upos === 'ADV' || token.deprel === 'amod';
    if (at !== head - 1 && (token.head !== head || !isAdjective)) continue;
    const factuality = HEDGES_OF_STATES.get(token.form.toLowerCase());
    if (factuality !== undefined) return factuality;
  }
  return undefined;
}
