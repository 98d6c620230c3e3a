import { featureOf } from '../../core/annotation.ts';
import type { ArticleEntities, EntityType } from '../../core/entity.ts';
import type { Predication, Role } from '../../core/predication.ts';
import type { Frame, Relation } from '../../relations/index.ts';
import { baseOf, isPassive, type Party, pathBetween, prepositionOf, roleOfPath, type SentenceView } from './view.ts';

/** A proposal that `subject` stands in `relation` to `object` because of the word at `trigger` (-1: of the structure). */
export interface Candidate {
  readonly relation: Relation;
  readonly frame: Frame | null;
  readonly rule: string;
  readonly sentence: number;
  readonly trigger: number;
  readonly subject: Party;
  readonly object: Party;
  readonly features: readonly string[];
}

/** Which relations a lemma may say: from the frames, and from triggers seen in annotated articles. */
export interface TriggerLexicon {
  readonly entries: ReadonlyMap<string, readonly { readonly relation: Relation; readonly frame: Frame | null }[]>;
}

/** Joins the frames' lemmas and mined ones, `lemma` → names of relations. */
export function triggerLexicon(
  relations: readonly Relation[],
  mined: Readonly<Record<string, readonly string[]>>,
): TriggerLexicon {
  const entries = new Map<string, { relation: Relation; frame: Frame | null }[]>();
  const put = (lemma: string, relation: Relation, frame: Frame | null): void => {
    const list = entries.get(lemma) ?? [];
    if (list.some((entry) => entry.relation === relation)) return;
    list.push({ relation, frame });
    entries.set(lemma, list);
  };
  for (const relation of relations)
    for (const frame of relation.frames) for (const lemma of frame.lemmas) put(lemma, relation, frame);
  for (const relation of relations)
    for (const [lemma, names] of Object.entries(mined)) if (names.includes(relation.name)) put(lemma, relation, null);
  return { entries };
}

/** Relations that a bare construction can say, without a trigger word (`Lyon (Francia)`, `el diputado del Partido X`). */
const STRUCTURAL: ReadonlySet<string> = new Set(['LOCATED_IN', 'MEMBER_OF', 'HOLDS_POSITION', 'PARTICIPATED_IN']);

function bucket(distance: number): string {
  const size = Math.abs(distance);
  const name = size <= 1 ? '1' : size <= 3 ? '3' : size <= 7 ? '7' : size <= 15 ? '15' : 'far';
  return distance < 0 ? `-${name}` : name;
}

function short(path: string): string {
  let steps = 0;
  for (let i = 0; i < path.length; i++) if (path[i] === '^' || path[i] === '>') steps += 1;
  return steps > 4 ? 'far' : path;
}

function stepsOf(path: string): number {
  if (path === 'far') return 7;
  let steps = 0;
  for (let i = 0; i < path.length; i++) if (path[i] === '^' || path[i] === '>') steps += 1;
  return steps;
}

interface Placed {
  readonly party: Party;
  readonly path: string;
  readonly steps: number;
  readonly role: Role;
  /** Role of the argument the party lies in, from the levelled predication; null where it lies in none. */
  readonly levelled: string | null;
}

function wordsBetween(view: SentenceView, a: Party, b: Party): string | null {
  const [left, right] = a.from <= b.from ? [a, b] : [b, a];
  const count = right.from - left.to;
  if (count < 0) return 'inside';
  if (count > 3) return null;
  const words: string[] = [];
  for (let i = left.to; i < right.from; i++) words.push((view.sentence.tokens[i]?.lemma ?? '').toLowerCase());
  return words.join('_') || 'next';
}

function allows(types: readonly EntityType[], type: EntityType): boolean {
  return types.includes(type);
}

/** Places parties around a trigger; parties within `argumentsOf` get levelled roles. */
function place(
  view: SentenceView,
  trigger: number,
  carried: readonly Carried[],
  predications: readonly Predication[],
  entitiesAt: ArticleEntities['entitiesAt'],
): Placed[] {
  const passive = isPassive(view, trigger);
  const dropped = new Set<number>();
  for (const predication of predications)
    for (const argument of predication.arguments)
      if (argument.sentence !== view.sentence.index)
        for (const entity of entitiesAt(argument.sentence, argument.head)) dropped.add(entity);
  const placed: Placed[] = [];
  const roleIn = (party: Party): string | null => {
    for (const predication of predications) {
      for (const argument of predication.arguments) {
        if (argument.sentence !== view.sentence.index) continue;
        if (argument.head === party.head || argument.head === party.site) return argument.role;
      }
    }
    const token = view.sentence.tokens[party.head];
    if (token === undefined) return null;
    for (const predication of predications)
      for (const argument of predication.arguments)
        if (
          argument.sentence === view.sentence.index &&
          argument.predication === null &&
          argument.span.start <= token.start &&
          token.end <= argument.span.end
        )
          return `in-${argument.role}`;
    return null;
  };
  for (const party of view.parties) {
    const direct = pathBetween(view, trigger, party.site);
    const inside = trigger >= party.from && trigger < party.to;
    const path = inside ? 'self' : direct;
    placed.push({
      party,
      path: short(path),
      steps: stepsOf(path),
      role: roleOfPath(path, passive),
      levelled: roleIn(party),
    });
  }
  for (const { party, as } of carried) {
    if (view.parties.some((p) => p.entity === party.entity && p.kind !== 'demonym')) continue;
    placed.push({
      party,
      path: as,
      steps: 3,
      role: 'other',
      levelled: dropped.has(party.entity) ? 'dropped' : 'carried',
    });
  }
  return placed;
}

