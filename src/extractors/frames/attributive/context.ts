import type { ArticleEntities, EntityType } from '../../../core/entity.ts';
import type { Knowledge } from '../../../knowledge/index.ts';
import { toldGender } from '../../../languages/es/outer-noun.ts';
import { type Part, pairsNamed, partOnce, partsNamed } from '../../../nlp/feature-weights.ts';
import type { Relation } from '../../../relations/index.ts';
import type { Candidate } from '../candidates.ts';
import { carriedParty, type Party, type SentenceView } from '../view.ts';
import type { Bearer } from './bearers.ts';
import type { AttributivePhrase } from './phrase.ts';

/** A phrase of the sentence and whom it describes. */
export interface Attribution {
  readonly phrase: AttributivePhrase;
  readonly bearers: readonly Bearer[];
}

/** What every rule of one sentence reads. */
export interface Scene {
  readonly views: readonly SentenceView[];
  readonly index: number;
  readonly view: SentenceView;
  readonly entities: ArticleEntities;
  readonly knowledge: Knowledge;
  readonly attributions: readonly Attribution[];
}

/**
 * Puts a candidate together: the rule and the types are always among its features.
 *
 * @param lasting What of its signs matters again once all that the article says of the pair is weighed.
 */
export function propose(
  scene: Pick<Scene, 'index'>,
  relation: Relation,
  rule: string,
  trigger: number,
  subject: Party,
  object: Party,
  signs: readonly string[],
  lasting: readonly string[] = [],
): Candidate {
  const name = NAME(relation.phrases ?? relation.name);
  const { id, part: byRule } = namedRule(relation, rule);
  const types = TYPES(subject.type, object.type);
  return {
    relation,
    frame: null,
    rule: id,
    sentence: scene.index,
    trigger,
    subject,
    object,
    describe: (sink) => {
      sink.add(name);
      sink.add(byRule);
      sink.add(byRule, types);
      sink.add(name, types);
      sink.add(name, KINDS(subject.kind, object.kind));
      // A sign told twice counts once.
      const told: number[] = [];
      for (const sign of signs) {
        const part = partOnce(sign);
        if (told.includes(part.hash)) continue;
        told.push(part.hash);
        sink.add(name, part);
      }
    },
    traits: () => [byRule, JOINED(byRule.text, types.text), ...lasting.map((sign) => JOINED(name.text, sign))],
  };
}

/** A relation's rule by its full name, `holds-position.title`, and as part of features. */
interface NamedRule {
  readonly id: string;
  readonly part: Part;
}

/** Relations have some dozens of rules: each is named once. */
const rules = new Map<Relation, Map<string, NamedRule>>();

function namedRule(relation: Relation, rule: string): NamedRule {
  let ofRelation = rules.get(relation);
  if (ofRelation === undefined) {
    ofRelation = new Map();
    rules.set(relation, ofRelation);
  }
  let named = ofRelation.get(rule);
  if (named === undefined) {
    const id = `${relation.name.toLowerCase().replace('_', '-')}.${rule}`;
    named = { id, part: NAME(id) };
    ofRelation.set(rule, named);
  }
  return named;
}

const NAME = partsNamed('@');
const TYPES = pairsNamed('', '|');
const KINDS = pairsNamed('k=', '|');
const JOINED = pairsNamed('', '&');

export function isActor(type: EntityType): boolean {
  return type === 'Person' || type === 'Organization' || type === 'Country' || type === 'Group';
}

/** The last party of some types before a token, in this sentence or the two before; carried where from another. */
export function lastBefore(
  scene: Scene,
  before: number,
  fits: (party: Party) => boolean,
): { party: Party; distance: number } | undefined {
  const here = scene.view.parties.findLast((party) => party.to <= before && fits(party));
  if (here !== undefined) return { party: here, distance: 0 };
  for (let back = 1; back <= 3; back++) {
    const party = scene.views[scene.index - back]?.parties.findLast(fits);
    if (party !== undefined) return { party: carriedParty(party), distance: back };
  }
  return undefined;
}

/** Whether a noun's gender is that of whom it describes, as far as either is told. */
export function agreementWith({ view, entities }: Scene, { head }: AttributivePhrase, { party }: Bearer): string {
  const own = entities.entities[party.entity]?.gender ?? null;
  const token = view.sentence.tokens[head];
  const told = token === undefined ? null : toldGender(view.sentence.tokens, token);
  if (own === null || told === null) return 'unknown';
  return own === told ? 'same' : 'other';
}
