import type { NameClass, Sentence } from '../../core/annotation.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { type ArticleNames, runText } from './article-names.ts';
import { type EntityModels, type Features, probabilitiesOf, tallyFor } from './decision-model.ts';
import { type FeatureSink, namedFeatures } from './feature-tally.ts';
import { innerFeatures } from './inner-features.ts';
import { jointFeatures } from './joint-features.ts';
import { findJoint, type Joint } from './joints.ts';
import { pushParts } from './name-parts.ts';
import { startsName } from './name-start.ts';
import { numberAfter } from './number-after.ts';
import { isOrdinal } from './ordinals.ts';
import { withSite } from './site-names.ts';
import { findTitle } from './title.ts';
import { CALENDAR, isAcronym, isCapitalized, isShouted, TIMES, textOf } from './words.ts';

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
        afterNickname(sentence, to, knowledge) ??
        afterCapitalLink(sentence, to) ??
        afterLady(sentence, to) ??
        afterForeignLink(sentence, to) ??
        afterFormer(sentence, at, to, knowledge);
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
    if (isFieldOfPrize(sentence, from, joint, knowledge) || isFieldOfTwo(sentence, from, joint)) return true;
    // `(Castilla y León)`: one region on record
    if (/^[ye]$/.test(joint.words) && knowledge.isKnownPlace(whole)) return true;
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

/** `el Nobel | Marta Robledo`, `la Nobel de Medicina | Marta Robledo`: a prize, with its field or not, before whoever won it. */
function isPrizeBefore({ tokens }: Sentence, from: number, at: number, knowledge: Knowledge): boolean {
  const prize = tokens[from]?.form ?? '';
  if (!PRIZE.test(prize)) return false;
  const isOfField = tokens[from + 1]?.form === 'de' && at > from + 2 && tokens[at - 1]?.upos !== 'DET';
  if (at !== from + 1 && !isOfField) return false;
  // `el médico Óscar Julián Robledo`: some are called like a prize
  const before = tokens[from - 1];
  if (knowledge.givenName(prize) !== null && before?.upos !== 'DET' && !/^premios?$/.test(before?.form ?? ''))
    return false;
  return knowledge.givenName(tokens[at]?.form ?? '') !== null && isCapitalized(tokens[at + 1]?.form ?? '');
}

/** `premio Príncipe de Robledo | de la Paz`, `Nobel de | Medicina`: what a prize is for belongs to its name; who won it does not. */
function isFieldOfPrize({ tokens }: Sentence, from: number, joint: Joint, knowledge: Knowledge): boolean {
  if (!/^de(?: la| las| los)?$/.test(joint.words)) return false;
  const isPrize = PRIZE.test(tokens[from]?.form ?? '') || /^premios?$/i.test(tokens[from - 1]?.form ?? '');
  if (!isPrize) return false;
  const next = tokens[joint.right]?.form ?? '';
  return knowledge.givenName(next) === null || next === 'Paz' || next === 'Asturias';
}

/** `Asuntos Económicos y | Monetarios`: the second adjective of the noun that a field of posts begins with. */
function isFieldOfTwo({ tokens }: Sentence, from: number, { at, right, words }: Joint): boolean {
  const form = (index: number): string => tokens[index]?.form ?? '';
  if (!/^[ye]$/.test(words) || !/^(?:Asuntos|Relaciones|Obras|Administraciones)$/.test(form(at - 2))) return false;
  return at - 2 >= from && SEVERAL.test(form(at - 1)) && SEVERAL.test(form(right));
}

/** An adjective in capitals of several: `Económicos`, `Sociales`. */
const SEVERAL = /^\p{Lu}\p{Ll}{3,}(?:[ao]|al)e?s$/u;

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
  return /^(?:Sin|Otr[ao])$/.test(tokens[at]?.form ?? '') && isCapitalized(after) && !TIMES.test(after) ? at + 2 : null;
}

/**
 * `Assemblea pel Bosc`, `Fishermen and Friends of the Bay`, `Vents de l'Ebre`: small words of other languages stand between two
 * capitals only within a name.
 */
function afterForeignLink({ tokens }: Sentence, at: number): number | null {
  const form = (index: number): string => tokens[index]?.form ?? '';
  if (/^d[eo]$/.test(form(at)) && ELIDED.test(form(at + 1))) return at + 2;
  if (!FOREIGN_LINK.test(form(at))) return null;
  const right = /^(?:the|le|la|les|l)$/.test(form(at + 1)) ? at + 2 : at + 1;
  return (isCapitalized(form(right)) && !TIMES.test(form(right))) || ELIDED.test(form(right)) ? right + 1 : null;
}

const FOREIGN_LINK = /^(?:per|pel|pels|dels|das|ao|sen|sense|amb|pro|for|and|pour|des)$/;
/** `l'Ebre`, `d'Aran`. */
const ELIDED = /^(?:d|l|dell|dall)['’]\p{Lu}/u;

/** `Tribunal Penal Internacional para la ex Yugoslavia`: a body may be for what a country was. */
function afterFormer({ tokens }: Sentence, from: number, at: number, knowledge: Knowledge): number | null {
  const form = (index: number): string => tokens[index]?.form ?? '';
  if (form(at) !== 'para' || !/^(?:la|el)$/.test(form(at + 1))) return null;
  if (!knowledge.headClasses(form(from)).includes('Organization')) return null;
  if (/^ex-\p{Lu}/u.test(form(at + 2))) return at + 3;
  return /^(?:ex|antigu[ao])$/.test(form(at + 2)) && isCapitalized(form(at + 3)) ? at + 4 : null;
}

/** `Nuestra Señora de Robledo`: no word of address. */
function afterLady({ tokens }: Sentence, at: number): number | null {
  const isLady = /^(?:Señora|Señor|Senyora)$/.test(tokens[at]?.form ?? '');
  return isLady && /^(?:Nuestr[ao]|Nos[ao]|Nossa)$/.test(tokens[at - 1]?.form ?? '') ? at + 1 : null;
}

function continuesName(form: string): boolean {
  return (
    // `Catalana d'Aigües`
    ELIDED.test(form) ||
    (isCapitalized(form) && !TIMES.test(form)) ||
    (/^\d{4}$/.test(form) === false && /^(?:[IVX]+|\d{1,2}-\w|\d{1,3}[A-Z])$/.test(form))
  );
}

/** What is counted by name where it happens again. */
const NUMBERED = /^(?:Guerra|Cumbre|Intifada|Conferencia|Congreso|Foro|Asamblea|República|Internacional)$/;
