import type { Sentence } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';

const CLEAR_EVENT =
  /^(?:guerra|cumbre|elecciones|comicios|referéndum|desfile|invasión|maniobras|primarias|conflicto|atentado|ofensiva)$/;

/** How likely a reader would list a described thing among the entities, 0 to 1. */
export function salienceOf(
  type: EntityType,
  phrase: NounPhrase,
  sentence: Sentence,
  tied: boolean,
  inner: Draft | null,
): number {
  const complement = phrase.to > phrase.core;
  const form = phrase.head.form.toLowerCase();
  const subject = /^(?:nsubj|obj|iobj)/.test(phrase.head.deprel);
  const counted = sentence.tokens.slice(phrase.from, phrase.head.index).some((token) => token.upos === 'NUM');
  switch (type) {
    case 'Group':
      if (!phrase.plural && !tied) return 0.2;
      return tied ? 0.8 : inner ? 0.6 : counted && subject ? 0.45 : 0.2;
    case 'Event':
      if (CLEAR_EVENT.test(form)) return phrase.adjectives > 0 || complement ? 0.8 : 0.4;
      return inner && phrase.definite ? 0.6 : 0.2;
    case 'Agreement':
      return complement && (phrase.definite || subject) ? 0.55 : phrase.adjectives > 0 && phrase.definite ? 0.5 : 0.3;
    case 'Organization':
      if (!phrase.definite && phrase.country === null) return 0.2;
      return tied ? 0.7 : inner ? 0.5 : 0.2;
    case 'Place':
      return tied && phrase.definite ? 0.5 : 0.2;
    default:
      return 0.2;
  }
}
