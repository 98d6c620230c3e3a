import type { Analysis } from '../../core/annotation.ts';
import type { ArticleEntities } from '../../core/entity.ts';
import type { Candidate } from './candidates.ts';

const PARTICIPLE = /(?:[aeií]d|it|ert|uest)[oa]s?$/iu;

/**
 * Whether an agreement is told aside, in the words that name it (`cumplirá el tratado firmado entre X e Y`, `el pacto de
 * X con Y`): the sentence is about something else, and neither its day nor the report's is that of the signing.
 */
export function isAside(
  { sentence, trigger, object }: Candidate,
  analysis: Analysis,
  entities: ArticleEntities,
): boolean {
  if (trigger < 0 || entities.entities[object.entity]?.type !== 'Agreement') return false;
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  const token = tokens[trigger];
  if (token === undefined) return false;
  if ((token.deprel === 'acl' || token.deprel === 'amod') && PARTICIPLE.test(token.form))
    return tokens[token.head]?.upos === 'NOUN';
  return token.upos === 'NOUN' && object.from <= trigger && trigger < object.to;
}

/** Whether the words that tell a signing name an agreement as there: `cumplirá el tratado firmado entre X e Y`. */
export function namesConcluded(candidate: Candidate, analysis: Analysis, entities: ArticleEntities): boolean {
  const { relation, sentence, trigger, object } = candidate;
  if (relation.concludes !== true || !isAside(candidate, analysis, entities)) return false;
  const tokens = analysis.sentences[sentence]?.tokens ?? [];
  const noun = tokens[trigger]?.upos === 'NOUN' ? trigger : object.head;
  if (PARTICIPLE.test(tokens[trigger]?.form ?? '')) return true;
  // `firmarán el acuerdo entre X e Y`: its verb says whether it is there.
  if (CONCLUDING.test(tokens[tokens[noun]?.head ?? -1]?.lemma ?? '')) return false;
  return tokens.some(({ head, form }) => head === noun && DEFINITE.test(form));
}

const CONCLUDING =
  /^(?:firmar|suscribir|rubricar|ratificar|sellar|cerrar|alcanzar|lograr|concluir|negociar|ultimar|buscar|proponer|aprobar|rechazar)$/;

const DEFINITE = /^(?:el|la|los|las|del|al|este|esta|estos|estas|ese|esa|dicho|dicha|sus?)$/iu;
