import { featureOf, type Sentence, type Token } from '../../../core/annotation.ts';
import type { Predication, Tense } from '../../../core/predication.ts';
import {
  type Describe,
  pairsNamed,
  partOf,
  partsNamed,
  SharedFeatures,
  wordsNamed,
} from '../../../nlp/feature-weights.ts';
import { SPEECH } from '../predications/verb-classes.ts';
import { kindOfWay, wayTo } from '../way.ts';
import { ageOf, precisionOf, sideOf } from './date-age.ts';
import type { DateExpression } from './date-expressions.ts';
import { bordersBetween, datesNameAlone, datesRelativeClause, joiningOf } from './joining.ts';
import type { Manner } from './tense.ts';

/** Where a date that may be a statement's was found. */
export const DATE_ORIGINS = ['sentence', 'event', 'narrative', 'lead', 'publication'] as const;
export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** A date that may be a statement's, with what speaks for and against it. */
export interface DateProposal {
  readonly value: string;
  readonly origin: DateOrigin;
  /** How a date of the sentence hangs together with the word that tells it (see `kindOfWay`); null elsewhere. */
  readonly kind: string | null;
  /** Tells its features, weighed by `graph-data/models/es/dates.json`; what holds for all statements told here is shared. */
  readonly describe: Describe;
}

/** What stands around a telling: the word that tells it and how its clause is built. */
export interface Telling {
  readonly sentence: Sentence;
  readonly dates: readonly DateExpression[];
  /** The word that tells it. */
  readonly trigger: number;
  readonly own: Predication | undefined;
  /** Tense of the telling or of what it stands under. */
  readonly tense: Tense;
  /** What it looks like, for features joined with those of a date (`shapeOf`). */
  readonly shape: string;
  readonly publishedAt: string | null;
  /** In which tense the article tells its news (`mannerOf`). */
  readonly manner: Manner;
}

/** The word inside a date that hangs on the rest of the sentence, and the word it hangs on (-1: it is the root). */
export function attachmentOf({ tokens }: Sentence, date: DateExpression): { inner: number; governor: number } {
  if (date.follows) {
    const next = tokens.find(({ start, upos }) => start >= date.end && (upos === 'NOUN' || upos === 'VERB'));
    return { inner: next?.index ?? -1, governor: next?.index ?? -1 };
  }
  for (const token of tokens) {
    if (token.end <= date.start) continue;
    if (token.start >= date.end) break;
    if (token.deprel === 'case' || token.deprel === 'det' || token.deprel === 'punct') continue;
    const head = tokens[token.head];
    if (head !== undefined && head.start >= date.start && head.end <= date.end) continue;
    return { inner: token.index, governor: token.head };
  }
  return { inner: -1, governor: -1 };
}

/** What a telling looks like: tense and mood of a verb, the tense around another word. */
export function shapeOf(sentence: Sentence, trigger: number, own: Predication | undefined, tense: Tense): string {
  const token = sentence.tokens[trigger];
  if (token === undefined) return 'none';
  if (token.upos !== 'VERB' && token.upos !== 'AUX') return `${token.upos === 'NOUN' ? 'noun' : 'other'}-${tense}`;
  const auxiliary = sentence.tokens.find((child) => child.head === trigger && child.lemma === 'haber');
  const finite = auxiliary ?? token;
  const mood = featureOf(finite, 'Mood') ?? featureOf(token, 'VerbForm') ?? '';
  const perfect = auxiliary === undefined ? '' : '+';
  return `${own?.modality === 'future' ? 'fut' : (featureOf(finite, 'Tense') ?? '-')}${perfect}${mood}`;
}

const CONTENDING: ReadonlySet<string> = new Set(
  'ganar perder imponer imponerse vencer derrotar desbancar superar batir conquistar disputar competir'.split(' '),
);

function isDuring({ tokens }: Sentence, noun: number): boolean {
  return tokens.some(({ head, deprel, form }) => head === noun && deprel === 'case' && /^(?:en|durante)$/iu.test(form));
}

/** `condenó los atentados del 7 de octubre`: with `de` on a noun beside the telling, a date is that noun's alone. */
function datesNounAlone({ sentence, trigger, own }: Telling, date: DateExpression, inner: number, at: number): boolean {
  const noun = sentence.tokens[at];
  if (noun?.upos !== 'NOUN') return false;
  const word = sentence.tokens[trigger];
  // `ha condenado los atentados del 7 de octubre y ha dado las gracias a Francia`: nor that of a noun told beside it.
  if (word?.upos === 'NOUN' && kindOfWay(wayTo(sentence.tokens, trigger, at)) !== 'beside-clause') return false;
  if (word?.upos !== 'VERB' && word?.upos !== 'NOUN') return false;
  // `la bronca del 28 de febrero, cuando X reprochó …`: what is told of the noun happened then.
  if (kindOfWay(wayTo(sentence.tokens, trigger, at)) === 'above') return false;
  if (own !== undefined && own.trigger.start <= noun.start && noun.end <= own.trigger.end) return false;
  // `ganó los comicios de 2021`, `se impuso en la final del domingo`: a contest is won when it is held.
  if (noun.head === trigger && CONTENDING.has(word.lemma.toLowerCase())) return false;
  // `en su encuentro de ayer trataron …`: what is done at it is done that day.
  if (noun.head === trigger && noun.deprel.startsWith('obl') && isDuring(sentence, at)) return false;
  return sentence.tokens.some(
    ({ head, deprel, form, start }) =>
      head === inner && deprel === 'case' && form.toLowerCase() === 'de' && start >= date.start - 4,
  );
}

