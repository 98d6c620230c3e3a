import type { Analysis, Sentence } from '../../core/annotation.ts';
import type { ArticleStatement } from '../../core/statement.ts';
import { findQuantities, isToll, type Quantity } from '../../languages/es/quantity/index.ts';
import { findRelation } from '../../relations/index.ts';
import type { FacetReader } from './facets.ts';

/** Takes up the figure of the sentence before: `Una cifra que supera …`, `El balance, muy por encima de …`. */
const TAKEN_UP =
  /^(?:una?|es[ae]|est[ae]|el|la|dich[oa]|se trata de una?|es una?) (?:\p{L}+ )?(?:cifra|número|balance|recuento|dato|saldo|cantidad|total|cómputo)(?!\p{L})/iu;

/** What sets the figure that follows against the one before, at the end of the words that lead to it. */
const AGAINST =
  /(?:frente a|lejos de|(?:por )?encima de|por debajo de|en contraste con|en comparación con|comparad[oa]s? con|superior(?:es)? a|inferior(?:es)? a|desde|más que|menos que|(?:super|rebas|sobrepas|duplic|triplic|cuadruplic|quintuplic|multiplic|exced|contrast|difier)\p{L}+(?: \p{L}+){0,3}?)(?: \p{L}+)? (?:l[oa]s?|un[oa]s) (?:más de |casi |cerca de )?$/iu;

/** `frente a los 30 del año pasado` is the toll of another time. */
const OF_ANOTHER_TIME =
  /^(?: \p{L}+)? (?:del? (?:l[oa]s? )?(?:mism[oa] )?(?:año|mes|semana|per[ií]odo|trimestre|ejercicio|verano|invierno|jornada|\d{4})|en el mismo|en (?:todo )?\d{4}|(?:de )?hace |anterior)/iu;

/** Of a figure set against another the base is known; that it is the toll of the same people is one step more. */
const SURENESS = 0.9;

/**
 * Adds the figures that an article sets against a toll it has told: `Una cifra que supera los 80 muertos que se habían
 * reportado` is another toll of the people that the sentence before speaks of. It is what somebody said, of whom only a
 * source named beside it is known.
 */
export function withComparedFigures(
  statements: readonly ArticleStatement[],
  { article, sentences }: Analysis,
  facets: FacetReader,
): readonly ArticleStatement[] {
  const added: ArticleStatement[] = [];
  for (const told of statements) {
    const last = told.evidence.at(-1);
    if (findRelation(told.relation)?.victim === undefined || told.quantity === null || last === undefined) continue;
    const at = sentences.findIndex(({ start }) => start === last.start);
    for (const sentence of sentences.slice(at, at + 2)) {
      const isSame = sentence.index === at;
      if (!isSame && !TAKEN_UP.test(article.text.slice(sentence.start, sentence.end).trimStart())) break;
      for (const other of comparedIn(sentence, article.text, told, isSame)) {
        const { start, end } = sentence;
        added.push({
          ...told,
          factuality: 'alleged',
          date: null,
          content: null,
          quantity: other.value,
          unit: other.unit ?? told.unit,
          // `supera los 600` says nothing of how exact the 600 are.
          quantityQualifier: null,
          attributedTo: facets.namedBeside(sentence.index, other.token),
          confidence: Math.round(told.confidence * SURENESS * 1000) / 1000,
          rule: `${told.rule}.compared`,
          evidence: [...(isSame ? [] : [last]), { start, end, quote: article.text.slice(start, end) }],
        });
      }
    }
  }
  return [...statements, ...added];
}

function comparedIn(sentence: Sentence, text: string, told: ArticleStatement, isSame: boolean): readonly Quantity[] {
  return findQuantities(sentence, text).filter((quantity) => {
    if (quantity.value === told.quantity) return false;
    const before = text.slice(sentence.start, quantity.start);
    const isOfKind = quantity.unit === null ? isSame : isToll(quantity, sentence) || quantity.unit === told.unit;
    const after = text.slice(quantity.end, sentence.end);
    return isOfKind && AGAINST.test(before) && !OF_ANOTHER_TIME.test(after);
  });
}
