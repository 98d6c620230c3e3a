import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { type ArticleNames, isCapitalArticle, runEnd, runText } from './article-names.ts';
import { organizationKind } from './organization-kinds.ts';
import { CALENDAR, isAcronym, isCapitalized, isNounOfLetters, opensNames, TIMES } from './words.ts';

/** Words that begin with a capital because a sentence begins. */
const OPENERS = new Set([
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'SCONJ',
  'VERB',
  'PUNCT',
  'SYM',
]);

/** Whether a name begins at a word: by its capital, by where it stands and by what the tables and the article know of it. */
export function startsName(
  sentence: Sentence,
  at: number,
  { small, inner: capitals, articled }: ArticleNames,
  knowledge: Knowledge,
): boolean {
  const token = sentence.tokens[at];
  if (token && isNumberOfBand(sentence, at)) return true;
  if (!token || !isCapitalized(token.form) || token.upos === 'PUNCT') return false;
  if (TIMES.test(token.form) && !isGivenName(sentence, at, knowledge))
    return isSmallWordOfBody(sentence, at, knowledge);
  if (token.form.length === 1) return isNetwork(sentence, at) || isArticleOfPlace(sentence, at, knowledge);
  // `el siglo XXI`
  if (/^[IVXLC]+$/.test(token.form) && /^siglos?$/i.test(sentence.tokens[at - 1]?.form ?? '')) return false;
  if (isNounOfLetters(token.form) && !isCapitalized(sentence.tokens[at + 1]?.form ?? '')) return false;
  const before = sentence.tokens[at - 1];
  if (isLegalForm(sentence, at) || isAddress(sentence, at)) return false;
  const initial = before === undefined || /^(?:["«“‘'¿¡:(—–-]|\.-)$/u.test(before.form);
  if (isCapitalArticle(token.form)) {
    const to = runEnd(sentence, at);
    if (to === at + 1) return false;
    const run = runText(sentence, at, to);
    return !initial || articled.has(run) || knowledge.countriesByName(run).length > 0 || isArticledCity(run, knowledge);
  }
  // `BirdLife`, `LaLiga`: words with a capital inside are names wherever they stand
  if (/\p{Ll}\p{Lu}\p{Ll}/u.test(token.form)) return true;
  // `la portavoz de Más Madrid`
  if (!initial && (endOfListedBody(sentence, at, knowledge) ?? at) > at + 1) return true;
  if (!initial)
    return !(
      OPENERS.has(token.upos) &&
      token.upos !== 'VERB' &&
      token.upos !== 'AUX' &&
      token.upos !== 'NUM' &&
      token.form.length <= 3 &&
      !isAcronym(token.form) &&
      !(opensNames(token.form) && isCapitalized(sentence.tokens[at + 1]?.form ?? ''))
    );
  if (isAcronym(token.form)) return true;
  if (/^(?:Afuera|Adentro|Arriba|Abajo|Tercero|Treinta|Cuarenta|Cincuenta)$/.test(token.form)) return false;
  const listed = endOfListedBody(sentence, at, knowledge);
  if (listed !== null && (listed > at + 1 || isSubject(sentence, at))) return true;
  const next = sentence.tokens[at + 1];
  // `Muere un comunero`, `Exige la oposición`: an article follows no name
  if (next?.upos === 'DET' && /^(?:un|una|unos|unas|el|la|los|las|su|sus)$/.test(next.form) && !small.has(token.form))
    if (!capitals.has(token.form) && knowledge.countriesByName(token.form).length === 0) return false;
  const lower = token.form.toLowerCase();
  if (capitals.has(token.form) && !small.has(lower)) return true;
  if (small.has(lower)) {
    // `la delegación siria`: of a country that is called like its adjective only the name opens a sentence
    if (knowledge.countriesByDemonym(lower).some(({ country }) => country.name === token.form)) return true;
    // `Ministerio de …` at the start of a headline is a name all the same
    return knowledge.headClasses(lower).includes('Organization') && next !== undefined && isCapitalized(next.form);
  }
  if (next && isCapitalized(next.form) && knowledge.organizationsByName(`${token.form} ${next.form}`).length > 0)
    // `La UE` is in the table without its article, `La Caixa` with it
    return token.upos !== 'DET' || knowledge.organizationsByName(next.form).length === 0;
  if (OPENERS.has(token.upos)) {
    if (
      knowledge.givenName(token.form) !== null &&
      next !== undefined &&
      isCapitalized(next.form) &&
      token.upos !== 'DET' &&
      token.upos !== 'ADP'
    )
      return true;
    if (token.upos !== 'VERB') return false;
  }
  const named = sentence.names.some((name) => name.from <= at && at < name.to);
  if (knowledge.countriesByName(token.form).length > 0 || knowledge.metonyms(token.form).length > 0) return true;
  if (token.upos === 'PROPN')
    return (
      named ||
      (next !== undefined && isCapitalized(next.form)) ||
      (knowledge.isSurname(token.form) && !knowledge.isPersonNoun(lower) && knowledge.headClasses(lower).length === 0)
    );
  if (knowledge.role(lower) !== null) return false;
  if (token.upos === 'NOUN' || token.upos === 'ADJ') {
    return (
      next !== undefined &&
      isCapitalized(next.form) &&
      (named || knowledge.givenName(token.form) !== null || knowledge.headClasses(lower).includes('Organization'))
    );
  }
  return named && knowledge.citiesByName(token.form).length > 0;
}

/** The end of the longest name of a body in the table that begins at a token, or null. */
function endOfListedBody(sentence: Sentence, at: number, knowledge: Knowledge): number | null {
  const { tokens } = sentence;
  for (let to = Math.min(at + 6, tokens.length); to > at; to -= 1)
    if (
      isCapitalized(tokens[to - 1]?.form ?? '') &&
      knowledge.organizationsByName(runText(sentence, at, to)).length > 0
    )
      return to;
  return null;
}

/** Whether what opens a sentence and looks like a verb has a verb behind it: `Podemos rechaza`, not `Podemos decir`. */
function isSubject({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  const upos = tokens[at]?.upos ?? '';
  if (upos === 'PROPN') return true;
  return (
    /^(?:VERB|AUX|NOUN|ADJ)$/.test(upos) &&
    next !== undefined &&
    (next.upos === 'VERB' || next.upos === 'AUX') &&
    /VerbForm=Fin|Mood=/.test(next.feats)
  );
}

/** `en la red social X`, `su cuenta de X`, `escribió en X`: the one letter that names something. */
function isNetwork({ tokens }: Sentence, at: number): boolean {
  const form = (index: number): string => tokens[index]?.form ?? '';
  if (form(at) !== 'X') return false;
  if (/^(?:red|social)$/.test(form(at - 1))) return true;
  if (form(at - 1) === 'de') return /^(?:cuenta|perfil|red|usuarios?|mensajes?|publicación|hilo)$/.test(form(at - 2));
  return form(at - 1) === 'en' && !isCapitalized(form(at + 1)) && !/^\d/.test(form(at + 1));
}

/**
 * `en A Coruña`, `de O Robledo`: an article of Galicia or Portugal before another capital. Where it opens a sentence it may be a
 * preposition, and the whole must be on record; behind a noun it tells which one (`el grupo A`).
 */
function isArticleOfPlace({ tokens }: Sentence, at: number, knowledge: Knowledge): boolean {
  const next = tokens[at + 1]?.form ?? '';
  if (!/^[AO]$/.test(tokens[at]?.form ?? '') || !/^\p{Lu}\p{Ll}/u.test(next) || TIMES.test(next)) return false;
  const before = tokens[at - 1];
  if (before !== undefined && (/^(?:ADP|CCONJ)$/.test(before.upos) || before.form === ',')) return true;
  const name = `${tokens[at]?.form ?? ''} ${next}`;
  if (before?.upos === 'NOUN') return organizationKind(normalizeName(before.form)) === 'charity';
  return knowledge.citiesByName(name).length > 0 || knowledge.isKnownPlace(name);
}

/** `la asociación Sin Robledo`: a word of time or a small word with a capital, between the noun for a body and a capital. */
function isSmallWordOfBody({ tokens }: Sentence, at: number, knowledge: Knowledge): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.form ?? '';
  return (
    /^(?:Sin|Otr[ao]|Todos|Hasta|Contra|Ahora|Mañana)$/.test(tokens[at]?.form ?? '') &&
    before?.upos === 'NOUN' &&
    knowledge.headClasses(before.form).includes('Organization') &&
    /^\p{Lu}\p{Ll}/u.test(next)
  );
}

/** `la banda 15 Robledo`: a number between the noun for an armed band and a capital opens its name. */
function isNumberOfBand({ tokens }: Sentence, at: number): boolean {
  return (
    /^\d{1,4}$/.test(tokens[at]?.form ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.form ?? '') &&
    !CALENDAR.test(tokens[at + 1]?.form ?? '') &&
    organizationKind(normalizeName(tokens[at - 1]?.form ?? '')) === 'armed'
  );
}

/** `Aceros Robledo, | S.A.,`: the legal form behind the name of a firm names no second one. */
function isLegalForm({ tokens }: Sentence, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  const last = tokens[at - 2]?.form ?? '';
  if (tokens[at - 1]?.form !== ',' || !isCapitalized(last)) return false;
  return /^S\. ?(?:A|L|Coop)\.?(?: ?[UDL]\.?)?$/.test(form) || (/^(?:S[AL]U?|SAD)$/.test(form) && !isAcronym(last));
}

/** `Su | Majestad el Rey`, `Sus | Altezas`: a form of address names nobody. */
function isAddress({ tokens }: Sentence, at: number): boolean {
  return (
    /^(?:Majestad|Alteza|Santidad|Eminencia|Excelencia|Señoría|Ilustrísima)(?:e?s)?$/.test(tokens[at]?.form ?? '') &&
    /^(?:sus?|vuestras?)$/i.test(tokens[at - 1]?.form ?? '')
  );
}

/** Whether a city with so many people bears its article: `La Habana`; many a hamlet is called `La Unión`. */
function isArticledCity(run: string, knowledge: Knowledge): boolean {
  return (knowledge.citiesByName(run)[0]?.population ?? 0) > 300_000;
}

/** `Julio Robledo`, `Abril Sáenz`: a month that is a given name, before another capital in the midst of a sentence. */
function isGivenName({ tokens }: Sentence, at: number, knowledge: Knowledge): boolean {
  const form = tokens[at]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  return (
    at > 0 &&
    CALENDAR.test(form) &&
    knowledge.givenName(form) !== null &&
    /^\p{Lu}\p{Ll}/u.test(next) &&
    !TIMES.test(next)
  );
}