/**
 * `afirmó esta semana que perdieron …`: a day of saying may be that of the news; a week or month is the saying's alone,
 * unless it opens the sentence (`En enero, aseguró que habían capturado …`) and sets the scene for all of it.
 */
function datesSayingLoosely(date: DateExpression, governor: Token | undefined): boolean {
  return (
    date.value.length !== 10 &&
    governor !== undefined &&
    date.start > governor.start &&
    SPEECH.has(governor.lemma.toLowerCase())
  );
}

/** Whether it is told as said in the course of a week or month: then neither that nor the day of other sentences dates it. */
export function isSaidLoosely({ sentence, dates, trigger }: Telling): boolean {
  if (trigger < 0) return false;
  return dates.some((date) => {
    const { governor } = attachmentOf(sentence, date);
    if (governor < 0 || !datesSayingLoosely(date, sentence.tokens[governor])) return false;
    return kindOfWay(wayTo(sentence.tokens, trigger, governor)) === 'above-complement';
  });
}

/** The dates of the sentence that a telling stands in. */
export function proposeFromSentence(telling: Telling): DateProposal[] {
  const { sentence, dates, trigger, own, publishedAt, tense, shape } = telling;
  if (dates.length === 0) return [];
  const { tokens } = sentence;
  const at = tokens[trigger]?.start ?? sentence.start;
  const root = tokens.find(({ head }) => head < 0)?.index ?? 0;
  const ways = dates.map((date) => {
    const { governor } = attachmentOf(sentence, date);
    return trigger < 0 ? 'none' : governor < 0 ? 'root' : wayTo(sentence.tokens, trigger, governor);
  });
  const nearest = Math.min(...dates.map((date) => Math.abs(date.start - at)));
  return dates.flatMap((date, which) => {
    const { inner, governor } = attachmentOf(sentence, date);
    const way = ways[which] ?? 'none';
    const kind = kindOfWay(way);
    const rival = ways.some((other, at) => at !== which && other === 'self');
    const head = tokens[governor];
    const side = sideOf(date.value, publishedAt);
    const age = ageOf(date.value, publishedAt);
    if (datesNounAlone(telling, date, inner, governor) || datesNameAlone(sentence, trigger, date)) return [];
    if (/^(?:below-clause|far)$/.test(kind) && datesRelativeClause(sentence, trigger, date)) return [];
    if (kind === 'above-complement' && datesSayingLoosely(date, head)) return [];
    if (own?.form === 'verb' && own.modality === 'future' && side === 'before') return [];
    const argument = own?.arguments.some(
      ({ role, sentence: where, span }) =>
        role === 'time' && where === sentence.index && date.start < span.end && span.start < date.end,
    );
    const [from, to] = inner < trigger ? [inner, trigger] : [trigger, inner];
    let verbs = 0;
    for (let word = from + 1; word < to; word++) if (tokens[word]?.upos === 'VERB') verbs += 1;
    const order = inner < trigger ? 'before' : 'after';
    const fronted = inner >= 0 && inner < root && inner < 6;
    const precision = precisionOf(date.value);
    const { preposition, before } = joiningOf(sentence, date, trigger);
    // `un pacto que se negociaba desde 2019`, `ampliar el contrato hasta 2028`: bounds of what another clause tells.
    if (/^(?:desde|hasta)$/.test(preposition) && /^(?:below-clause|beside|far)/.test(kind)) return [];
    const borders = trigger < 0 ? 'none' : bordersBetween(sentence, from, to);
    const isNearest = Math.abs(date.start - at) === nearest;
    const shared = new SharedFeatures((sink) => {
      const [kindPart, shapePart, orderPart, verbsPart] = [
        KIND(kind),
        SHAPE(shape),
        ORDER(order),
        VERBS(Math.min(verbs, 3)),
      ];
      const [wayPart, agePart, tensePart, sidePart] = [WAY(way), AGE(age), TENSE(tense), SIDE(side)];
      sink.add(SENTENCE);
      sink.add(wayPart);
      sink.add(wayPart, shapePart);
      sink.add(kindPart);
      sink.add(kindPart, shapePart);
      sink.add(kindPart, tensePart, sidePart);
      sink.add(kindPart, RIVAL(rival));
      sink.add(kindPart, orderPart);
      sink.add(verbsPart, orderPart);
      sink.add(verbsPart, orderPart, NEAREST(isNearest));
      sink.add(DATES(Math.min(dates.length, 3)), NEAREST(isNearest));
      sink.add(tensePart, sidePart);
      sink.add(PRECISION(precision, tense));
      sink.add(agePart, shapePart);
      sink.add(agePart, shapePart, kindPart);
      const [formPart, prepositionPart, beforePart] = [FORM_OF(date.form), PREPOSITION(preposition), BEFORE(before)];
      sink.add(formPart);
      sink.add(formPart, shapePart);
      sink.add(formPart, kindPart);
      sink.add(prepositionPart, formPart);
      sink.add(prepositionPart, kindPart);
      sink.add(prepositionPart, shapePart);
      sink.add(beforePart);
      sink.add(beforePart, kindPart);
      sink.add(beforePart, shapePart);
      sink.add(BORDERS(borders), orderPart);
      sink.add(BORDERS(borders), orderPart, kindPart);
      if (argument) sink.add(ARGUMENT);
      if (fronted) {
        sink.add(FRONTED);
        sink.add(FRONTED, verbsPart);
      }
      if (head === undefined || governor === trigger) return;
      sink.add(UNDER(head.upos), orderPart);
      if (head.upos !== 'VERB' || !SPEECH.has(head.lemma.toLowerCase())) return;
      sink.add(UNDER_SPEECH);
      sink.add(UNDER_SPEECH, partOf(way.split(/(?=[>^])/)[0]!));
      sink.add(UNDER_SPEECH, shapePart);
    });
    return [{ value: date.value, origin: 'sentence' as const, kind, describe: (sink) => sink.addShared(shared) }];
  });
}

