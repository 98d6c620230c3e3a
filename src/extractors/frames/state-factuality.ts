import type { Analysis } from '../../core/annotation.ts';
import type { Predication } from '../../core/predication.ts';
import type { Factuality } from '../../core/statement.ts';
import { factualityOf } from '../../languages/es/factuality.ts';
import { hedgeOfNoun } from '../../languages/es/hedges.ts';
import { TAKING_PLACE } from '../../languages/es/taking-place.ts';
import type { Candidate } from './candidates.ts';

/** Verbs that make somebody what the noun below them says: it is as real as they are. */
const MAKING: ReadonlySet<string> = new Set(
  `nombrar elegir reelegir designar proclamar nominar ser convertir asumir ascender postular ratificar confirmar investir
  coronar contratar fichar proponer`.split(/\s+/),
);

/** What goes on is so now, whatever is said of it: `seguirá al frente de`, `no dejará de pertenecer`. */
const GOING_ON: ReadonlySet<string> = new Set(
  'seguir continuar permanecer mantener conservar quedar revalidar'.split(' '),
);

/** Verbs whose object is to take place, in any tense. */
const SCHEDULING: ReadonlySet<string> = new Set('programar prever planear proyectar'.split(' '));

/**
 * How real a state is told: a post, a membership, a place, a tie. Where its word is the predicate (`no pertenece a`, `será
 * ministra`, `asumirá la dirección`) it is as real as that; a noun is by its adjectives (`el presunto líder`) and by the
 * verb that makes somebody it (`no fue elegido presidente`); the place of an event is as real as the event. Whatever else
 * the clause around a noun says, what holds is told as it is: `el ministro no viajará` is the minister.
 */
export function stateFactuality(
  candidate: Candidate,
  own: Predication | undefined,
  here: readonly Predication[],
  predications: readonly Predication[],
  analysis: Analysis,
): Factuality {
  const { sentence, trigger, subject } = candidate;
  if (subject.type === 'Event') return eventFactuality(candidate, own, here, predications, analysis);
  if (own === undefined) return 'asserted';
  if (isPredicateOf(candidate, own)) {
    if (GOING_ON.has(own.lemma) || GOING_ON.has(own.surfaceLemma)) return 'asserted';
    const told = factualityOf(own, predications, analysis).factuality;
    if (told !== 'asserted') return told;
  }
  const hedge = hedgeOfNoun(analysis.sentences[sentence]!, trigger);
  if (hedge !== undefined) return hedge;
  return own.head !== trigger && MAKING.has(own.lemma)
    ? factualityOf(own, predications, analysis).factuality
    : 'asserted';
}

/**
 * Whether a predication says the state of its own subject. What a noun phrase attributes by the way is no such thing: `la
 * cita será en la ciudad brasileña de Y`, and of a place its clause tells what happens there, not where it lies.
 */
function isPredicateOf({ frame, trigger, subject }: Candidate, { head, form, arguments: all }: Predication): boolean {
  if (head !== trigger || form === 'noun' || form === 'apposition' || form === 'adjective') return false;
  if (frame !== null) return true;
  const isElsewhere = subject.from < 0 || subject.kind === 'zero' || subject.kind === 'pronoun';
  return form === 'copula' && (isElsewhere || all.some((one) => one.role === 'agent' && standsAt(subject, one.head)));
}

function standsAt({ head, site }: Candidate['subject'], token: number): boolean {
  return token === head || token === site;
}

/** An event is where it takes place as surely as it does so: `la cumbre se celebrará en Lisboa`, `la próxima cita en`. */
function eventFactuality(
  { sentence, trigger, subject }: Candidate,
  own: Predication | undefined,
  here: readonly Predication[],
  predications: readonly Predication[],
  analysis: Analysis,
): Factuality {
  const telling = own !== undefined && own.head === trigger ? own : undefined;
  const taking = telling ?? here.find((one) => isOf(one, subject.head) && tellsOfTakingPlace(one));
  // `se reunieron para celebrar el aniversario`: they did.
  if (taking !== undefined && !taking.rules.includes('purpose')) {
    const told = factualityOf(taking, predications, analysis).factuality;
    if (told !== 'asserted') return told;
    if (SCHEDULING.has(taking.lemma) || (taking.lemma === 'convocar' && taking.tense === 'present')) return 'planned';
  }
  if (subject.from < 0) return 'asserted';
  return hedgeOfNoun(analysis.sentences[sentence]!, subject.head) ?? 'asserted';
}

function isOf(predication: Predication, head: number): boolean {
  return predication.arguments.some(
    (argument) =>
      argument.head === head &&
      argument.sentence === predication.sentence &&
      (argument.role === 'agent' || argument.role === 'patient'),
  );
}

function tellsOfTakingPlace({ form, lemma, surfaceLemma }: Predication): boolean {
  return form !== 'noun' && (TAKING_PLACE.has(lemma) || surfaceLemma === 'haber' || surfaceLemma === 'ser');
}
