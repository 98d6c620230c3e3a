import type { Predication } from '../../core/predication.ts';
import { isPenalty, isToll, type Quantity } from '../../languages/es/quantity/index.ts';
import { kindOfWay, wayTo } from '../../languages/es/way.ts';
import type { Proposal } from '../../languages/es/weights.ts';
import { pairsNamed, partOf, partsNamed, SharedFeatures, wordsNamed } from '../../nlp/feature-weights.ts';
import type { Candidate } from './candidates.ts';
import type { Party, SentenceView } from './view.ts';

/** One telling of a statement with what was read in its sentence. */
export interface Telling {
  readonly candidate: Candidate;
  readonly view: SentenceView;
  /** The predication of the trigger, undefined where it has none. */
  readonly own: Predication | undefined;
}

/** A figure that stands in the sentence of a telling, with what it has as such. */
export interface ProposedAmount {
  readonly quantity: Quantity;
  readonly features: SharedFeatures;
}

/** A figure that may be a statement's. */
export interface AmountProposal extends Proposal {
  readonly quantity: Quantity;
}

const MONEY =
  /^(?:dólar|euro|peso|peseta|libra|franco|marco|rublo|yen|yuan|real|rupia|lira|corona|bolívar|sol|lei|florín|dracma|escudo|salario)(?:e?s)?$/;

export function isSum({ unit }: Quantity): boolean {
  return unit !== null && MONEY.test(unit);
}

/** What is counted, in few classes. */
function classOf(quantity: Quantity, { sentence }: SentenceView): string {
  const unit = quantity.unit ?? '';
  if (unit === '%') return 'share';
  // `pondrá 60 millones`: what is told in millions and of nothing is money.
  if (unit === '') return quantity.value >= 1e6 ? 'money' : 'bare';
  if (isSum(quantity)) return 'money';
  if (isPenalty(quantity, sentence)) return 'penalty';
  if (isToll(quantity, sentence)) return 'toll';
  if (/^(?:años?|días?|meses|mes|horas?|minutos?|segundos|semanas?|siglos?)$/.test(unit)) return 'duration';
  if (/^(?:votos?|sufragios?|escaños|puntos|goles?|tantos?|veces|ocasiones|metros|kilómetros|km)$/.test(unit))
    return unit;
  return 'things';
}

function bucket(distance: number): string {
  const size = Math.abs(distance);
  const name = size <= 1 ? '1' : size <= 3 ? '3' : size <= 6 ? '6' : size <= 12 ? '12' : 'far';
  return distance < 0 ? `-${name}` : name;
}

function isIn(party: Party, quantity: Quantity): boolean {
  const noun = quantity.unitToken >= 0 ? quantity.unitToken : quantity.token;
  return party.from <= noun && noun < party.to;
}

/** Whether the noun counted is the party's own head (`84 militares`), not a part of its name or description. */
function heads(party: Party, quantity: Quantity): boolean {
  return party.head === quantity.unitToken || party.head === quantity.token;
}

/** The small word before the figure: `con 3.382 votos, contra 602`; empty where it is none. */
function wordBefore({ start }: Quantity, { sentence: { tokens } }: SentenceView): string {
  const first = tokens.findIndex((token) => token.start >= start);
  const token = tokens[first - 1];
  return token !== undefined && /^(?:ADP|DET|CCONJ|SCONJ|ADV|PUNCT)$/.test(token.upos) ? token.lemma.toLowerCase() : '';
}

/** Where the figure stands in the argument structure: as an argument itself, inside one, or outside of all. */
function standingOf(quantity: Quantity, own: Predication | undefined): string {
  if (own === undefined) return 'none';
  let inside = 'none';
  for (const { role, head, sentence, span } of own.arguments) {
    if (sentence !== own.sentence) continue;
    if (head === quantity.unitToken || head === quantity.token) return role;
    if (quantity.start >= span.start && quantity.end <= span.end) inside = `in-${role}`;
  }
  return inside;
}

/**
 * Every figure in the sentence of a telling, whatever its rank, but `takenUp`, which the trigger's pronoun stands for: where
 * that one stands says nothing (`proposeTakenUp`). `ruled` is the one that the rules of syntax attach.
 */
