import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { deedOf } from './deeds.ts';
import type { Draft } from './draft.ts';
import type { FeatureSink } from './feature-tally.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Quantity } from './thing-names.ts';
import type { Part } from './thing-parts.ts';

/** Nouns that by themselves name what readers list, so that one which the training articles lack is known by the others. */
const STRONG =
  /^(?:tratado|pacto|acuerdo|convenio|protocolo|convencion|ley|resolucion|declaracion|constitucion|memorando|memorandum|armisticio|tregua|cumbre|guerra|elecciones|presidenciales|legislativas|autonomicas|municipales|primarias|comicios|referendum|conferencia|congreso|juegos|mundial|mundiales|desfile|atentado|atentados|golpe|huelga|foro|festival|terremoto|campeonato|torneo|final|tropas|soldados|rehenes|presos|prisioneros|diputados|senadores|rebeldes|guerrilleros|manifestantes|inmigrantes|migrantes|refugiados|misiles|drones|ejercito|parlamento|fiscalia|tribunal|ministerio|policia)$/;

/** Whether a noun, folded, by itself names what readers list. */
export function isStrongNoun(noun: string): boolean {
  return STRONG.test(noun);
}

/** What a described thing shows of what it is and whether a reader would list it: readable features. */
export function thingFeatures(
  sink: FeatureSink,
  type: string,
  phrase: NounPhrase,
  sentence: Sentence,
  tied: boolean,
  inner: Draft | null,
  repeats: number,
  knowledge: Knowledge,
  quantity: Quantity,
  parts: readonly Part[],
): void {
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
  const adjective = tokens[phrase.core - 1];
  const often = repeats > 3 ? 'often' : repeats > 1 ? 'again' : 'once';
  const tie = tied ? 'tied' : 'untied';
  const plain = phrase.adjectives > 0 ? 'adjective' : 'plain';
  sink.add('type=', type);
  sink.add('noun=', noun);
  sink.add('suffix=', noun.slice(-4));
  sink.add('noun=', noun, determiner === 'definite' ? determiner : 'other', complement);
  sink.add('', type, determiner);
  sink.add('', type, plain);
  sink.add('', type, complement);
  sink.add('', type, tie);
  sink.add('', type, determiner, plain, complement, tie);
  sink.add('', type, phrase.plural ? 'plural' : 'singular');
  sink.add('', type, relation);
  sink.add('', type, relation, determiner);
  sink.add('inner=', type, inner?.type ?? 'none');
  sink.add('governor=', governor?.upos ?? 'none', type);
  if (governor?.upos === 'VERB') {
    sink.add('', relation, 'of', governor.lemma.toLowerCase());
    if (knowledge.reportingVerb(governor.lemma) !== null) sink.add('', relation, 'of speech', type);
  }
  if (governor?.upos === 'NOUN') sink.add('under ', normalizeName(governor.form));
  if (adjective && adjective.index > head.index) sink.add('adjective=', normalizeName(adjective.form).slice(0, -2));
  sink.add('', type, often);
  sink.add('', type, often, determiner);
  sink.add('', type, 'in', sentence.segment);
  if (STRONG.test(noun)) {
    sink.add('', type, 'strong');
    sink.add('', type, 'strong', determiner);
    sink.add('', type, 'strong', complement, tie);
  }
  if (quantity !== 'none') {
    sink.add('', type, 'quantity');
    sink.add('', type, quantity);
    sink.add('', type, quantity, complement);
    sink.add('', type, quantity, knowledge.headClasses(head.form).length > 0 ? 'listed' : 'unlisted');
    sink.add('', type, quantity, tie);
    sink.add('', type, quantity, relation);
  }
  if (knowledge.isPersonNoun(head.form)) {
    sink.add('', type, 'person');
    sink.add('', type, 'person', determiner);
  }
  if (parts.length === 0) {
    sink.add('', type, 'no part');
    sink.add('', type, 'no part', determiner);
  }
  if (head.upos !== 'NOUN') sink.add('', type, 'headed', head.upos, complement);
  for (const { role, lemma, form } of parts) {
    const deed = deedOf(lemma);
    sink.add('', type, role);
    sink.add('', type, role, determiner);
    sink.add('', role, 'of', lemma);
    sink.add('', type, role, form);
    if (deed === null) continue;
    sink.add('', type, role, deed);
    sink.add('', type, deed);
    if (quantity !== 'none') sink.add('', type, quantity, deed);
  }
  if (sentence.index < 2) sink.add('', type, 'early');
  const after = tokens[phrase.to];
  if (!after) return;
  sink.add('', type, `after=${after.upos === 'PUNCT' ? after.form : after.upos}`);
  if (/^(?:que|quien|quienes)$/.test(after.form)) sink.add('', type, 'relative');
}
