import { featureOf, type Sentence, type Token } from '../../../core/annotation.ts';
import { TAKING_PLACE } from '../taking-place.ts';
import type { DateExpression } from './date-expressions.ts';

/** How a date is joined to the words before it: its preposition, and what stands before that. */
export interface Joining {
  readonly preposition: string;
  readonly before: string;
}

const PREPOSITIONS = /^(?:en|desde|hasta|de|del|durante|entre|para|hacia|tras|a|al|por|con)$/;

/** `muerto [en abril]`, `que se negociaba [desde 2019]`: the word beside a date is what it dates, whatever the tree says. */
export function joiningOf({ tokens }: Sentence, date: DateExpression, trigger: number): Joining {
  let at = tokens.findIndex(({ end }) => end > date.start);
  if (at < 0) return { preposition: 'none', before: 'none' };
  let preposition = 'none';
  const first = tokens[at]!.form.toLowerCase();
  if (PREPOSITIONS.test(first)) preposition = first;
  at -= 1;
  while (at >= 0 && /^(?:ADP|DET)$/.test(tokens[at]!.upos)) {
    const form = tokens[at]!.form.toLowerCase();
    if (preposition === 'none' && PREPOSITIONS.test(form)) preposition = form;
    at -= 1;
  }
  const word = tokens[at];
  const lower = word?.form.toLowerCase() ?? '';
  if (/^(?:antes|después|partir|luego)$/.test(lower))
    return { preposition: lower, before: classOf(tokens[at - 1], trigger) };
  return { preposition, before: classOf(word, trigger) };
}

function classOf(word: Token | undefined, trigger: number): string {
  if (word === undefined) return 'start';
  if (word.index === trigger) return 'trigger';
  if (/[aei](?:d|st|rt|ct)[oa]s?$/.test(word.form) && /^(?:VERB|ADJ)$/.test(word.upos))
    return featureOf(word, 'VerbForm') === 'Part' || word.upos === 'ADJ' ? 'participle' : 'verb';
  if (word.upos === 'VERB') return featureOf(word, 'VerbForm') === 'Inf' ? 'infinitive' : 'verb';
  return word.upos === 'PUNCT' ? word.form : word.upos;
}

/**
 * Whether the word beside a date dates a name that the telling only mentions: `agradeció a Ana, fallecida [en enero], su
 * ayuda`. What is told so of a noun may be the telling's own event (`en un ataque lanzado [el jueves]`), of a name it is not.
 */
export function datesNameAlone({ tokens }: Sentence, trigger: number, date: DateExpression): boolean {
  let at = tokens.findIndex(({ end }) => end > date.start) - 1;
  while (at >= 0 && /^(?:ADP|DET|ADV)$/.test(tokens[at]!.upos)) at -= 1;
  const word = tokens[at];
  if (word === undefined || at === trigger || classOf(word, trigger) !== 'participle') return false;
  const form = word.form.toLowerCase();
  // `la cumbre de Lima, celebrada [en mayo]`: what takes place may be what is told. The lemma of an adjective is no verb.
  const infinitives = [
    form.replace(/ad[oa]s?$/, 'ar'),
    form.replace(/id[oa]s?$/, 'er'),
    form.replace(/id[oa]s?$/, 'ir'),
  ];
  if (infinitives.some((verb) => TAKING_PLACE.has(verb)) || /^(?:mantenid|sostenid)/.test(form)) return false;
  for (let above = trigger; above >= 0; above = tokens[above]!.head) if (above === at) return false;
  // The parser hangs it on the noun before the name as often as on the name.
  const name = tokens[tokens[at - 1]?.form === ',' ? at - 2 : at - 1];
  return name?.upos === 'PROPN' && word.head !== trigger && /^(?:acl|amod|appos)/.test(word.deprel);
}

/**
 * Whether the word beside a date is the verb of a relative clause that the telling stands outside of: `el alcalde, que fue
 * investido [el sábado], alabó …`. `las elecciones que se celebraron [el sábado]` may be when it happened.
 */
export function datesRelativeClause({ tokens }: Sentence, trigger: number, date: DateExpression): boolean {
  let at = tokens.findIndex(({ end }) => end > date.start) - 1;
  while (at >= 0 && /^(?:ADP|DET|ADV)$/.test(tokens[at]!.upos)) at -= 1;
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || at === trigger || TAKING_PLACE.has(verb.lemma.toLowerCase())) return false;
  if (tokens[trigger]?.upos !== 'VERB') return false;
  const above = new Set<number>();
  for (let word = trigger; word >= 0; word = tokens[word]!.head) above.add(word);
  for (let word = verb, step = 0; step < 4; step++) {
    if (above.has(word.index)) return false;
    const noun = tokens[word.head];
    if (noun === undefined) return false;
    // `perdió el título en el combate que libró [el sábado]`: what it happens in is dated with it.
    if (word.deprel.startsWith('acl') && /^(?:NOUN|PROPN)$/.test(noun.upos))
      return !(noun.head === trigger && noun.deprel.startsWith('obl'));
    word = noun;
  }
  return false;
}

/** Commas and subordinating words between two words, two at most: what parts a telling from the date of another clause. */
export function bordersBetween({ tokens }: Sentence, from: number, to: number): string {
  let commas = 0;
  let clauses = 0;
  for (let at = from + 1; at < to; at++) {
    const { form, upos, deprel } = tokens[at]!;
    if (form === ',') commas += 1;
    if (upos === 'SCONJ' || (upos === 'PRON' && /^(?:que|quien|quienes|cual|cuales)$/i.test(form)) || deprel === 'mark')
      clauses += 1;
  }
  return `${Math.min(commas, 2)}-${Math.min(clauses, 2)}`;
}