const FORM_OF = partsNamed('form=');
const PREPOSITION = wordsNamed('preposition=');
const BEFORE = wordsNamed('before=');
const BORDERS = partsNamed('borders=');
const SENTENCE = partOf('sentence');
const WAY = wordsNamed('way=');
const KIND = partsNamed('kind=');
const SHAPE = partsNamed('');
const ORDER = partsNamed('');
const VERBS = partsNamed('verbs=');
const AGE = partsNamed('age=');
const TENSE = partsNamed('tense=');
const SIDE = partsNamed('');
const RIVAL = partsNamed('rival=');
const NEAREST = partsNamed('nearest=');
const DATES = partsNamed('dates=');
const PRECISION = pairsNamed('precision=', '&');
const ARGUMENT = partOf('argument');
const FRONTED = partOf('fronted');
const UNDER = partsNamed('under=');
const UNDER_SPEECH = partOf('under-speech');

/** A date told elsewhere: how many sentences back, and whether it was said there by the way. */
export interface ToldBefore {
  readonly value: string;
  readonly gap: number;
  readonly place: 'main' | 'aside';
}

/** A date told elsewhere that the telling may share; `besides` is how the dates of its own sentence stand to it. */
export function proposeCarried(
  origin: 'narrative' | 'lead' | 'publication',
  { value, gap, place }: ToldBefore,
  telling: Telling,
  besides: string,
): DateProposal {
  const { sentence, dates, own, publishedAt, tense, manner } = telling;
  const shared = new SharedFeatures((sink) => {
    const age = AGE(ageOf(value, publishedAt));
    const [from, shape, segment] = [ORIGIN(origin), SHAPE(telling.shape), SEGMENT(sentence.segment)];
    const embedding = own?.embedding ?? 'none';
    sink.add(from);
    sink.add(from, shape);
    sink.add(from, TENSE(tense), SIDE(sideOf(value, publishedAt)));
    sink.add(from, GAP(gap > 4 ? 'far' : gap > 2 ? 'some' : gap));
    sink.add(from, DATES(Math.min(dates.length, 2)));
    sink.add(from, BESIDES(besides));
    sink.add(from, BESIDES(besides), shape);
    sink.add(from, segment);
    sink.add(from, EMBEDDING(embedding));
    sink.add(from, FORM(own?.form ?? 'none', embedding));
    sink.add(from, segment, shape);
    sink.add(from, age);
    sink.add(from, age, shape);
    sink.add(from, PLACE(place), age);
    sink.add(from, MANNER(manner), shape);
    if (own === undefined || !SPEECH.has(own.lemma)) return;
    sink.add(from, SAYS);
    sink.add(from, SAYS, shape);
  });
  return { value, origin, kind: null, describe: (sink) => sink.addShared(shared) };
}

const ORIGIN = partsNamed('');
const SEGMENT = partsNamed('');
const GAP = partsNamed('gap=');
const EMBEDDING = partsNamed('embedding=');
const FORM = pairsNamed('form=', '&');
const BESIDES = partsNamed('besides=');
const SAYS = partOf('speech');
const PLACE = partsNamed('place=');
const MANNER = partsNamed('manner=');
