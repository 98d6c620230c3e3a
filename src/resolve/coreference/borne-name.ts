import type { Sentence, Token } from '../../core/annotation.ts';
import type { NameEnd, NounPhrase } from './noun-phrase.ts';
import { isCapitalized } from './words.ts';

/** Longer quotations are what somebody said. */
const LONGEST_TITLE = 9;
const MONTH =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/i;
const DAY = /^(?:ayer|hoy|mañana|anteayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i;

/** The end of the name or number that stands directly behind one thing, in quotation marks or not, or null. */
export function endOfBorne(
  tokens: readonly Token[],
  { core, to, plural }: NounPhrase,
  nameEnd: NameEnd,
): number | null {
  if (plural) return null;
  const number = tokens[to];
  // `la resolución 1441 de la ONU`, `un terremoto de magnitud 6,8`, but not `la cumbre 20 países`
  const after = tokens[to + 1];
  const counts =
    /^(?:NOUN|ADJ|SYM|NUM)$/.test(after?.upos ?? '') ||
    (after?.form === 'de' && MONTH.test(tokens[to + 2]?.form ?? ''));
  if (number && /^\d[\d.,/]*$/.test(number.form) && !counts) return to + 1;
  if (to > core) return null;
  const quoted = /^["«“]$/.test(tokens[core]?.form ?? '');
  const first = quoted ? core + 1 : core;
  if (!isCapitalized(tokens[first]?.form ?? '')) return null;
  let end = nameEnd(first) ?? first + 1;
  if (quoted) {
    while (end < first + LONGEST_TITLE && tokens[end] && !/^["»”]$/.test(tokens[end]?.form ?? '')) end += 1;
    return /^["»”]$/.test(tokens[end]?.form ?? '') ? end + 1 : null;
  }
  // `el premio Nobel | Marta Robledo`: another's name follows
  while ((isCapitalized(tokens[end]?.form ?? '') && nameEnd(end) === null) || /^\d{1,3}$/.test(tokens[end]?.form ?? ''))
    end += 1;
  return end;
}

/** The end of a day told behind a thing, which belongs to its name for some readers, or null: `el partido del próximo domingo`. */
export function endOfWhen(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.form !== 'de') return null;
  let end = at + 1;
  while (/^(?:el|este|pasado|próximo)$/.test(tokens[end]?.form ?? '')) end += 1;
  if (!DAY.test(tokens[end]?.form ?? '')) return null;
  return end + (/^(?:pasado|próximo)$/.test(tokens[end + 1]?.form ?? '') ? 2 : 1);
}

/** The end of the year told behind a name, or null: `los Juegos Olímpicos de 1992`, `del 2008`. */
export function endOfYear({ tokens }: Sentence, at: number): number | null {
  if (tokens[at]?.form !== 'de') return null;
  const year = tokens[at + 1]?.upos === 'DET' ? at + 2 : at + 1;
  return /^(?:19|20)\d\d$/.test(tokens[year]?.form ?? '') ? year + 1 : null;
}