/** Whether the verb at a token lacks a subject of its own. */
function lacksSubject(view: SentenceView, at: number): boolean {
  const token = view.sentence.tokens[at];
  if (token === undefined || (token.upos !== 'VERB' && token.upos !== 'AUX')) return false;
  for (const child of view.children[at] ?? []) {
    const label = baseOf(view.sentence.tokens[child]?.deprel ?? '');
    if (label === 'nsubj' || label === 'csubj') return false;
  }
  return true;
}

/** A party that the sentences before make present, and how: `subject` of the last clause, the last `Event` named … */
interface Carried {
  readonly party: Party;
  readonly as: string;
}

const CONTEXT_TYPES: readonly EntityType[] = ['Event', 'Country', 'Organization', 'Agreement'];

/** What the two sentences before leave in the reader's mind: their subjects, and the last party of some types. */
function carriedInto(views: readonly SentenceView[], index: number): Carried[] {
  const found: Carried[] = [];
  const add = (party: Party, as: string): void => {
    if (found.some((other) => other.party.entity === party.entity && other.as === as)) return;
    found.push({ party: { ...party, kind: 'carried', head: -1, site: -1, from: -1, to: -1 }, as });
  };
  for (let back = 1; back <= 2; back++) {
    const before = views[index - back];
    if (before === undefined) break;
    let subjects = 0;
    for (const party of before.parties) {
      if (party.kind === 'demonym') continue;
      const token = before.sentence.tokens[party.site];
      if (token === undefined || baseOf(token.deprel) !== 'nsubj' || subjects >= 2) continue;
      add(party, `subject${back}`);
      subjects += 1;
    }
  }
  for (const type of CONTEXT_TYPES) {
    for (let back = 1; back <= 3; back++) {
      const party = views[index - back]?.parties.findLast((p) => p.type === type);
      if (party === undefined) continue;
      add(party, `last${type}`);
      break;
    }
  }
  return found;
}

