import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { LINKING, runText } from './article-names.ts';
import { PORTFOLIO } from './portfolios.ts';
import { isCapitalized, opensNames } from './words.ts';

/** Posts that are held in a body as offices are, though their holders are not named by the field. */
const SERVICE = /^(?:judicial|security|media|legislator)$/;
export const OFFICE =
  /^(?:head_of_state|head_of_government|minister|regional|io|diplomat|party|economy|religion|sport)$/;

/** Of whom these words tell that they are somebody's, a person may follow whole: `el abogado de Roldán Robledo`. */
const OF_SOMEBODY =
  /^(?:abogad|defensor|letrad|viud|amig|soci|seguidor|asesin|victim|discipul|espos|marid|muj|novi|companer|rival|hereder|biograf|asesor)/;

const SAINT = /^(?:san|santa|santo|sant|são|don|doña)$/i;

/** What is often called after a person whose name stands directly behind the noun: `Museo Elena Robledo`. */
const NAMED_AFTER =
  /^(?:academia|aeropuerto|agrupacion|anfiteatro|aula|auditorio|avenida|barrio|batallon|biblioteca|bodegas?|brigada|calle|camino|catedra|centro|certamen|cine|ciudad|clinica|coliseo|colegio|colonia|columna|comando|compania|complejo|concurso|convento|copa|coro|cuartel|escuela|estacion|estadio|festival|frente|fundacion|galeria|gran|hospital|hotel|institut[eo]?|liceo|memorial|monumento|museo|operacion|orquesta|palacio|parque|pabellon|parroquia|paseo|penal|plan|plaza|polideportivo|presa|presidencia|premio|puente|puerto|residencia|sala|sanatorio|teatro|torneo|torre|tribuna|trofeo|universidad|universitat|urbanizacion|velodromo|villa)s?$/;

/** Whether a noun names what is often called after a person, whose name then stands directly behind it. */
export function isNamedAfterSomebody(noun: string): boolean {
  return NAMED_AFTER.test(normalizeName(noun));
}

/**
 * Whether a person begins here who bears the post or trade whose body, place or field the run has named so far:
 * `exalcalde de Cali | Ana Ruiz`, `comisaria de la Unión Africana | Eva Sol`, `concejal del PNR en Robledal | Iván Sáenz`.
 *
 * @param from Where the run of capitalised words begins, `to` where it ends, `at` where the person would begin.
 */
export function startsBearer(sentence: Sentence, from: number, at: number, to: number, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const given = tokens[at]?.form ?? '';
  if (to - at < 2 || !isCapitalized(given) || knowledge.givenName(given) === null) return false;
  // `General`, `Segunda`, `Siria`, `Van` are given names too
  if (opensNames(given) || knowledge.role(given) !== null || knowledge.headClasses(given).length > 0) return false;
  if (SAINT.test(tokens[at - 1]?.form ?? '')) return false;
  const first = tokens[from]?.form ?? '';
  if (at === from + 1 && isNamedAfterSomebody(first) && !PORTFOLIO.test(first)) return false;
  // `Julián de Robledo`, `Eva del Soto`
  let surname = at + 1;
  while (LINKING.has(tokens[surname]?.form ?? '')) surname += 1;
  if (surname >= to || !isCapitalized(tokens[surname]?.form ?? '')) return false;
  return (
    isBehindKing(sentence, from, at) ||
    bearsPost(sentence, from, at, to, knowledge) ||
    bearsWhatWasSaid(sentence, from, at, to, knowledge)
  );
}

/** `el premio Rey Alfonso X | Elena Robledo`: behind the number of the king a prize is called after. */
function isBehindKing({ tokens }: Sentence, from: number, at: number): boolean {
  return /^[IVX]+$/.test(tokens[at - 1]?.form ?? '') && isNamedAfterSomebody(tokens[from - 1]?.form ?? '');
}

/** Whether a post stands directly before the body, place or field. */
function bearsPost(sentence: Sentence, from: number, at: number, to: number, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  let before = from - 1;
  while (tokens[before]?.upos === 'DET') before -= 1;
  if (tokens[before]?.form !== 'de') return false;
  const post = tokens[before - 1];
  const role = post && !isCapitalized(post.form) ? knowledge.role(post.form) : null;
  if (!role || !(OFFICE.test(role.category) || SERVICE.test(role.category))) return false;
  if (OF_SOMEBODY.test(role.lemma)) return false;
  const named = runText(sentence, from, at);
  if (role.category === 'minister' && knowledge.givenName(tokens[from]?.form ?? '') === null) return true;
  return PORTFOLIO.test(named) || isOnRecord(named, knowledge) || isUnknownSeat(sentence, from, at, to, knowledge);
}

