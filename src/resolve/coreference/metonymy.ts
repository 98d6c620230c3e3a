import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { isCapitalized, prepositionOf } from './words.ts';

const MOTION =
  /^(?:viajar|ir|llegar|acudir|desplazar|volar|regresar|volver|trasladar|marchar|partir|salir|visita|visitar|viaje|llegada|regreso|venir|aterrizar|arribar|entrar|dirigir|enviar|trasladar|traslado|vuelo|vuelta|mudar|peregrinar|aproximar|kilómetro|cerca|sur|norte|este|oeste|alcalde|ciudad|calle|barrio|centro|aeropuerto|capital|universidad|bolsa|estación|plaza|cumbre|reunión|conferencia|encuentro|tratado|acuerdo|protocolo|juego|foro|festival|afueras|provincia|región|periferia|arzobispo|obispo)$/;
const ACTED_ON_BY =
  /^(?:acusar|pedir|exigir|instar|urgir|apoyar|ayudar|advertir|amenazar|criticar|culpar|reclamar|agradecer|solicitar|invitar|responder|condenar|presionar|sancionar|reprochar|ofrecer|prometer|entregar|suministrar|vender|conceder|reconocer|proponer|informar|transmitir|permitir|obligar|forzar|respaldar|atacar|apelar|recordar|garantizar|exhortar|vincular|llamada|carta|mensaje|oferta|apoyo|ayuda|respaldo|suministro|respuesta)$/;
const OF_ACTOR =
  /^(?:fuerza|maquinaria|tropa|gobierno|régimen|apoyo|ejército|autoridad|decisión|postura|posición|respuesta|alianza|relación|lazo|política|acusación|amenaza|propuesta|oferta|ayuda|embajador|embajada|respaldo|compromiso|negativa|diplomacia|presión|intención|plan|estrategia|ofensiva|control|aliado|exigencia|versión|rechazo|guerra|militar|soldado|ejecutivo|administración|demanda|anuncio|promesa|permiso|parte|lado|influencia|envío|mediación|vínculo|tensión|objetivo|interés)$/;

/**
 * Whether a capital's name stands for its government here: as one who acts or is addressed, not as a place one goes
 * to or is in.
 *
 * @param from First token of the name, `head` its syntactic head.
 */
export function actsAsGovernment(
  sentence: Sentence,
  from: number,
  to: number,
  head: number,
  knowledge: Knowledge,
): boolean {
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
    return actsAsGovernment(sentence, first.index, first.index + 1, first.index, knowledge);
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
