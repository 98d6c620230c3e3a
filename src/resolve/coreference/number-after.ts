import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { isCapitalized } from './words.ts';

const MONTHS =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/i;

/**
 * Where the name of a body goes on after the number it bears or the day it is called after, or `at` itself:
 * `Juzgado de Instrucción número 7`, `Sindicato N.º 2`, `Movimiento 23 de Marzo`.
 */
export function numberAfter(sentence: Sentence, from: number, at: number, knowledge: Knowledge): number {
  const { tokens } = sentence;
  if (!knowledge.headClasses(tokens[from]?.form ?? '').some((type) => type === 'Organization' || type === 'Place'))
    return at;
  const isNumber = (index: number) => /^\d{1,4}$/.test(tokens[index]?.form ?? '');
  const isSign = (index: number) => /^(?:número|núm\.?|nº|n\.?[º°]|n|no\.)$/i.test(tokens[index]?.form ?? '');
  let to = at;
  if (isSign(to)) to += 1;
  if (/^[º°]$/.test(tokens[to]?.form ?? '')) to += 1;
  if (isNumber(to) && isSign(to - 1 - (/^[º°]$/.test(tokens[to - 1]?.form ?? '') ? 1 : 0))) return to + 1;
  const isDay = isNumber(at) && tokens[at + 1]?.form === 'de';
  const month = tokens[at + 2]?.form ?? '';
  return isDay && isCapitalized(month) && MONTHS.test(month) ? at + 3 : at;
}
