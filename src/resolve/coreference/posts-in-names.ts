import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { runText } from './article-names.ts';
import { isOnRecord, OFFICE } from './bearers.ts';
import { PORTFOLIO } from './portfolios.ts';
import { isSovereignTitle } from './words.ts';

/** Whether a name is only a post (`Alta Representante`, `Consejero de Turismo`) or the field of one (`ministro de Defensa`). */
export function isPost(sentence: Sentence, from: number, to: number, name: string, knowledge: Knowledge): boolean {
  if (/^(?:estados?|gobiernos)$/i.test(name)) return true;
  const { tokens } = sentence;
  // `el Rey`, `la visita del Papa`, though both are surnames too
  if (to - from === 1 && isSovereignTitle(name) && /^(?:el|la)$/i.test(tokens[from - 1]?.form ?? '')) return true;
  const first = tokens[from]?.form ?? '';
  const isBody = knowledge.headClasses(first).includes('Organization');
  const role = knowledge.role(name);
  if (role !== null && !isBody && knowledge.isSurname(name) === false) return true;
  // `el premio Príncipe de Robledo`
  if (tokens[from - 1]?.form === 'premio') return false;
  const opening = knowledge.role(first);
  if (opening && OFFICE.test(opening.category) && !isBody && /^(?:de|para)$/.test(tokens[from + 1]?.form ?? ''))
    return knowledge.organizationsByName(name).length === 0;
  if (isFieldOfPost(sentence, from, to, name, isBody, knowledge)) return true;
  if (!PORTFOLIO.test(name) || to - from > 4 || /^estado mayor/i.test(name)) return false;
  for (let at = from - 1; at >= 0 && at >= from - 6; at -= 1) {
    const token = tokens[at];
    if (!token) return false;
    if (knowledge.role(token.form) !== null) return true;
    if (!/^(?:DET|ADP|ADJ|PROPN|CCONJ)$/.test(token.upos) && token.form !== ',') return false;
  }
  return false;
}

/**
 * Where the body begins whose office is named by two or three words: `la Alta Representante de la | Liga Árabe`, `Comandante
 * en Jefe de las | Fuerzas Armadas`; null where none is.
 */
export function behindLongOffice(sentence: Sentence, from: number, to: number, knowledge: Knowledge): number | null {
  const { tokens } = sentence;
  const form = (at: number): string => tokens[at]?.form ?? '';
  for (let link = from + 3; link > from + 1; link -= 1) {
    if (link >= to || !/^(?:de|para)$/.test(form(link))) continue;
    const words = tokens.slice(from, link).map((token) => token.form);
    const role = knowledge.role(words.join(' '));
    if (role === null) continue;
    if (!OFFICE.test(role.category) && role.category !== 'security') continue;
    const behind = tokens[link + 1]?.upos === 'DET' ? link + 2 : link + 1;
    const isBody = knowledge.organizationsByName(runText(sentence, from, to)).length > 0;
    return behind < to && !isBody ? behind : null;
  }
  return null;
}

/** Where the body ends that an office is for something of: `Alta Comisaria de las | Naciones Unidas | para los Refugiados`. */
export function endOfBody(sentence: Sentence, from: number, to: number, knowledge: Knowledge): number {
  for (let at = from + 1; at < to; at += 1)
    if (sentence.tokens[at]?.form === 'para')
      return knowledge.organizationsByName(runText(sentence, from, at)).length > 0 ? at : to;
  return to;
}

/** What posts are called after beside the fields of ministers: `jefe de Gabinete`, `defensora del Pueblo`. */
const FIELD_OF: readonly (readonly [post: RegExp, field: RegExp])[] = [
  [/^(?:jef[ea]|ministr[oa]|secretari[oa]|subsecretari[oa])$/, /^(?:Gabinete|Gobierno)$/],
  [/^defensora?$/, /^Pueblo$/],
  [/^(?:sub)?secretari[oa]$/, /^(?:Tesoro|Guerra)(?: \p{Ll}+)?$/u],
];

/** Whether a name is no more than the field that its bearer's post is called after: `la viceministra de Gestión Sanitaria`. */
function isFieldOfPost(
  { tokens }: Sentence,
  from: number,
  to: number,
  name: string,
  isBody: boolean,
  knowledge: Knowledge,
): boolean {
  const link = tokens[from - 1]?.upos === 'DET' ? from - 2 : from - 1;
  if (tokens[link]?.form !== 'de') return false;
  let at = link - 1;
  while (tokens[at]?.upos === 'ADJ' && knowledge.role(tokens[at]?.form ?? '') === null) at -= 1;
  const post = tokens[at]?.form ?? '';
  if (FIELD_OF.some(([of, field]) => of.test(post) && field.test(name))) return true;
  return (
    link === from - 1 &&
    (knowledge.role(post)?.category === 'minister' || /^comisari[oa]$/.test(post)) &&
    to - from < 4 &&
    !isBody &&
    !isOnRecord(name, knowledge) &&
    knowledge.metonyms(name).length === 0
  );
}
