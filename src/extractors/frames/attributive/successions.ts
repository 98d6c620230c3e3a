import type { ArticleEntities } from '../../../core/entity.ts';
import type { Argument, Predication } from '../../../core/predication.ts';
import { holdsPosition } from '../../../relations/holds-position.ts';
import type { Relation } from '../../../relations/index.ts';
import { leftPosition } from '../../../relations/left-position.ts';
import type { Candidate } from '../candidates.ts';
import { carriedParty, type Party, type SentenceView } from '../view.ts';
import { propose } from './context.ts';

/** Verbs of which the agent takes the post of the patient. */
const SUCCEEDING: ReadonlySet<string> = new Set(['suceder', 'relevar', 'sustituir', 'reemplazar', 'remplazar']);

/** Nouns for who had or takes the post of another: `su antecesora`, `el sucesor de Mora`. */
const NOUNS: ReadonlySet<string> = new Set(['antecesor', 'predecesor', 'sucesor', 'sustituto', 'reemplazo', 'relevo']);

/**
 * Who takes a post from whom the article says to hold it: `la sucederá el vicegobernador, Luis Mora`, `será sustituida por Ana
 * Ruiz`, `su antecesora, Rosa Vidal`. `told` are the candidates of the whole article.
 */
export function proposeSuccessions(
  views: readonly SentenceView[],
  predications: readonly Predication[],
  entities: ArticleEntities,
  told: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const predication of predications) {
    const change = changeOf(views, predication, entities);
    if (change === undefined) continue;
    for (const { party: body, rule, times } of postsOf(change.from.entity, told)) {
      const signs = [
        `word=${predication.surfaceLemma}`,
        `tense=${predication.tense}&${predication.modality}`,
        `of=${rule}`,
        `times=${times}`,
        `from=${change.from.kind}`,
        `to=${change.to.kind}`,
      ];
      const add = (relation: Relation, subject: Party): void => {
        const scene = { index: predication.sentence };
        found.push(propose(scene, relation, 'succession', predication.head, subject, body, signs));
      };
      add(holdsPosition, change.to);
      if (predication.form === 'verb') add(leftPosition, change.from);
    }
  }
  return found;
}

interface Change {
  readonly from: Party;
  readonly to: Party;
}

function changeOf(
  views: readonly SentenceView[],
  predication: Predication,
  entities: ArticleEntities,
): Change | undefined {
  const { lemma, surfaceLemma, arguments: args } = predication;
  const isVerb = SUCCEEDING.has(lemma) && predication.form !== 'noun';
  if (!isVerb && !NOUNS.has(surfaceLemma) && !NOUNS.has(surfaceLemma.replace(/a$/, ''))) return undefined;
  const person = (fits: (argument: Argument) => boolean): Party | undefined => {
    for (const argument of args) {
      if (!fits(argument)) continue;
      const party = personAt(views, predication.sentence, argument, entities);
      if (party !== undefined) return party;
    }
    return undefined;
  };
  const bearer = person(({ role }) => role === 'agent');
  if (bearer === undefined) return undefined;
  const other =
    person(({ role }) => role === (isVerb ? 'patient' : 'topic') || role === 'recipient' || role === 'patient') ??
    lastPerson(views, predication, bearer);
  if (other === undefined || other.entity === bearer.entity) return undefined;
  return { from: other, to: bearer };
}

/** The person that stands at an argument; carried where in another sentence. */
function personAt(
  views: readonly SentenceView[],
  sentence: number,
  { sentence: at, head }: Argument,
  entities: ArticleEntities,
): Party | undefined {
  const party = views[at]?.parties.find(
    (one) => one.type === 'Person' && (one.head === head || one.site === head) && one.kind !== 'demonym',
  );
  if (party !== undefined) return at === sentence ? party : carriedParty(party);
  for (const entity of entities.entitiesAt(at, head)) {
    const known = entities.entities[entity];
    if (known?.type === 'Person') return carriedParty({ entity, type: known.type, country: known.country });
  }
  return undefined;
}

/** `le releva Ana Ruiz`: whom the sentence before named last. */
function lastPerson(views: readonly SentenceView[], { sentence, head }: Predication, bearer: Party): Party | undefined {
  const fits = ({ type, entity }: Party): boolean => type === 'Person' && entity !== bearer.entity;
  const here = views[sentence]?.parties.findLast((party) => party.to <= head && fits(party));
  if (here !== undefined) return here;
  const before = views[sentence - 1]?.parties.findLast(fits);
  return before === undefined ? undefined : carriedParty(before);
}

interface Post {
  readonly party: Party;
  readonly rule: string;
  times: number;
}

/** The bodies in which a person is told to have a post, each once: what only may be implied where nothing more is told. */
function postsOf(entity: number, told: readonly Candidate[]): readonly Post[] {
  const said = new Map<number, Post>();
  const implied = new Map<number, Post>();
  for (const { relation, rule, subject, object } of told) {
    if (subject.entity !== entity || (relation !== holdsPosition && relation !== leftPosition)) continue;
    const posts = IMPLIED.test(rule) ? implied : said;
    const known = posts.get(object.entity);
    if (known === undefined) posts.set(object.entity, { party: carriedParty(object), rule, times: 1 });
    else known.times = Math.min(3, known.times + 1);
  }
  return [...(said.size > 0 ? said : implied).values()];
}

const IMPLIED = /\.(?:implied|possessive)\./;
