import type { Analysis, Sentence, Token } from '../../core/annotation.ts';
import { featureOf } from '../../core/annotation.ts';
import type { ArticleEntities, EntityType, MentionKind } from '../../core/entity.ts';
import type { Role } from '../../core/predication.ts';

/** An entity as it stands in (or is carried into) one sentence. */
export interface Party {
  readonly entity: number;
  readonly type: EntityType;
  readonly kind: MentionKind | 'demonym' | 'carried';
  readonly head: number;
  readonly from: number;
  readonly to: number;
  /** The token that stands for the whole coordination or apposition: what a predicate governs. */
  readonly site: number;
  /** ISO code of the country the entity is tied to, where known. */
  readonly country: string | null;
}

/** A party from elsewhere in the article: it stands nowhere in the sentence. */
export function carriedParty({ entity, type, country }: Pick<Party, 'entity' | 'type' | 'country'>): Party {
  return { entity, type, kind: 'carried', head: -1, from: -1, to: -1, site: -1, country };
}

export interface SentenceView {
  readonly sentence: Sentence;
  readonly parties: readonly Party[];
  /** Children by token. */
  readonly children: readonly (readonly number[])[];
  readonly depth: readonly number[];
}

/** The UD relation without its subtype. */
export function baseOf(deprel: string): string {
  const at = deprel.indexOf(':');
  return at < 0 ? deprel : deprel.slice(0, at);
}

function climb(tokens: readonly Token[], head: number): number {
  let at = head;
  for (let step = 0; step < 6; step++) {
    const token = tokens[at];
    if (token === undefined || token.head < 0) break;
    const label = baseOf(token.deprel);
    if (label !== 'conj' && label !== 'appos' && label !== 'flat' && label !== 'compound') break;
    at = token.head;
  }
  return at;
}

