import type { NameClass, Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { type ArticleNames, isCapitalArticle, runEnd, runText } from './article-names.ts';
import { type EntityModels, type Features, probabilitiesOf, tallyFor } from './decision-model.ts';
import { type FeatureSink, namedFeatures } from './feature-tally.ts';
import { innerFeatures } from './inner-features.ts';
import { jointFeatures } from './joint-features.ts';
import { findJoint, type Joint } from './joints.ts';
import { pushParts } from './name-parts.ts';
import { numberAfter } from './number-after.ts';
import { isOrdinal } from './ordinals.ts';
import { organizationKind } from './organization-kinds.ts';
import { withSite } from './site-names.ts';
import { findTitle } from './title.ts';
import { CALENDAR, isAcronym, isCapitalized, isNounOfLetters, isShouted, opensNames, TIMES, textOf } from './words.ts';

/** A proper name in one place, before it is typed. */
export interface FoundName {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the recogniser called it; null where capitals alone show it. */
  readonly nameClass: NameClass | null;
  /** Where in the text it stands if its tokens hold more than it: each half of `Rusia-China`. */
  readonly slice?: { readonly start: number; readonly end: number };
}

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
/** A place where a name might go on: for training. */
export interface SeenJoint {
  readonly sentence: Sentence;
  readonly from: number;
  readonly joint: Joint;
  readonly features: Features;
}

/** The end of a name that might name something by itself: for training. */
export interface SeenInner {
  readonly sentence: Sentence;
  readonly at: number;
  readonly to: number;
  readonly features: Features;
}

/** Is told of all that the models are asked about; an answer to a joint other than null stands in for the model's. */
export interface JointWatch {
  readonly joint?: (joint: SeenJoint) => boolean | null;
  readonly inner?: (inner: SeenInner) => void;
}

/** What decides where names end and which names they hold. */
export type NameModels = Pick<EntityModels, 'joins' | 'inner'>;

/**
 * Finds the proper names of a sentence: runs of capitalised words, joined over small words, commas and adjectives where
 * the model takes the whole for one name (names in small letters are left out).
 */
export function findNames(
  text: string,
  sentence: Sentence,
  article: ArticleNames,
  knowledge: Knowledge,
  models: NameModels,
  watch?: JointWatch,
): FoundName[] {
  const { tokens } = sentence;
  if (isShouted(sentence)) return [];
  const found: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const title = findTitle(sentence, at, knowledge);
    if (title !== null) {
      found.push({
        sentence: sentence.index,
        ...title,
        text: textOf(text, sentence, title.from, title.to),
        nameClass: 'MISC',
      });
      at = title.to;
      continue;
    }
    if (!startsName(sentence, at, article, knowledge)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    for (;;) {
      const next = tokens[to];
      if (next === undefined) break;
      if (isPrizeBefore(sentence, at, to, knowledge)) break;
      if (next.upos !== 'PUNCT' && (continuesName(next.form) || isCalledAfterTime(sentence, to))) {
        to += 1;
        continue;
      }
      const beyond =
        afterNickname(sentence, to, knowledge) ?? afterCapitalLink(sentence, to) ?? afterLady(sentence, to);
      if (beyond !== null) {
        to = beyond;
        continue;
      }
      const numbered = numberAfter(sentence, at, to, knowledge);
      if (numbered !== to) {
        to = numbered;
        continue;
      }
      const joint = findJoint(sentence, at, to, knowledge);
      if (joint === null || !goesOver(at, joint)) break;
      to = joint.kind === 'adjective' ? joint.to : joint.right + 1;
    }
    // `la segunda Guerra Mundial` is another than the first; `su segunda Copa Robledo` is the same cup
    const ordered = isOrdinal(tokens[at - 1]?.form ?? '') && NUMBERED.test(tokens[at]?.form ?? '');
    const parts: FoundName[] = [];
    pushParts({ found: parts, text, sentence, knowledge, isOwn }, ordered ? at - 1 : at, to);
    for (const part of parts) found.push(part.from === at ? withSite(text, sentence, part, knowledge) : part);
    at = to;
  }
  return found;

  function isListed(name: string): boolean {
    return knowledge.organizationsByName(name).length > 0;
  }

  function isOwn(from: number, start: number, end: number, known: boolean): boolean {
    const describe = (sink: FeatureSink): void =>
      innerFeatures(sink, sentence, from, start, end, known, article, knowledge);
    watch?.inner?.({ sentence, at: start, to: end, features: namedFeatures(describe) });
    const tally = tallyFor(models.inner);
    describe(tally);
    return (probabilitiesOf(tally)[0] ?? 0) > 0.5;
  }

  function goesOver(from: number, joint: Joint): boolean {
    const whole = runText(sentence, from, joint.to).replace(/\bde el\b/g, 'del');
    if (knowledge.countriesByName(whole).length > 0 || knowledge.organizationsByName(whole).length > 0) return true;
    if (joint.words === 'de lo' || (joint.kind === 'words' && knowledge.citiesByName(whole).length > 0)) return true;
    // `la oficina en Honduras | del Alto Comisionado`
    const left = knowledge.countriesByName(runText(sentence, from, joint.at))[0];
    const next = tokens[joint.right]?.form ?? '';
    if (left?.sovereign && /^(?:del|de el)$/.test(joint.words) && !/^(?:Norte|Sur|Este|Oeste)$/.test(next))
      return false;
    // `BNP Paribas y Natixis`: both in the table
    if (
      /^[ye]$/.test(joint.words) &&
      isListed(runText(sentence, from, joint.at)) &&
      isListed(runText(sentence, joint.right, joint.to))
    )
      return false;
    const describe = (sink: FeatureSink): void => jointFeatures(sink, sentence, from, joint, article, knowledge);
    const told = watch?.joint?.({ sentence, from, joint, features: namedFeatures(describe) });
    if (told !== undefined && told !== null) return told;
    const tally = tallyFor(models.joins);
    describe(tally);
    return (probabilitiesOf(tally)[0] ?? 0) > 0.5;
  }
}

/** `el Nobel | Marta Robledo`: a prize by one word before whoever won it. */
function isPrizeBefore({ tokens }: Sentence, from: number, at: number, knowledge: Knowledge): boolean {
  if (at !== from + 1 || !PRIZE.test(tokens[from]?.form ?? '')) return false;
  return knowledge.givenName(tokens[at]?.form ?? '') !== null && isCapitalized(tokens[at + 1]?.form ?? '');
}

const PRIZE = /^(?:Nobel|Pulitzer|Goya|Óscar|Oscar|Grammy|Emmy|Ondas|Nadal|Planeta|Cervantes|Pritzker)$/;

/** Days and months have a capital within names alone: `Santo Domingo`, `Julio Robledo`; dates go on with a number. */
function isCalledAfterTime({ tokens }: Sentence, at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!isCapitalized(form) || !CALENDAR.test(form) || tokens[at - 1]?.upos === 'PUNCT') return false;
  return tokens[at + 1]?.upos !== 'NUM';
}

