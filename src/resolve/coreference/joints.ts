import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { isCalling } from './apposition.ts';
import { LINKING, runEnd } from './article-names.ts';
import { CALENDAR, isAcronym, isCapitalized, TIMES } from './words.ts';

/** A place where a name that has been read up to `at` may go on. */
export interface Joint {
  readonly kind: 'words' | 'comma' | 'adjective';
  readonly at: number;
  /** The first token after the joining words; of an adjective itself. */
  readonly right: number;
  /** Where the run of capitalised words after the joint ends; of an adjective the token after it. */
  readonly to: number;
  /** The joining words: `de la`, `y`, `,`; `adjective`. */
  readonly words: string;
}

/** The joint after the words `[from, at)` of a name, or null where the name can only end. */
export function findJoint(sentence: Sentence, from: number, at: number, knowledge: Knowledge): Joint | null {
  return (
    overWords(sentence, at) ?? overComma(sentence, from, at, knowledge) ?? overAdjective(sentence, from, at, knowledge)
  );
}

function overWords(sentence: Sentence, at: number): Joint | null {
  const { tokens } = sentence;
  let right = at;
  while (right < at + 3 && LINKING.has(tokens[right]?.form ?? '')) right += 1;
  const after = tokens[right];
  if (right === at || !after || !isCapitalized(after.form)) return null;
  if (TIMES.test(after.form) && !CALENDAR.test(after.form)) return null;
  let words = '';
  for (let index = at; index < right; index += 1) words += `${index === at ? '' : ' '}${tokens[index]?.form ?? ''}`;
  // `Sala de lo Penal`; other words before `lo` are no part of a name
  if (/\blo\b/.test(words) && words !== 'de lo') return null;
  return { kind: 'words', at, right, to: runEnd(sentence, right), words };
}

/** `Ministerio de Pesca, Caza y Montes`, `Robledo, Torres & Hijos`: a list of capitals that ends in `y` or `&`. */
function overComma(sentence: Sentence, from: number, at: number, knowledge: Knowledge): Joint | null {
  const { tokens } = sentence;
  if (tokens[at]?.form !== ',') return null;
  const to = runEnd(sentence, at + 1);
  let next = at;
  while (tokens[next]?.form === ',' && isPart(sentence, next + 1)) next = runEnd(sentence, next + 1);
  const last = tokens[next]?.form ?? '';
  if (next === at || !/^(?:y|e|&)$/.test(last) || !isPart(sentence, next + 1)) return null;
  if (last !== '&' && !knowledge.headClasses(tokens[from]?.form ?? '').includes('Organization')) return null;
  return { kind: 'comma', at, right: at + 1, to, words: last === '&' ? ', &' : ',' };
}

function isPart({ tokens }: Sentence, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  return isCapitalized(form) && !TIMES.test(form);
}

/** A small adjective may tell which body is meant: `Ejército ruso`, `Policía local`, `Tribunal penal Supremo`. */
function overAdjective({ tokens }: Sentence, from: number, at: number, knowledge: Knowledge): Joint | null {
  const token = tokens[at];
  const first = tokens[from]?.form ?? '';
  if (!token || isCapitalized(token.form) || token.form.length < 4 || isCalling(token.form)) return null;
  const isDemonym = knowledge.countriesByDemonym(token.form).length > 0;
  if (token.upos !== 'ADJ' && !(isDemonym && (token.upos === 'NOUN' || token.upos === 'PROPN'))) return null;
  if (knowledge.headClasses(first).length === 0 && !isAcronym(first)) return null;
  return { kind: 'adjective', at, right: at, to: at + 1, words: 'adjective' };
}
