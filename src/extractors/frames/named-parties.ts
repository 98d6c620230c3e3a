import type { ArticleEntities } from '../../core/entity.ts';
import type { PairReading } from './pairs.ts';
import type { Party, SentenceView } from './view.ts';

/** How far behind an agreement `entre` may stand: `el tratado de defensa mutua firmado ayer entre A y B`. */
const REACH = 6;

/**
 * Pairs without those that make a party of an agreement of somebody whom its sentence leaves out: `el tratado firmado entre A y B`
 * names all its parties, whatever third state the sentence tells of.
 */
export function withoutThirdParties<P extends { readonly pair: PairReading }>(
  pairs: readonly P[],
  views: readonly SentenceView[],
  { entities }: ArticleEntities,
): readonly P[] {
  const known = new Map<string, readonly number[] | null>();
  const partiesOf = (sentence: number, object: Party): readonly number[] | null => {
    const key = `${sentence} ${object.from}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const view = views[sentence];
    const named = view === undefined ? null : namedBehind(view, object);
    known.set(key, named);
    return named;
  };
  return pairs.filter(({ pair }) => {
    const { candidate } = pair.tellings[0]!;
    if (candidate.relation.once === undefined || candidate.object.type !== 'Agreement' || candidate.object.from < 0)
      return true;
    const named = partiesOf(candidate.sentence, candidate.object);
    if (named === null || named.includes(pair.subject)) return true;
    return !named.every((party) => entities[party]?.type === entities[pair.subject]?.type);
  });
}

/** The two whom `entre A y B` names behind an agreement, or null. */
function namedBehind(view: SentenceView, agreement: Party): readonly number[] | null {
  const { tokens } = view.sentence;
  for (let at = agreement.to; at <= agreement.to + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.upos === 'PUNCT' || token.feats.includes('VerbForm=Fin')) return null;
    if (token.form !== 'entre') continue;
    const first = partyFrom(view, at + 1);
    if (first === undefined || !/^[ye]$/.test(tokens[first.to]?.form ?? '')) return null;
    const second = partyFrom(view, first.to + 1);
    return second === undefined ? null : [first.entity, second.entity];
  }
  return null;
}

function partyFrom({ parties, sentence: { tokens } }: SentenceView, at: number): Party | undefined {
  const from = tokens[at]?.upos === 'DET' ? at + 1 : at;
  return parties.find((party) => party.kind === 'name' && party.from === from);
}
