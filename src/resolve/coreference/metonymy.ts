import type { Sentence, Token } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type DecisionModel, probabilitiesOf, tallyFor } from './decision-model.ts';
import { isCapitalized, prepositionOf } from './words.ts';

const MOTION =
  /^(?:viajar|ir|llegar|acudir|desplazar|volar|regresar|volver|trasladar|marchar|partir|salir|visita|visitar|viaje|llegada|regreso|venir|aterrizar|arribar|entrar|dirigir|enviar|trasladar|traslado|vuelo|vuelta|mudar|peregrinar|aproximar|kilómetro|cerca|sur|norte|este|oeste|alcalde|ciudad|calle|barrio|centro|aeropuerto|capital|universidad|bolsa|estación|plaza|cumbre|reunión|conferencia|encuentro|tratado|acuerdo|protocolo|juego|foro|festival|afueras|provincia|región|periferia|arzobispo|obispo)$/;
const ACTED_ON_BY =
  /^(?:acusar|pedir|exigir|instar|urgir|apoyar|ayudar|advertir|amenazar|criticar|culpar|reclamar|agradecer|solicitar|invitar|responder|condenar|presionar|sancionar|reprochar|ofrecer|prometer|entregar|suministrar|vender|conceder|reconocer|proponer|informar|transmitir|permitir|obligar|forzar|respaldar|atacar|apelar|recordar|garantizar|exhortar|vincular|llamada|carta|mensaje|oferta|apoyo|ayuda|respaldo|suministro|respuesta)$/;
const OF_ACTOR =
  /^(?:fuerza|maquinaria|tropa|gobierno|régimen|apoyo|ejército|autoridad|decisión|postura|posición|respuesta|alianza|relación|lazo|política|acusación|amenaza|propuesta|oferta|ayuda|embajador|embajada|respaldo|compromiso|negativa|diplomacia|presión|intención|plan|estrategia|ofensiva|control|aliado|exigencia|versión|rechazo|guerra|militar|soldado|ejecutivo|administración|demanda|anuncio|promesa|permiso|parte|lado|influencia|envío|mediación|vínculo|tensión|objetivo|interés)$/;

/** A capital's name in one place, as the model saw it: for training. */
export interface SeenSeat {
  readonly text: string;
  readonly features: ReadonlyMap<string, number>;
}

/** What a capital's name stands for: the government that acts under it, or the place. */
export const SEAT_LABELS = ['actor', 'place'] as const;

/**
 * Whether a capital's name stands for its government here, as one who acts or is addressed, and not for a place one goes
 * to or is in.
 */
export function actsAsGovernment(model: DecisionModel, features: ReadonlyMap<string, number>): boolean {
  const tally = tallyFor(model);
  for (const feature of features.keys()) tally.add(feature);
  return (probabilitiesOf(tally)[model.labels.indexOf('actor')] ?? 0) > 0.5;
}

/**
 * What the place of a capital's name tells: its role, its preposition, what kind of word governs it, and what a careful
 * guess by these is. Of names joined by `y` or commas the first one's place counts.
 *
 * @param from First token of the name, `head` its syntactic head.
 * @param countryNamed Whether the article also names the country.
 */
export function seatFeatures(
  sentence: Sentence,
  from: number,
  to: number,
  head: number,
  countryNamed: boolean,
  knowledge: Knowledge,
): Map<string, number> {
  const { tokens } = sentence;
  const token = tokens[head];
  const first = token?.deprel === 'conj' ? tokens[token.head] : undefined;
  if (first && first.index < head && isCapitalized(first.form))
    return seatFeatures(sentence, first.index, first.index + 1, first.index, countryNamed, knowledge);
  const preposition = token ? (prepositionOf(sentence, from, head) ?? 'none') : 'none';
  const relation = token?.deprel.split(':')[0] ?? 'none';
  const governor = token ? tokens[token.head] : undefined;
  const kind = governor ? kindOf(governor, knowledge) : 'none';
  const guess = guessActor(sentence, from, to, head, knowledge) ? 'actor' : 'place';
  const after = tokens[to];
  return new Map(
    [
      `guess=${guess}`,
      `guess=${guess} preposition=${preposition}`,
      `preposition=${preposition}`,
      `relation=${relation} preposition=${preposition}`,
      `governor=${kind} preposition=${preposition}`,
      `governor=${governor?.lemma.toLowerCase() ?? 'none'}`,
      `country named=${countryNamed}`,
      `segment=${sentence.segment}`,
      ...(after?.upos === 'PUNCT' ? [`after=${after.form}`] : []),
      ...(from === 0 ? ['opens'] : []),
    ].map((feature) => [feature, 1]),
  );
}

/** What kind of word governs a capital's name: one of going, of doing something to somebody, of speech, or other. */
function kindOf(governor: Token, knowledge: Knowledge): string {
  const lemma = governor.lemma.toLowerCase();
  if (MOTION.test(lemma)) return 'motion';
  if (ACTED_ON_BY.test(lemma)) return 'act';
  if (OF_ACTOR.test(lemma)) return 'actor noun';
  if (knowledge.reportingVerb(lemma) !== null) return 'speech';
  if (knowledge.role(governor.form) !== null) return 'post';
  return knowledge.headClasses(lemma)[0] ?? governor.upos;
}

/** A guess by lists of verbs and nouns, which the model weighs. */
function guessActor(sentence: Sentence, from: number, to: number, head: number, knowledge: Knowledge): boolean {
  const token = sentence.tokens[head];
  if (!token) return false;
  const before = sentence.tokens[from - 1];
  const after = sentence.tokens[to];
  if (
    before?.form === '(' ||
    after?.form === '(' ||
    (from === 0 && after?.form === ',' && sentence.tokens[to + 1]?.upos === 'NUM')
  )
    return false;
  const first = sentence.tokens[token.head];
  if (token.deprel === 'conj' && first && first.index < head && isCapitalized(first.form)) {
    return guessActor(sentence, first.index, first.index + 1, first.index, knowledge);
  }
  const preposition = prepositionOf(sentence, from, head);
  const governor = sentence.tokens[token.head];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  if (preposition === null) {
    if (/^(?:nsubj|csubj)/.test(token.deprel)) return lemma !== 'ser' && governor?.upos !== 'NOUN';
    if (token.deprel === 'obj') return ACTED_ON_BY.test(lemma);
    return /^(?:root|advcl|dislocated|vocative)$/.test(token.deprel);
  }
  switch (preposition) {
    case 'entre':
    case 'contra':
    case 'con':
    case 'según':
      return !MOTION.test(lemma) || preposition !== 'con';
    case 'por':
      return !MOTION.test(lemma);
    case 'a':
      return ACTED_ON_BY.test(lemma) || knowledge.reportingVerb(lemma) !== null;
    case 'de':
      return OF_ACTOR.test(lemma);
    case 'sobre':
    case 'ante':
      return !MOTION.test(lemma);
    default:
      return false;
  }
}