export function proposeAmounts(
  { candidate, view, own }: Telling,
  quantities: readonly Quantity[],
  ruled: Quantity | undefined,
  takenUp: Quantity | undefined,
): ProposedAmount[] {
  const { relation, trigger, subject, object } = candidate;
  const { tokens } = view.sentence;
  const r = relation.name;
  const at = Math.max(0, trigger);
  const nearest = Math.min(...quantities.map(({ token }) => Math.abs(token - at)));
  return quantities.flatMap((quantity) => {
    if (quantity === takenUp) return [];
    const noun = quantity.unitToken >= 0 ? quantity.unitToken : quantity.token;
    const kind = classOf(quantity, view);
    const standing = standingOf(quantity, own);
    const way = trigger < 0 ? 'none' : wayTo(tokens, trigger, noun);
    const coarse = kindOfWay(way);
    const among = view.parties.filter((party) => party.kind !== 'demonym' && isIn(party, quantity));
    const place = among.some(({ entity }) => entity === object.entity)
      ? `object-${object.type}`
      : among.some(({ entity }) => entity === subject.entity)
        ? `subject-${subject.type}`
        : among.length > 0
          ? 'other'
          : 'none';
    const head = among.some((party) => heads(party, quantity));
    const [from, to] = noun < at ? [noun, at] : [at, noun];
    let verbs = 0;
    for (let word = from + 1; word < to; word++) if (tokens[word]?.upos === 'VERB') verbs += 1;
    const near = Math.abs(quantity.token - at) === nearest;
    const before = wordBefore(quantity, view);
    return {
      quantity,
      features: new SharedFeatures((sink) => {
        const [relationPart, kindPart, placePart] = [RELATION(r), KIND(kind), PLACE(place)];
        const [standingPart, coarsePart, rulePart] = [STANDING(standing), COARSE(coarse), RULE(quantity === ruled)];
        const verbsPart = VERBS(Math.min(verbs, 2));
        sink.add(ANY);
        sink.add(relationPart);
        sink.add(kindPart);
        sink.add(kindPart, relationPart);
        sink.add(rulePart);
        sink.add(rulePart, relationPart);
        sink.add(rulePart, kindPart);
        sink.add(standingPart);
        sink.add(standingPart, kindPart);
        sink.add(standingPart, relationPart);
        sink.add(WAY(way));
        sink.add(coarsePart);
        sink.add(coarsePart, kindPart);
        sink.add(placePart);
        sink.add(placePart, HEAD(head));
        sink.add(placePart, relationPart);
        sink.add(placePart, kindPart);
        sink.add(ENDS(subject.type, object.type), kindPart);
        sink.add(OBJECT(object.type, object.kind), placePart);
        sink.add(DISTANCE(bucket(noun - at)));
        sink.add(verbsPart);
        sink.add(verbsPart, NEAR(near));
        sink.add(NEAR(near), COUNT(Math.min(quantities.length, 3)));
        sink.add(UNIT(quantity.unit ?? ''));
        sink.add(QUALIFIER(quantity.qualifier ?? 'none'));
        sink.add(WORD_BEFORE(before));
        sink.add(WORD_BEFORE(before), kindPart);
        sink.add(SMALL(quantity.value <= 2), kindPart);
      }),
    };
  });
}

/** A figure that the trigger's pronoun stands for: all that can be said of it is what it counts. */
export function proposeTakenUp({ candidate }: Telling, quantity: Quantity): ProposedAmount {
  return {
    quantity,
    features: new SharedFeatures((sink) => {
      const [relationPart, kindPart] = [RELATION(candidate.relation.name), KIND(isSum(quantity) ? 'money' : 'things')];
      const standingPart = STANDING('taken-up');
      sink.add(ANY);
      sink.add(relationPart);
      sink.add(kindPart);
      sink.add(kindPart, relationPart);
      sink.add(RULE(true));
      sink.add(RULE(true), relationPart);
      sink.add(RULE(true), kindPart);
      sink.add(standingPart);
      sink.add(standingPart, kindPart);
      sink.add(standingPart, relationPart);
    }),
  };
}

const ANY = partOf('any');
const WAY = wordsNamed('way=');
const UNIT = wordsNamed('unit=');
const WORD_BEFORE = wordsNamed('before=');
const RELATION = partsNamed('r=');
const KIND = partsNamed('kind=');
const RULE = partsNamed('rule=');
const STANDING = partsNamed('standing=');
const COARSE = partsNamed('coarse=');
const PLACE = partsNamed('place=');
const HEAD = partsNamed('head=');
const ENDS = pairsNamed('ends=', '|');
const OBJECT = pairsNamed('object=', '&');
const DISTANCE = partsNamed('distance=');
const VERBS = partsNamed('verbs=');
const NEAR = partsNamed('near=');
const COUNT = partsNamed('count=');
const QUALIFIER = partsNamed('qualifier=');
const SMALL = partsNamed('small=');
