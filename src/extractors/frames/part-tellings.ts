import type { Factuality } from '../../core/statement.ts';
import { isSamePost } from '../../languages/es/post-key.ts';
import { parseIso, toDayNumber } from '../../languages/es/temporal/calendar.ts';
import type { Relation } from '../../relations/index.ts';
import type { Candidate } from './candidates.ts';
import type { FacetReader } from './facets.ts';
import { type PairReading, type ScoredCandidate, triggerKey } from './pairs.ts';

/** Tellings of one event, the most explicit first. */
export interface Part {
  readonly date: string | null;
  readonly tellings: readonly Candidate[];
}

interface OpenPart {
  date: string | null;
  /** Whether the date is the article's own day, lent to tellings without one. */
  isLent: boolean;
  readonly factuality: Factuality;
  readonly post: string | null;
  /** Figure and noun of the first telling that counts, null while none does. */
  figure: string | null;
  readonly tellings: Candidate[];
}

/** A telling this much less likely than the best one is no evidence of its own. */
const BESIDE_THE_BEST = 2;

/** A telling of another day, figure or kind has to be this likely by its own words to make a statement of its own. */
const LEAST_OF_OTHER = -0.5;

/** Where another pair tells the relation at the same word this much better, the word is no evidence for this pair. */
const BEHIND_ANOTHER = 2;

/** Even for a noun that bears its own day, less than one chance in four is too little. */
const LEAST_OF_OWN_DAY = -1.1;

/** The odds of the pair that a candidate's relation and trigger word tell best, gathered when first asked for: few ask. */
export function bestByTrigger(pairs: readonly PairReading[]): (candidate: Candidate) => number | undefined {
  let best: Map<Relation, Map<number, number>> | undefined;
  return (asked) => {
    best ??= gatherBest(pairs);
    return best.get(asked.relation)?.get(triggerKey(asked));
  };
}

function gatherBest(pairs: readonly PairReading[]): Map<Relation, Map<number, number>> {
  const best = new Map<Relation, Map<number, number>>();
  for (const { tellings } of pairs) {
    const { relation } = tellings[0]!.candidate;
    let ofRelation = best.get(relation);
    if (ofRelation === undefined) {
      ofRelation = new Map();
      best.set(relation, ofRelation);
    }
    for (const { candidate, logOdds } of tellings) {
      const key = triggerKey(candidate);
      const known = ofRelation.get(key);
      if (known === undefined || known < logOdds) ofRelation.set(key, logOdds);
    }
  }
  return best;
}

/**
 * Parts the tellings of a pair by what they tell of: the date (one telling may tell of two), whether it was done, planned
 * or denied, the post, and the figure. `ha enviado misiles, algo que niega` and `enviará mil zapadores` are two statements,
 * neither evidence of the other; and a word that another pair explains is evidence of that one alone. Those without a date
 * or figure go with the best they fit. A telling that is much less likely than the best still tells where its noun bears a
 * day of its own (`su reunión con X, celebrada ayer`) and fits no other pair better: the pair is known to do such things,
 * and this is one of them.
 */