/** Where a name goes on behind what its bearer is called between given name and surname: `Julián «Lobo» Robledo`. */
function afterNickname({ tokens }: Sentence, at: number, knowledge: Knowledge): number | null {
  const form = (index: number): string => tokens[index]?.form ?? '';
  const close = NICKNAME_QUOTES.get(form(at));
  const isPerson = knowledge.givenName(form(at - 1)) !== null || knowledge.headClasses(form(at - 1)).length === 0;
  if (close === undefined || !isPerson || isAcronym(form(at - 1)) || !isCapitalized(form(at + 1))) return null;
  const end = [at + 2, at + 3].find((index) => form(index) === close);
  return end !== undefined && isCapitalized(form(end + 1)) && !TIMES.test(form(end + 1)) ? end + 2 : null;
}

const NICKNAME_QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
  ['‘', '’'],
  ["'", "'"],
]);

/** `Médicos Sin Fronteras`: a small word that names of bodies write with a capital, before another capital. */
function afterCapitalLink({ tokens }: Sentence, at: number): number | null {
  const after = tokens[at + 1]?.form ?? '';
  return tokens[at]?.form === 'Sin' && isCapitalized(after) && !TIMES.test(after) ? at + 2 : null;
}

/** `Nuestra Señora de Robledo`: no word of address. */
function afterLady({ tokens }: Sentence, at: number): number | null {
  const isLady = /^(?:Señora|Señor|Senyora)$/.test(tokens[at]?.form ?? '');
  return isLady && /^(?:Nuestr[ao]|Nos[ao]|Nossa)$/.test(tokens[at - 1]?.form ?? '') ? at + 1 : null;
}

function continuesName(form: string): boolean {
  return (
    // `Catalana d'Aigües`
    /^(?:d|l|dell|dall)['’]\p{Lu}/u.test(form) ||
    (isCapitalized(form) && !TIMES.test(form)) ||
    (/^\d{4}$/.test(form) === false && /^(?:[IVX]+|\d{1,2}-\w|\d{1,3}[A-Z])$/.test(form))
  );
}

function startsName(
  sentence: Sentence,
  at: number,
  { small, inner: capitals, articled }: ArticleNames,
  knowledge: Knowledge,
): boolean {
  const token = sentence.tokens[at];
  if (token && isNumberOfBand(sentence, at)) return true;
  if (!token || !isCapitalized(token.form) || token.upos === 'PUNCT') return false;
  if (TIMES.test(token.form) && !isGivenName(sentence, at, knowledge)) return false;
  if (token.form.length === 1) return isNetwork(sentence, at);
  // `el siglo XXI`
  if (/^[IVXLC]+$/.test(token.form) && /^siglos?$/i.test(sentence.tokens[at - 1]?.form ?? '')) return false;
  if (isNounOfLetters(token.form) && !isCapitalized(sentence.tokens[at + 1]?.form ?? '')) return false;
  const before = sentence.tokens[at - 1];
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

/** `la banda 15 Robledo`: a number between the noun for an armed band and a capital opens its name. */
function isNumberOfBand({ tokens }: Sentence, at: number): boolean {
  return (
    /^\d{1,4}$/.test(tokens[at]?.form ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.form ?? '') &&
    !CALENDAR.test(tokens[at + 1]?.form ?? '') &&
    organizationKind(normalizeName(tokens[at - 1]?.form ?? '')) === 'armed'
  );
}

/** What is counted by name where it happens again. */
const NUMBERED = /^(?:Guerra|Cumbre|Intifada|Conferencia|Congreso|Foro|Asamblea|República|Internacional)$/;

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
