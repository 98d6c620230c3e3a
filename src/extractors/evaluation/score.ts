import type { ArticleExtraction } from '../../core/extraction.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import { RELATIONS } from '../../relations/index.ts';
import { type Gold, type GoldStatement, listOf } from './gold.ts';

export interface Count {
  readonly right: number;
  readonly given: number;
  readonly gold: number;
}

export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How one article's answers compare with the gold. */
export interface ArticleScore {
  readonly entity: Count;
  readonly entityTyped: Count;
  readonly triple: Count;
  readonly pair: Count;
  readonly factuality: Share;
  readonly date: Share;
  readonly quantity: Share;
  readonly attribution: Share;
  readonly published: Share;
  readonly badQuotes: number;
  readonly missed: readonly GoldStatement[];
  readonly wrong: readonly ArticleStatement[];
}

const SYMMETRIC = new Set(RELATIONS.filter(({ symmetric }) => symmetric).map(({ name }) => name));
const TITLES =
  /^(?:(?:el|la|los|las|l|un|una|su|sus|al|del|de|the|expresidente|exministro|presidente|presidenta|ministro|ministra|primer|primera|secretario|secretaria|general|canciller|lider|senor|sr|sra|don|dona|papa|rey|reina|principe)\s+)+/;

export function normalise(name: string): string {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(TITLES, '');
  return bare || name.toLowerCase().trim();
}

/** Pairs gold with found entities one to one, the pair with the most shared names first: found index → gold. */
export function pairEntities(
  gold: Gold,
  system: Pick<ArticleExtraction, 'entities'>,
): Map<number, Gold['entities'][number]> {
  const fold = (names: readonly string[]): Set<string> => new Set(names.map(normalise).filter(Boolean));
  const left = gold.entities.map((entity) => ({ entity, names: fold(entity.names) }));
  const right = system.entities.map((entity) => ({
    entity,
    names: fold([entity.name, ...entity.names, ...entity.mentions.map(({ text }) => text)].filter(Boolean)),
    head: normalise(entity.name),
  }));
  const pairs: { i: number; j: number; weight: number }[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      let shared = 0;
      for (const name of b.names) if (a.names.has(name)) shared += 1;
      if (shared === 0) return;
      pairs.push({
        i,
        j,
        weight: shared + (a.entity.type === b.entity.type ? 0.5 : 0) + (a.names.has(b.head) ? 0.25 : 0),
      });
    });
  });
  pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const toGold = new Map<number, Gold['entities'][number]>();
  const used = new Set<number>();
  for (const { i, j } of pairs) {
    const index = right[j]!.entity.index;
    if (used.has(i) || toGold.has(index)) continue;
    used.add(i);
    toGold.set(index, left[i]!.entity);
  }
  return toGold;
}

function dateFits(gold: string, found: string | null): boolean {
  if (!found) return false;
  if (found === gold || (gold.length < 10 && found.startsWith(gold))) return true;
  const [from, to] = gold.split('/');
  return from !== undefined && to !== undefined && found >= from && found <= to;
}

function sameQuantity(gold: GoldStatement, found: ArticleStatement): boolean {
  return found.quantity !== null && listOf(gold.quantity).map(Number).includes(found.quantity);
}

interface Marked {
  readonly gold: GoldStatement;
  hit: ArticleStatement | null;
  pairHit: boolean;
}

/** Compares one article's answers with its gold, by the rules of `shared/eval/score.mjs`. */
export function scoreArticle(gold: Gold, system: ArticleExtraction): ArticleScore {
  const toGold = pairEntities(gold, system);
  const idOf = (index: number): string | undefined => toGold.get(index)?.id;
  const marked: Marked[] = gold.statements.map((statement) => ({ gold: statement, hit: null, pairHit: false }));
  const fits = ({ gold: g }: Marked, s: ArticleStatement, withRelation: boolean): boolean => {
    if (withRelation && !listOf(g.relation).includes(s.relation)) return false;
    const a = idOf(s.subject);
    const b = idOf(s.object);
    if (a === undefined || b === undefined) return false;
    if (listOf(g.subject).includes(a) && listOf(g.object).includes(b)) return true;
    const turned = listOf(g.subject).includes(b) && listOf(g.object).includes(a);
    return turned && (!withRelation || SYMMETRIC.has(s.relation));
  };
  const triple = { right: 0, given: 0 };
  const pair = { right: 0, given: 0 };
  const wrong: ArticleStatement[] = [];
  const seen = new Set<string>();
  let badQuotes = 0;
  for (const s of system.statements) {
    const evidence = s.evidence[0];
    if (!evidence?.quote || system.article.text.slice(evidence.start, evidence.end) !== evidence.quote) badQuotes += 1;
    const key = JSON.stringify([s.relation, s.subject, s.object, s.date, s.quantity]);
    if (seen.has(key)) continue;
    seen.add(key);
    const fitting = marked.filter((m) => fits(m, s, true));
    const agreement = (m: Marked): number =>
      (sameQuantity(m.gold, s) ? 2 : 0) + (listOf(m.gold.date).some((d) => dateFits(d, s.date)) ? 1 : 0);
    const match = fitting.filter((m) => m.hit === null).sort((a, b) => agreement(b) - agreement(a))[0] ?? fitting[0];
    if (match === undefined) {
      triple.given += 1;
      wrong.push(s);
    } else {
      // Told twice: neither right nor wrong.
      if (match.hit !== null) continue;
      match.hit = s;
      if (!match.gold.optional) {
        triple.given += 1;
        triple.right += 1;
      }
    }
    const pairs = marked.filter((m) => fits(m, s, false));
    const partner = pairs.find((m) => !m.pairHit) ?? pairs[0];
    if (partner === undefined) pair.given += 1;
    else if (!partner.pairHit) {
      partner.pairHit = true;
      if (!partner.gold.optional) {
        pair.given += 1;
        pair.right += 1;
      }
    }
  }
  const required = marked.filter((m) => !m.gold.optional);
  const share = (
    has: (g: GoldStatement) => boolean,
    same: (g: GoldStatement, s: ArticleStatement) => boolean,
  ): Share => {
    const there = marked.filter((m) => m.hit !== null && has(m.gold));
    return { right: there.filter((m) => m.hit !== null && same(m.gold, m.hit)).length, of: there.length };
  };
  const typed = system.entities.filter((e) => toGold.get(e.index)?.type === e.type).length;
  const entities = { given: system.entities.length, gold: gold.entities.length };
  const published = gold.publishedAt && system.article.publishedAt?.slice(0, 10) === gold.publishedAt ? 1 : 0;
  return {
    entity: { right: toGold.size, ...entities },
    entityTyped: { right: typed, ...entities },
    triple: { ...triple, gold: required.length },
    pair: { ...pair, gold: required.length },
    factuality: share(
      (g) => listOf(g.factuality).length > 0,
      (g, s) => listOf(g.factuality).includes(s.factuality),
    ),
    date: share(
      (g) => listOf(g.date).length > 0,
      (g, s) => listOf(g.date).some((d) => dateFits(d, s.date)),
    ),
    quantity: share((g) => listOf(g.quantity).length > 0, sameQuantity),
    attribution: share(
      (g) => listOf(g.attributedTo).length > 0,
      (g, s) => s.attributedTo.some((index) => listOf(g.attributedTo).includes(idOf(index) ?? '')),
    ),
    published: { right: published, of: gold.publishedAt ? 1 : 0 },
    badQuotes,
    missed: required.filter((m) => m.hit === null).map((m) => m.gold),
    wrong,
  };
}
