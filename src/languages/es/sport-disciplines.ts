import type { Token } from '../../core/annotation.ts';

/** How a distance is run or swum: `400 metros vallas`, `200 libres`. */
const STYLE = /^(?:libres?|espalda|braza|mariposa|estilos|vallas|obstáculos|lisos|planos|marcha)$/i;
const LENGTH = /^(?:metros|kilómetros|m|km)$/i;
/** What is won over a distance: `el oro en 400 metros`, `la final de 100 metros`. */
const LAURELS = /^(?:oro|plata|bronce|medalla|medallas|final|semifinal|título|campeona?|récord|prueba)$/i;

/**
 * The end of a contest that a noun or adjective with a number before it is called by: `los 400 metros vallas`, `200 libres`,
 * `el oro en 400 metros`; null for how far something is (`a 400 metros`).
 */
export function endOfDiscipline(tokens: readonly Token[], at: number): number | null {
  const form = tokens[at]?.form ?? '';
  const isLength = LENGTH.test(form);
  if (!isLength && !(STYLE.test(form) && form !== 'marcha')) return null;
  if (tokens[at - 1]?.upos !== 'NUM') return null;
  const before = tokens[at - 2];
  const link = before?.upos === 'DET' ? tokens[at - 3] : before;
  if (before?.upos !== 'DET' && !/^(?:en|de|[,ye])$/.test(before?.form ?? '')) return null;
  if (!isLength) return at + 1;
  if (STYLE.test(tokens[at + 1]?.form ?? '')) return at + 2;
  const isWon = /^(?:en|de)$/.test(link?.form ?? '') && LAURELS.test(tokens[(link?.index ?? 0) - 1]?.form ?? '');
  return isWon ? at + 1 : null;
}