/** Proposes every statement of one sentence that a trigger or a construction may say, with its features. */
export function proposeIn(
  views: readonly SentenceView[],
  index: number,
  lexicon: TriggerLexicon,
  relations: readonly Relation[],
  predications: readonly Predication[],
  entitiesAt: ArticleEntities['entitiesAt'],
): Candidate[] {
  const view = views[index];
  if (view === undefined || (view.parties.length < 2 && index === 0)) return [];
  const { tokens } = view.sentence;
  const found: Candidate[] = [];
  const carried = carriedInto(views, index);
  for (const token of tokens) {
    if (
      token.upos !== 'VERB' &&
      token.upos !== 'NOUN' &&
      token.upos !== 'ADJ' &&
      token.upos !== 'PROPN' &&
      token.upos !== 'ADV'
    )
      continue;
    const own = predications.filter((p) => p.head === token.index);
    const lemma = token.lemma.toLowerCase();
    let entries = lexicon.entries.get(lemma);
    if (entries === undefined && own[0] !== undefined) entries = lexicon.entries.get(own[0].lemma);
    if (entries === undefined) continue;
    const placed = place(view, token.index, carried, own, entitiesAt);
    const subjectless = lacksSubject(view, token.index);
    const form = token.upos === 'VERB' ? (featureOf(token, 'VerbForm') ?? 'Fin') : token.upos;
    const negated = (view.children[token.index] ?? []).some((child) => tokens[child]?.lemma.toLowerCase() === 'no');
    const nouns = (view.children[token.index] ?? [])
      .filter((child) => baseOf(tokens[child]?.deprel ?? '') === 'obj')
      .map((child) => (tokens[child]?.lemma ?? '').toLowerCase());
    for (const { relation, frame } of entries) {
      const { subject: subjectTypes, object: objectTypes } = relation.endpoints;
      const subjects = placed.filter((p) => allows(subjectTypes, p.party.type));
      const objects = placed.filter((p) => allows(objectTypes, p.party.type));
      for (const s of subjects)
        for (const o of objects) {
          if (s.party.entity === o.party.entity) continue;
          if (relation.symmetric && s.party.entity > o.party.entity && subjects.includes(o) && !better(frame, s, o))
            continue;
          if (s.steps + o.steps > 6) continue;
          if (s.party.from < 0 && o.party.from < 0) continue;
          if ((s.party.from < 0 && o.steps > 2) || (o.party.from < 0 && s.steps > 2)) continue;
          const r = relation.name;
          const fitS = frame === null ? '?' : frame.subject.includes(s.role) ? '1' : '0';
          const fitO = frame === null ? '?' : frame.object.includes(o.role) ? '1' : '0';
          const sameSite = s.party.site === o.party.site ? 'same' : 'apart';
          const gap = subjectless ? '0' : '1';
          const side = `${s.party.from < token.index ? 'b' : 'a'}${o.party.from < token.index ? 'b' : 'a'}`;
          const between = wordsBetween(view, s.party, o.party);
          const lv = `${s.levelled ?? '-'}/${o.levelled ?? '-'}`;
          const nearS = nearer(subjects, s, o.party.entity);
          const nearO = nearer(objects, o, s.party.entity);
          const fx = [
            r,
            `${r}&l=${lemma}`,
            `${r}&ps=${s.path}`,
            `${r}&po=${o.path}`,
            `${r}&f=${form}`,
            `${r}&pp=${s.path}|${o.path}`,
            `pp=${s.path}|${o.path}`,
            `ps=${s.path}`,
            `po=${o.path}`,
            `f=${form}&ps=${s.path}`,
            `f=${form}&po=${o.path}`,
            `fit=${fitS}${fitO}`,
            `${r}&fit=${fitS}${fitO}`,
            `${r}&fit=${fitS}${fitO}&lv=${lv}`,
            `${r}&lv=${lv}`,
            `lv=${lv}`,
            `fit=${fitS}${fitO}&lv=${lv}`,
            `${r}&t=${s.party.type}|${o.party.type}`,
            `${r}&k=${s.party.kind}|${o.party.kind}`,
            `k=${s.party.kind}|${o.party.kind}`,
            `${r}&side=${side}`,
            `side=${side}&${sameSite}`,
            `${r}&${sameSite}`,
            `ds=${bucket(s.party.from - token.index)}`,
            `do=${bucket(o.party.from - token.index)}`,
            `${r}&so=${bucket(o.party.from - s.party.from)}`,
            `near=${nearS}|${nearO}`,
            `${r}&near=${nearS}|${nearO}`,
            `fit=${fitS}${fitO}&near=${nearS}|${nearO}`,
            `steps=${Math.min(s.steps, 4)}|${Math.min(o.steps, 4)}`,
            `${r}&l=${lemma}&po=${o.path}`,
            `${r}&l=${lemma}&fit=${fitS}${fitO}`,
            `${r}&seg=${view.sentence.segment}`,
            `own=${gap}&ps=${s.path}`,
            `${r}&own=${gap}&ps=${s.path}`,
          ];
          if (frame !== null) fx.push(`fr=${frame.id}&fit=${fitS}${fitO}`);
          if (negated) fx.push('neg', `${r}&neg`);
          if (between !== null) fx.push(`${r}&btw=${between}`);
          for (const noun of nouns) fx.push(`${r}&l=${lemma}&obj=${noun}`, `${r}&obj=${noun}`);
          found.push({
            relation,
            frame,
            rule: frame?.id ?? `${r.toLowerCase()}.learned`,
            sentence: index,
            trigger: token.index,
            subject: s.party,
            object: o.party,
            features: fx,
          });
        }
    }
  }
  structural(view, index, relations, found);
  return found;
}

function better(frame: Frame | null, s: Placed, o: Placed): boolean {
  if (frame === null) return false;
  const straight = Number(frame.subject.includes(s.role)) + Number(frame.object.includes(o.role));
  const turned = Number(frame.subject.includes(o.role)) + Number(frame.object.includes(s.role));
  return straight > turned;
}

/** How many other parties of fitting type lie nearer to the trigger: 0, 1, 2 or more. */
function nearer(all: readonly Placed[], one: Placed, except: number): string {
  let count = 0;
  for (const other of all)
    if (other.party.entity !== one.party.entity && other.party.entity !== except && other.steps < one.steps) count += 1;
  return count > 1 ? '2' : String(count);
}

function structural(view: SentenceView, index: number, relations: readonly Relation[], found: Candidate[]): void {
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
        });
      }
    }
  }
}
