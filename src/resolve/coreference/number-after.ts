import type { Sentence, Token } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { organizationKind } from './organization-kinds.ts';
import { isCapitalized } from './words.ts';

const MONTHS =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/i;

/**
 * Where the name of a body goes on after the number it bears or the day it is called after, that of a product after the
 * number of its model, or `at` itself: `Juzgado de Instrucción número 7`, `Sindicato N.º 2`, `Movimiento 23 de Marzo`,
 * `el cohete Ariane 6`.
 */
export function numberAfter(sentence: Sentence, from: number, at: number, knowledge: Knowledge): number {
  const { tokens } = sentence;
  if (isModel(tokens, from, at, knowledge) || isNumbered(tokens, from, at)) return at + 1;
  const first = tokens[from]?.form ?? '';
  const isBody =
    /^(?:Instrucción|Penal|Contencioso|Social|Mercantil)$/.test(first) ||
    organizationKind(normalizeName(tokens[from - 2]?.form ?? '')) !== null ||
    knowledge.headClasses(tokens[from - 2]?.form ?? '').includes('Organization') ||
    knowledge.headClasses(first).some((type) => type === 'Organization' || type === 'Place');
  if (!isBody) return at;
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

/** Words after which what bears a number is one of many of its kind and called by it. */
const NUMBERED =
  /^(?:Decreto|Ley|Resolución|Ordenanza|Acuerdo|Proposición|Circular|Orden|Instrucción|Barrio|Tipo|Ala|Brigada|Batallón|Regimiento|Escuadrón|División|Comando|Frente|Bloque|Canal|Antena|Radio|Fórmula|Ruta|Línea|Sala|Sección|Juzgado|Zona|Distrito|Comuna|Grupo|Apolo|Falcon|Ariane|Soyuz|Artemis|Airbus|Boeing)$/;

/**
 * Whether a number ends what is called by it (`Decreto 512`, `Ala 14`)
 * and counts nothing behind it.
 */
function isNumbered(tokens: readonly Token[], from: number, at: number): boolean {
  const word = tokens[at - 1]?.form ?? '';
  const next = tokens[at + 1];
  // `Mundial de Fórmula 1`
  if ((at - from > 1 && word !== 'Fórmula') || !/^\d{1,4}$/.test(tokens[at]?.form ?? '')) return false;
  if (!NUMBERED.test(word)) return false;
  return next === undefined || !(/^(?:NOUN|NUM|SYM)$/.test(next.upos) || /^[%:/]$/.test(next.form));
}

/** Whether a small number ends the name that stands directly behind a noun for a product: it counts nothing behind it. */
function isModel(tokens: readonly Token[], from: number, at: number, knowledge: Knowledge): boolean {
  let before = from - 1;
  // `misiles antibuque Robledo 12`
  if (tokens[before]?.upos === 'ADJ') before -= 1;
  const noun = tokens[before];
  const next = tokens[at + 1];
  return (
    noun?.upos === 'NOUN' &&
    knowledge.headClasses(noun.form)[0] === 'Product' &&
    /^\d{1,3}$/.test(tokens[at]?.form ?? '') &&
    (next === undefined || !/^(?:NOUN|ADJ|NUM|SYM)$/.test(next.upos))
  );
}
