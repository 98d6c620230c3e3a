import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { isAcronym, isCapitalized, TIMES } from './words.ts';

const JOINING = new Set(['a', 'de', 'del', 'la', 'las', 'los', 'el', 'e', 'y', 'para', 'al']);
const NOBILIARY = new Set([
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'da',
  'do',
  'dos',
  'di',
  'du',
  'le',
  'ben',
  'of',
  'the',
]);

/** The level of government that a body belongs to, said after its name: `Secretaría de Salud federal`. */
export const LEVEL =
  /^(?:federal|estatal|nacional|provincial|regional|autonómic[oa]|municipal|departamental|comunal|local|central)$/;

/**
 * Whether a small adjective after a name is part of it because it tells which body is meant: a demonym (`Ejército ruso`,
 * `Ministerio de Defensa ruso`, `KGB bielorruso`) or a level of government (`Policía local`).
 */
export function isTied(first: string, after: string, knowledge: Knowledge): boolean {
  if (isCapitalized(after)) return false;
  const classes = knowledge.headClasses(first);
  if (LEVEL.test(after)) return classes.includes('Organization');
  if (knowledge.countriesByDemonym(after).length === 0) return false;
  if (classes.includes('Organization') || classes.includes('Group')) return true;
  return isAcronym(first) && knowledge.countriesByName(first).length === 0;
}

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

/** Where the name goes on after joining words at `at`, or `at` itself. */
export function bridgeOver(sentence: Sentence, from: number, at: number, knowledge: Knowledge): number {
  const { tokens } = sentence;
  let to = at;
  const words: string[] = [];
  while (to < tokens.length && words.length < 3) {
    const form = tokens[to]?.form ?? '';
    if (!JOINING.has(form) && !NOBILIARY.has(form)) break;
    words.push(form);
    to += 1;
  }
  const after = tokens[to];
  if (words.length === 0 || after === undefined || !isCapitalized(after.form) || TIMES.test(after.form)) return at;
  const first = tokens[from]?.form ?? '';
  const head = knowledge.headClasses(first);
  const whole = tokens
    .slice(from, to + 1)
    .map((token) => token.form)
    .join(' ')
    .replace(/\bde el\b/g, 'del')
    .replace(/\ba el\b/g, 'al');
  if (
    knowledge.countriesByName(whole).length > 0 ||
    knowledge.organizationsByName(whole).length > 0 ||
    knowledge.citiesByName(whole).length > 0
  )
    return to;
  if (words.every((word) => NOBILIARY.has(word)) && !words.includes('al')) return to;
  const joined = words.join(' ');
  if (joined === 'a') return at;
  if (/^(?:a el|al|el)$/.test(joined) && isArabicArticle(sentence, at - 1, after.form, knowledge)) return to;
  // `Teresa Palacios de la Audiencia Nacional` are two
  if (knowledge.givenName(first) !== null && head.length === 0 && knowledge.headClasses(after.form).length > 0)
    return at;
  if (joined !== 'y' && joined !== 'e' && inOneSpan(sentence, at - 1, to)) return to;
  if (joined === 'y' || joined === 'e') {
    // `Ministerio de Asuntos Exteriores y Cooperación`, but `Rusia y Ucrania`
    if (
      !/^(?:ministerio|departamento|secretaría|comisión|consejería|instituto|comité|servicio|consejo|asociación|federación|confederación|tratado|acuerdo|fondo|partido|unión)$/iu.test(
        first,
      )
    )
      return at;
    const previous = tokens[at - 1]?.form ?? '';
    if (at - from < 2 && !/^(?:comisión|ley)$/iu.test(first)) return at;
    const clean =
      knowledge.countriesByName(previous).length === 0 && knowledge.countriesByName(after.form).length === 0;
    return clean && !isAcronym(after.form) && knowledge.headClasses(after.form).length === 0 && !isAcronym(previous)
      ? to
      : at;
  }
  if (/^(?:para|al|a el)\b/.test(joined) || words.includes('y'))
    return head.length > 0 && words[0] === 'para' ? to : at;
  if (words[0] === 'el' || words[0] === 'la' || words[0] === 'los' || words[0] === 'las') return at;
  // `de`: part of names headed by a common noun; part of a person's name only after a given name
  if (
    head.length > 0 ||
    /^(?:san|santa|santo|río|villa|puerto|costa|copa|ley|día|casa|torre|palacio|defensoría|presidencia)$/iu.test(first)
  )
    return to;
  const place = knowledge.countriesByName(first).length > 0 || knowledge.metonyms(first).length > 0;
  const known = knowledge.givenName(first) !== null && at - from <= 3 && !place;
  const afterPlace = knowledge.countriesByName(after.form).length > 0;
  return known && !afterPlace && !isAcronym(first) ? to : at;
}

/** `Mohamed al Thani`: between a person's name and a capitalised word that names nothing else. */
function isArabicArticle(sentence: Sentence, previous: number, after: string, knowledge: Knowledge): boolean {
  const person = sentence.names.some((name) => name.nameClass === 'PER' && name.from <= previous && previous < name.to);
  if (!person) return false;
  return ![knowledge.countriesByName, knowledge.metonyms, knowledge.organizationsByName, knowledge.headClasses].some(
    (lookUp) => lookUp(after).length > 0,
  );
}

/** Whether the recogniser found one name that covers both tokens. */
function inOneSpan(sentence: Sentence, first: number, last: number): boolean {
  return sentence.names.some((name) => name.from <= first && last < name.to);
}
