import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { deedOf } from './deeds.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Quantity } from './thing-names.ts';
import type { Part } from './thing-parts.ts';

/** Nouns that by themselves name what readers list, so that one which the training articles lack is known by the others. */
const STRONG =
  /^(?:tratado|pacto|acuerdo|convenio|protocolo|convencion|ley|resolucion|declaracion|constitucion|memorando|memorandum|armisticio|tregua|cumbre|guerra|elecciones|comicios|referendum|conferencia|congreso|juegos|mundial|mundiales|desfile|atentado|atentados|golpe|huelga|foro|festival|terremoto|campeonato|torneo|final|tropas|soldados|rehenes|presos|prisioneros|diputados|senadores|rebeldes|guerrilleros|manifestantes|inmigrantes|migrantes|refugiados|misiles|drones|ejercito|parlamento|fiscalia|tribunal|ministerio|policia)$/;

/** Whether a noun, folded, by itself names what readers list. */
export function isStrongNoun(noun: string): boolean {
  return STRONG.test(noun);
}

/** What a described thing shows of what it is and whether a reader would list it: readable features. */
export function thingFeatures(
  type: string,
  phrase: NounPhrase,
  sentence: Sentence,
  tied: boolean,
  inner: Draft | null,
  repeats: number,
  knowledge: Knowledge,
  quantity: Quantity,
  parts: readonly Part[],
): string[] {
  const { tokens } = sentence;
  const { head } = phrase;
  const determiners = tokens.slice(phrase.from, head.index);
  const governor = tokens[head.head];
  const counted = determiners.some((token) => token.upos === 'NUM');
  const determiner = phrase.demonstrative
    ? 'demonstrative'
    : phrase.definite
      ? 'definite'
      : phrase.possessed
        ? 'possessed'
        : counted
          ? 'counted'
          : determiners.length > 0
            ? 'indefinite'
            : 'bare';
  const complement = phrase.to > phrase.core ? 'complement' : 'alone';
  const noun = normalizeName(head.form);
  const relation = head.deprel.split(':')[0] ?? '';
  const number = phrase.plural ? 'plural' : 'singular';
  const adjective = tokens[phrase.core - 1];
  const features = [
    `type=${type}`,
    `noun=${noun}`,
    `suffix=${noun.slice(-4)}`,
    `noun=${noun} ${determiner === 'definite' ? determiner : 'other'} ${complement}`,
    `${type} ${determiner}`,
    `${type} ${phrase.adjectives > 0 ? 'adjective' : 'plain'}`,
    `${type} ${complement}`,
    `${type} ${tied ? 'tied' : 'untied'}`,
    `${type} ${determiner} ${phrase.adjectives > 0 ? 'adjective' : 'plain'} ${complement} ${tied ? 'tied' : 'untied'}`,
    `${type} ${number}`,
    `${type} ${relation}`,
    `${type} ${relation} ${determiner}`,
    `inner=${type} ${inner?.type ?? 'none'}`,
    `governor=${governor?.upos ?? 'none'} ${type}`,
  ];
  if (governor?.upos === 'VERB') {
    features.push(`${relation} of ${governor.lemma.toLowerCase()}`);
    if (knowledge.reportingVerb(governor.lemma) !== null) features.push(`${relation} of speech ${type}`);
  }
  if (governor?.upos === 'NOUN') features.push(`under ${normalizeName(governor.form)}`);
  if (adjective && adjective.index > head.index)
    features.push(`adjective=${normalizeName(adjective.form).slice(0, -2)}`);
  const often = repeats > 3 ? 'often' : repeats > 1 ? 'again' : 'once';
  features.push(`${type} ${often}`, `${type} ${often} ${determiner}`, `${type} in ${sentence.segment}`);
  if (STRONG.test(noun)) {
    features.push(
      `${type} strong`,
      `${type} strong ${determiner}`,
      `${type} strong ${complement} ${tied ? 'tied' : 'untied'}`,
    );
  }
  if (quantity !== 'none') {
    const listed = knowledge.headClasses(head.form).length > 0 ? 'listed' : 'unlisted';
    features.push(
      `${type} quantity`,
      `${type} ${quantity}`,
      `${type} ${quantity} ${complement}`,
      `${type} ${quantity} ${listed}`,
    );
    features.push(`${type} ${quantity} ${tied ? 'tied' : 'untied'}`, `${type} ${quantity} ${relation}`);
  }
  if (knowledge.isPersonNoun(head.form)) features.push(`${type} person`, `${type} person ${determiner}`);
  if (parts.length === 0) features.push(`${type} no part`, `${type} no part ${determiner}`);
  for (const { role, lemma, form } of parts) {
    const deed = deedOf(lemma);
    features.push(`${type} ${role}`, `${type} ${role} ${determiner}`, `${role} of ${lemma}`, `${type} ${role} ${form}`);
    if (deed === null) continue;
    features.push(`${type} ${role} ${deed}`, `${type} ${deed}`);
    if (quantity !== 'none') features.push(`${type} ${quantity} ${deed}`);
  }
  if (sentence.index < 2) features.push(`${type} early`);
  const after = tokens[phrase.to];
  if (after) features.push(`${type} after=${after.upos === 'PUNCT' ? after.form : after.upos}`);
  if (after && /^(?:que|quien|quienes)$/.test(after.form)) features.push(`${type} relative`);
  return features;
}