/** Whether a name is that of a country, place or body in the tables. */
export function isOnRecord(name: string, knowledge: Knowledge): boolean {
  return (
    knowledge.isKnownPlace(name) ||
    [knowledge.countriesByName, knowledge.organizationsByName, knowledge.citiesByName].some(
      (lookUp) => lookUp(name).length > 0,
    )
  );
}

/**
 * Whether what stands before a given name and a surname is a place or body that the tables lack: no given name opens it,
 * and no longer one on record goes over the joint (`el gobernador de Nuevo León Ana Ruiz`).
 */
function isUnknownSeat(sentence: Sentence, from: number, at: number, to: number, knowledge: Knowledge): boolean {
  const form = (index: number): string => sentence.tokens[index]?.form ?? '';
  if (knowledge.givenName(form(from)) !== null || !knowledge.isSurname(form(to - 1))) return false;
  return !goesOnRecordOver(sentence, from, at, to, knowledge);
}

function goesOnRecordOver(sentence: Sentence, from: number, at: number, to: number, knowledge: Knowledge): boolean {
  for (let end = at + 1; end < to; end += 1) if (isOnRecord(runText(sentence, from, end), knowledge)) return true;
  return false;
}

/**
 * Whether what a person is stands farther before the body or place (`la diputada socialista por Robledal`, `el fotógrafo de la
 * agencia Robledo`), or is no post. What may be a name of somebody must then be on record.
 */
function bearsWhatWasSaid(sentence: Sentence, from: number, at: number, to: number, knowledge: Knowledge): boolean {
  const { tokens } = sentence;
  const form = (index: number): string => tokens[index]?.form ?? '';
  const given = form(at);
  if (knowledge.countriesByName(given).length > 0 || /^(?:segunda|libertad)$/i.test(given)) return false;
  if (isNamedAfterSomebody(form(from)) || isNamedAfterSomebody(form(from - 1))) return false;
  if (goesOnRecordOver(sentence, from, at, to, knowledge)) return false;
  const holder = whoIsOf(sentence, from, knowledge);
  if (holder === null) return false;
  const named = runText(sentence, from, at);
  const isKnown = isOnRecord(named, knowledge) || PORTFOLIO.test(named);
  const category = knowledge.role(holder)?.category ?? '';
  const holdsPost = OFFICE.test(category) || SERVICE.test(category);
  if (knowledge.givenName(form(from)) !== null) return isKnown && holdsPost;
  if (isKnown || knowledge.headClasses(form(from)).includes('Organization')) return true;
  return holdsPost || knowledge.givenName(given) !== 'unknown';
}

/** The noun for people of whom the run tells where they are or belong, or null: `diputada` before `socialista por Robledal`. */
function whoIsOf({ tokens }: Sentence, from: number, knowledge: Knowledge): string | null {
  let at = from - 1;
  // `la agencia Robledo`, `la empresa pública Robledo`
  if (tokens[at]?.upos === 'ADJ' && isBodyNoun(tokens[at - 1]?.form ?? '', knowledge)) at -= 2;
  else if (isBodyNoun(tokens[at]?.form ?? '', knowledge)) at -= 1;
  while (tokens[at]?.upos === 'DET') at -= 1;
  if (!/^(?:de|por|en)$/.test(tokens[at]?.form ?? '')) return null;
  for (let steps = 0; steps < 8; steps += 1) {
    at -= 1;
    const token = tokens[at];
    if (token === undefined || !/^(?:NOUN|ADJ|ADP|DET|PROPN|PUNCT)$/.test(token.upos)) return null;
    if (token.upos === 'PUNCT' && !/^[()]$/.test(token.form)) return null;
    if (isCapitalized(token.form)) continue;
    const role = knowledge.role(token.form);
    const isPerson = role !== null ? role.category !== 'family' : knowledge.isPersonNoun(token.form);
    if (isPerson) return OF_SOMEBODY.test(normalizeName(token.form)) ? null : token.form;
  }
  return null;
}

function isBodyNoun(noun: string, knowledge: Knowledge): boolean {
  return noun !== '' && !isCapitalized(noun) && knowledge.headClasses(noun).includes('Organization');
}