export function partTellings(
  tellings: readonly ScoredCandidate[],
  facets: FacetReader,
  bestAt: (candidate: Candidate) => number | undefined,
): readonly Part[] {
  const parts: OpenPart[] = [];
  const worthy = worthTelling(tellings, facets, bestAt);
  // Most pairs are told once: nothing to part but dates.
  const isSingle = worthy.length === 1;
  for (const { candidate, logOdds, ownDay } of isSingle ? worthy : byTheWayLast(worthy)) {
    // Whoever stands beside an event is at it as the words for it say: `se mete en la final, que jugará el sábado`.
    if (isByTheWay(candidate) && parts.length > 0) {
      if (!parts[0]!.tellings.includes(candidate)) parts[0]!.tellings.push(candidate);
      continue;
    }
    const factuality = isSingle ? 'asserted' : facets.factualityOf(candidate);
    const figure = isSingle ? null : facets.figureOf(candidate);
    const post = isSingle || candidate.relation.content !== 'post' ? null : facets.contentOf(candidate);
    for (const date of ownDay === null ? facets.datesOf(candidate) : [ownDay]) {
      const isLent = date !== null && ownDay === null && facets.isLent(candidate, date);
      const part = parts.find(
        (one) =>
          one.factuality === factuality &&
          isSamePost(one.post, post) &&
          (one.figure === null || figure === null || one.figure === figure) &&
          (one.date === null ||
            date === null ||
            areCompatible(one.date, date) ||
            // told without a day, it happened as likely on the eve: the other telling says so
            (isLent !== one.isLent && areNear(one.date, date))),
      );
      if (part === undefined) {
        if (parts.length > 0 && ownDay === null && logOdds < LEAST_OF_OTHER) continue;
        parts.push({ date, isLent, factuality, post, figure, tellings: [candidate] });
        continue;
      }
      if (!part.tellings.includes(candidate)) part.tellings.push(candidate);
      part.figure ??= figure;
      if (part.date === null || (date !== null && (date.length > part.date.length || (part.isLent && !isLent))))
        [part.date, part.isLent] = [date, isLent];
    }
  }
  return parts;
}

/** A telling that is evidence, and the day that stands on its noun where only that makes it so. */
interface Worthy extends ScoredCandidate {
  readonly ownDay: string | null;
}

/** The tellings likely enough beside the best, or with a day of their own, that no other pair explains. */
function worthTelling(
  tellings: readonly ScoredCandidate[],
  facets: FacetReader,
  bestAt: (candidate: Candidate) => number | undefined,
): readonly Worthy[] {
  const best = tellings[0]!;
  const worthy: Worthy[] = [];
  for (const { candidate, logOdds } of tellings) {
    const isBeside = logOdds >= best.logOdds - BESIDE_THE_BEST;
    const isOwn = !isBeside && logOdds >= LEAST_OF_OWN_DAY && logOdds === bestAt(candidate);
    // A day that stands on the word itself (`su reunión, celebrada la víspera, según dijo hoy`) is surer than any beside it.
    const ownDay = isBeside || isOwn ? facets.ownDayOf(candidate) : null;
    if (!isBeside && ownDay === null) continue;
    if (candidate !== best.candidate && (bestAt(candidate) ?? logOdds) >= logOdds + BEHIND_ANOTHER) continue;
    worthy.push({ candidate, logOdds, ownDay });
  }
  return worthy;
}

/** Whether an event is told without a word for what was done: only its own name, or that somebody stands near. */
function isByTheWay({ frame, relation, trigger, object }: Candidate): boolean {
  if (relation.kind === 'state') return false;
  return frame === null || (object.type === 'Event' && trigger >= object.from && trigger < object.to);
}

function byTheWayLast(tellings: readonly Worthy[]): readonly Worthy[] {
  const aside = tellings.filter(({ candidate }) => isByTheWay(candidate));
  return aside.length === 0 ? tellings : [...tellings.filter(({ candidate }) => !isByTheWay(candidate)), ...aside];
}

/** News is told on the day, on the next or on that after it. */
const NEWS_DAYS = 2;

/** Whether one of two days may be when the other was news. */
function areNear(a: string, b: string): boolean {
  const [first, second] = [dayNumberOf(a), dayNumberOf(b)];
  return first !== null && second !== null && Math.abs(first - second) <= NEWS_DAYS;
}

function dayNumberOf(date: string): number | null {
  const { year, month, day } = parseIso(date) ?? {};
  return year === undefined || month === undefined || day === undefined ? null : toDayNumber({ year, month, day });
}

/** Whether two ISO dates can be of one event: one is within the other. */
function areCompatible(a: string, b: string): boolean {
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const [aFrom, aTo = aFrom] = a.split('/') as [string, string?];
  const [bFrom, bTo = bFrom] = b.split('/') as [string, string?];
  return aFrom <= `${bTo}~` && bFrom <= `${aTo}~`;
}
