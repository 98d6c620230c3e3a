import type { EntityType } from '../../core/entity.ts';
import type { Relation } from '../../relations/index.ts';
import type { Candidate } from './candidates.ts';
import { bucketOf as bucket, wordsBetween } from './features.ts';
import { pathBetween, prepositionOf, type SentenceView } from './view.ts';

const STRUCTURAL: ReadonlySet<string> = new Set(['LOCATED_IN', 'MEMBER_OF', 'HOLDS_POSITION', 'PARTICIPATED_IN']);
function allows(types: readonly EntityType[], type: EntityType): boolean {
  return types.includes(type);
}
function short(path: string): string {
  let steps = 0;
  for (let i = 0; i < path.length; i++) if (path[i] === '^' || path[i] === '>') steps += 1;
  return steps > 4 ? 'far' : path;
}
export function structural(view: SentenceView, index: number, relations: readonly Relation[], found: Candidate[]): void {
  const { parties } = view;
  const { tokens } = view.sentence;
  for (const s of parties) {
    for (const o of parties) {
      if (s.entity === o.entity || s.from === o.from || s.kind === 'demonym') continue;
      const gap = o.from >= s.to ? o.from - s.to : s.from - o.to;
      const inside = gap < 0;
      if (gap > 6) continue;
      let path: string | null = null;
      for (const relation of relations) {
        if (!STRUCTURAL.has(relation.name)) continue;
        if (!allows(relation.endpoints.subject, s.type) || !allows(relation.endpoints.object, o.type)) continue;
        path ??= short(pathBetween(view, s.head, o.head));
        const r = `${relation.name}*`;
        const between = wordsBetween(view, s, o) ?? 'long';
        const order = s.from < o.from ? 'so' : 'os';
        const headLemma = (tokens[s.head]?.lemma ?? '').toLowerCase();
        const first = (tokens[s.from]?.lemma ?? '').toLowerCase();
        const fx = [
          r,
          `${r}&t=${s.type}|${o.type}`,
          `${r}&p=${path}`,
          `${r}&p=${path}&t=${s.type}|${o.type}`,
          `${r}&btw=${between}&${order}`,
          `${r}&btw=${between}&${order}&t=${s.type}|${o.type}`,
          `${r}&${order}&in=${inside}`,
          `${r}&${order}&in=${inside}&t=${s.type}|${o.type}`,
          `${r}&k=${s.kind}|${o.kind}`,
          `${r}&gap=${bucket(gap)}&${order}`,
          `${r}&prep=${prepositionOf(view, o.site)}`,
          `${r}&prep=${prepositionOf(view, o.site)}&t=${s.type}|${o.type}`,
          `${r}&seg=${view.sentence.segment}`,
        ];
        if (s.kind !== 'name') fx.push(`${r}&h=${headLemma}`, `${r}&first=${first}`);
        found.push({
          relation,
          frame: null,
          rule: `${relation.name.toLowerCase().replace('_', '-')}.structure`,
          sentence: index,
          trigger: -1,
          subject: s,
          object: o,
          features: fx,
          traits: [],
        });
      }
    }
  }
}