/** Views every sentence with its parties; `demonym` tells the country (ISO code) an adjective names, or null. */
export function viewSentences(
  analysis: Analysis,
  entities: ArticleEntities,
  demonym: (word: string) => string | null,
): SentenceView[] {
  const bySentence: Party[][] = analysis.sentences.map(() => []);
  const byCountry = new Map<string, number>();
  for (const entity of entities.entities) {
    if (entity.type === 'Country' && entity.link?.iso2) byCountry.set(entity.link.iso2, entity.index);
    for (const mention of entity.mentions) {
      const sentence = analysis.sentences[mention.sentence];
      if (sentence === undefined) continue;
      bySentence[mention.sentence]?.push({
        entity: entity.index,
        type: entity.type,
        kind: mention.kind,
        head: mention.head,
        from: mention.from,
        to: mention.to,
        site: climb(sentence.tokens, mention.head),
        country: entity.country,
      });
    }
  }
  return analysis.sentences.map((sentence, index) => {
    const { tokens } = sentence;
    const children: number[][] = tokens.map(() => []);
    for (const token of tokens) if (token.head >= 0) children[token.head]?.push(token.index);
    const depth = tokens.map((token) => {
      let at = token;
      let steps = 0;
      while (at.head >= 0 && steps < 60) {
        const next = tokens[at.head];
        if (next === undefined) break;
        at = next;
        steps += 1;
      }
      return steps;
    });
    const parties = bySentence[index] ?? [];
    for (const token of tokens) {
      if (token.upos !== 'ADJ' && token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
      const first = token.form.charCodeAt(0);
      if (first < 97) continue;
      const iso = demonym(token.form);
      const country = iso === null ? undefined : byCountry.get(iso);
      if (country === undefined) continue;
      parties.push({
        entity: country,
        type: 'Country',
        kind: 'demonym',
        head: token.index,
        from: token.index,
        to: token.index + 1,
        site: token.index,
        country: null,
      });
    }
    parties.sort((a, b) => a.from - b.from || b.to - a.to || a.entity - b.entity);
    return { sentence, parties, children, depth };
  });
}

/** The preposition that introduces a token, `a`, `con`; `ante todo` style chains give the first word; empty if none. */
export function prepositionOf(view: SentenceView, at: number): string {
  for (const child of view.children[at] ?? []) {
    const token = view.sentence.tokens[child];
    if (token !== undefined && token.deprel === 'case') return token.lemma.toLowerCase();
  }
  return '';
}

/** Labels of the steps through the tree from one token up to where the way turns, and of those from the other up to there. */
interface Steps {
  readonly up: string[];
  ups: number;
  /** From below: to be read backwards. */
  readonly down: string[];
  downs: number;
}

/** The same lists for every way: each word asks for the way to every party, thousands an article. */
const STEPS: Steps = { up: [], ups: 0, down: [], downs: 0 };

/** The steps from `from` to `to`, null past six; to be read before the next way is asked for. */
export function stepsBetween({ sentence: { tokens }, depth }: SentenceView, from: number, to: number): Steps | null {
  let a = from;
  let b = to;
  let ups = 0;
  let downs = 0;
  while (a !== b && ups + downs < 7) {
    const da = depth[a] ?? 0;
    const db = depth[b] ?? 0;
    const climbs = da >= db && da > 0 && !(da === db && downs < ups);
    const token = tokens[climbs ? a : b];
    if (token === undefined || token.head < 0) break;
    if (climbs) {
      STEPS.up[ups++] = token.deprel;
      a = token.head;
    } else {
      STEPS.down[downs++] = token.deprel;
      b = token.head;
    }
  }
  STEPS.ups = ups;
  STEPS.downs = downs;
  return a === b ? STEPS : null;
}

/** Labels from `from` to `to` through the tree: `^` up, `>` down with the preposition at the end; `far` past six steps. */
export function pathBetween(view: SentenceView, from: number, to: number): string {
  if (from === to) return 'self';
  const steps = stepsBetween(view, from, to);
  if (steps === null) return 'far';
  let path = '';
  for (let i = 0; i < steps.ups; i++) path += `^${baseOf(steps.up[i]!)}`;
  for (let i = steps.downs - 1; i >= 0; i--) path += `>${baseOf(steps.down[i]!)}`;
  const preposition = prepositionOf(view, to);
  return preposition === '' ? path : `${path}:${preposition}`;
}

export function isPassive(view: SentenceView, at: number): boolean {
  for (const child of view.children[at] ?? []) {
    const label = view.sentence.tokens[child]?.deprel;
    if (label === 'aux:pass' || label === 'expl:pass') return true;
  }
  const token = view.sentence.tokens[at];
  if (token === undefined || featureOf(token, 'VerbForm') !== 'Part') return false;
  for (const child of view.children[at] ?? []) {
    const other = view.sentence.tokens[child];
    if (other?.upos === 'AUX' && other.lemma === 'haber') return false;
  }
  return true;
}

/** The role the bare tree suggests for a party at the end of `path` from a trigger; `other` where it suggests none. */
export function roleOfPath(path: string, passive: boolean): Role {
  const colon = path.indexOf(':');
  const labels = colon < 0 ? path : path.slice(0, colon);
  const preposition = colon < 0 ? '' : path.slice(colon + 1);
  if (labels === 'carried') return passive ? 'patient' : 'agent';
  if (labels === '>nsubj' || labels === '^acl>nsubj' || labels === '^xcomp>nsubj') return passive ? 'patient' : 'agent';
  if (labels === '^acl') return passive ? 'patient' : 'agent';
  if (labels.startsWith('^conj>nsubj') || labels.startsWith('^advcl>nsubj')) return passive ? 'patient' : 'agent';
  if (labels === '>iobj') return 'recipient';
  if (labels === '>obj') return preposition === 'a' ? 'patient' : 'patient';
  if (labels === '>amod') return 'agent';
  if (labels === '>obl' || labels === '>nmod' || labels === '>advmod') {
    switch (preposition) {
      case 'por':
        return passive || labels === '>nmod' ? 'agent' : 'cause';
      case 'a':
      case 'hacia':
      case 'para':
        return labels === '>obl' ? 'recipient' : 'recipient';
      case 'con':
      case 'entre':
        return 'companion';
      case 'de':
        return labels === '>nmod' ? 'agent' : 'origin';
      case 'en':
      case 'ante':
        return 'place';
      case 'contra':
      case 'sobre':
        return 'patient';
      default:
        return 'other';
    }
  }
  return 'other';
}
