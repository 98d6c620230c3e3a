import type { Sentence } from '../../core/annotation.ts';
import { ENTITY_TYPES, type EntityType } from '../../core/entity.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { sportLevel } from '../../languages/es/sport.ts';
import { bodyWord } from './body-words.ts';
import { endOfYear } from './borne-name.ts';
import { isBorneByCraft } from './craft-names.ts';
import { type DecisionModel, type EntityModels, probabilitiesOf, tallyFor } from './decision-model.ts';
import { addMention, addName, addSlice, type Draft } from './draft.ts';
import { draftFor, type NameGroup } from './draft-for-name.ts';
import { eventOf, isBorneByEvent, isBorneByPost, isNickname, opensAsEvent } from './event-names.ts';
import { type FeatureSink, namedFeatures, type Sharing, type Tally } from './feature-tally.ts';
import type { FoundName } from './find-names.ts';
import { isBorneByFirm } from './firm-names.ts';
import { fullerBody } from './fuller-body.ts';
import { isGovernedTown } from './governed-town.ts';
import { joinCountries } from './join-countries.ts';
import { joinAcronyms, joinAliases, joinMisprints } from './join-drafts.ts';
import { joinGovernments } from './join-governments.ts';
import { joinOffices } from './join-offices.ts';
import { isExplainedAsTown, kindTakenUpAfter } from './later-nouns.ts';
import { actsAsGovernment, type SeenSeat, seatFeatures } from './metonymy.ts';
import { nameFeatures, placeFeatures } from './name-features.ts';
import { fileNeighbours, type Neighbours } from './neighbour-features.ts';
import { isPersonByShortName, type Types } from './person-by-short-name.ts';
import { pressClasses } from './press-classes.ts';
import { isPartOfName, nameWords } from './same-name.ts';
import { bareName, isFamily } from './site-names.ts';
import { type NameReading, readName } from './type-name.ts';
import { headOf, textOf } from './words.ts';

/** A name as the model saw it: for training. */
export interface SeenName {
  readonly text: string;
  /** Nouns and name where it stands behind one: `huracán Mitch`, which readers list as a whole. */
  readonly wholes: readonly string[];
  readonly features: ReadonlyMap<string, number>;
}

/** Is told of the names and of the capitals that the models were asked about. */
export interface NameWatch {
  readonly name?: (name: SeenName) => void;
  readonly seat?: (seat: SeenSeat) => void;
}

/** A name is left out where the model is this sure that a reader would not list it. */
const UNLISTED = 0.8;
/** A capital's name is a club where the model is this sure of it. */
const CLUB = 0.6;

/** Types the names of an article, using all places where each stands, and groups those that name the same entity. */
export function groupNames(
  text: string,
  sentences: readonly Sentence[],
  found: readonly FoundName[],
  knowledge: Knowledge,
  models: EntityModels,
  watch?: NameWatch,
): Draft[] {
  const sport = sportLevel(sentences);
  const groups = new Map<string, NameGroup>();
  for (const name of found) {
    const key = normalizeName(name.text);
    const group: NameGroup = groups.get(key) ?? {
      text: name.text,
      found: [],
      reading:
        readName(name.text, knowledge) ?? readName(name.text.replace(/^(?:El|La|Los|Las) (?=\p{Lu})/u, ''), knowledge),
      type: null,
    };
    group.found.push(name);
    groups.set(key, group);
  }
  const ordered = [...groups.values()]
    .map((group) => ({ group, length: nameWords(group.text).length }))
    .sort((a, b) => b.length - a.length)
    .map(({ group }) => group);
  const countries = new Set(ordered.flatMap(({ reading }) => (reading?.type === 'Country' ? [reading.country] : [])));
  const standsForCountry = (sentence: Sentence, { from, to, text: name }: FoundName, country: string | null) => {
    const head = headOf(sentence, from, to);
    const features = seatFeatures(sentence, from, to, head, countries.has(country), knowledge);
    watch?.seat?.({ text: name, features });
    return actsAsGovernment(models.seats, features);
  };
  const isInLonger = longerNames(ordered);
  const shares = new Map<NameGroup, Types>();
  const neighbours = fileNeighbours(found, (name) => groups.get(normalizeName(name.text))?.reading ?? null);
  const describing =
    (group: NameGroup) =>
    (sink: FeatureSink & Sharing): void =>
      describeGroup(sink, group, sentences, sport, isInLonger(group.text), neighbours, knowledge);
  const typesFor = (group: NameGroup): Types => {
    const known = shares.get(group);
    if (known) return known;
    const tally = tallyFor(models.names);
    describing(group)(tally);
    const types = typesOf(models.names, tally);
    shares.set(group, types);
    return types;
  };
  const drafts: Draft[] = [];
  const byRecord = new Map<string, Draft>();
  /** Sites by what they are called without their noun. */
  const bySite = new Map<string, Draft>();
  for (const group of ordered) {
    const describe = describing(group);
    watch?.name?.({ text: group.text, wholes: wholesOf(group, sentences), features: namedFeatures(describe) });
    const types = typesFor(group);
    const isTown = group.found.some((name) => {
      const sentence = sentences[name.sentence];
      return sentence !== undefined && isGovernedTown(sentence, name, knowledge);
    });
    const person = joinsPerson(group, types, drafts, knowledge);
    const site = group.reading === null ? bySite.get(normalizeName(group.text)) : undefined;
    const fuller =
      person ??
      site ??
      (isTown ? null : fullerBody(group, drafts, knowledge)) ??
      (group.reading === null ? eventOf(group.text, drafts, knowledge) : null);
    if (fuller) {
      for (const name of group.found) place(fuller, text, sentences, name);
      continue;
    }
    group.type = decide(group, types, sentences, knowledge);
    if (group.type !== null && isPersonByShortName(group, types, groups, typesFor, knowledge)) group.type = 'Person';
    if (group.type === null) continue;
    for (const name of group.found) {
      const sentence = sentences[name.sentence];
      if (!sentence) continue;
      const acts =
        group.reading?.seat && group.type === 'Place' && standsForCountry(sentence, name, group.reading.country);
      const draft = draftFor(group, name, sentence, acts === true, knowledge, drafts, byRecord);
      const bare = draft.type === 'Place' ? bareName(name.text) : null;
      if (bare !== null) {
        addName(draft, bare);
        bySite.set(normalizeName(bare), draft);
      }
      place(draft, text, sentences, name);
    }
  }
  joinAliases(sentences, drafts, found);
  joinAcronyms(drafts);
  joinMisprints(drafts);
  joinCountries(drafts);
  joinGovernments(sentences, drafts, knowledge);
  joinOffices(drafts);
  return drafts.filter((draft) => draft.mentions.length > 0);
}

/** Tells of a name whether another name of the article has all its words and more. */
function longerNames(groups: readonly NameGroup[]): (name: string) => boolean {
  const byWord = new Map<string, (readonly string[])[]>();
  for (const { text } of groups) {
    const words = nameWords(text);
    if (words.length < 2) continue;
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), words]);
  }
  return (name) => {
    const words = nameWords(name);
    const longer = byWord.get(words[0] ?? '') ?? [];
    return longer.some((other) => other.length > words.length && words.every((word) => other.includes(word)));
  };
}

function place(draft: Draft, text: string, sentences: readonly Sentence[], name: FoundName): void {
  const sentence = sentences[name.sentence];
  if (!sentence) return;
  if (name.slice) addSlice(draft, text, sentence, name, name.slice);
  else addMention(draft, 'name', text, sentence, name.from, name.to);
  if (draft.type === 'Event') {
    const year = endOfYear(sentence, name.to);
    if (year !== null) addName(draft, textOf(text, sentence, name.from, year));
  }
}

/** Tells what a group of equal names shows, averaged over the places where they stand. */
function describeGroup(
  sink: FeatureSink & Sharing,
  { text, found, reading }: NameGroup,
  sentences: readonly Sentence[],
  sport: string,
  inLonger: boolean,
  neighbours: Neighbours,
  knowledge: Knowledge,
): void {
  nameFeatures(sink, text, reading, found.length, inLonger, knowledge);
  pressClasses(sink, text, found, sentences, reading === null);
  const share = sink.sharing(1 / found.length);
  for (const name of found) {
    const sentence = sentences[name.sentence];
    if (!sentence) continue;
    placeFeatures(share, sink, name, sentence, sport, knowledge);
    neighbours(share, name, sentence);
    const kind = kindTakenUpAfter(sentences, name, knowledge);
    if (kind !== null) {
      share.add('taken up as ', kind);
      if (reading === null) share.add('unread taken up as ', kind);
    }
  }
}

/** Each name of a group with the noun directly before it: `operación Aurora`. */
function wholesOf({ text, found }: NameGroup, sentences: readonly Sentence[]): readonly string[] {
  return found.flatMap(({ sentence, from }) => {
    const before = sentences[sentence]?.tokens[from - 1];
    return before?.upos === 'NOUN' ? [`${before.form} ${text}`] : [];
  });
}

function typesOf({ labels }: DecisionModel, tally: Tally): Types {
  const shares = probabilitiesOf(tally);
  return (type) => shares[labels.indexOf(type)] ?? 0;
}

/** The person of a fuller name that this name is part of; of several the one whom the article named first. */
function joinsPerson(group: NameGroup, types: Types, drafts: readonly Draft[], knowledge: Knowledge): Draft | null {
  // `Roque Robledo` is `Roque Robledo Sáenz`; many are called `Juan Carlos`, but a king is, and whom all call so
  const hasSurname = group.text.split(' ').some((word) => knowledge.givenName(word) === null);
  const isOnRecord =
    group.reading !== null && group.reading.strength >= 0.9 && !(group.reading.type === 'Person' && hasSurname);
  if (isOnRecord && group.reading?.type === 'Person' && nameWords(group.text).length > 1) {
    const called = drafts.filter(
      ({ type, name }) =>
        type === 'Person' && name.startsWith(`${group.text} `) && CALLED_SO.test(name.slice(group.text.length + 1)),
    );
    return called.length === 1 ? (called[0] ?? null) : null;
  }
  if (isOnRecord && group.reading?.type !== 'Place') return null;
  // `Paz`, after Rodolfo Paz, is no capital, but `Santiago` may be though there is a Santiago Robledo
  const fits = drafts.filter(
    ({ type, name }) =>
      type === 'Person' && isPartOfName(group.text, name) && (!isOnRecord || name.endsWith(` ${group.text}`)),
  );
  if (fits.length === 0) return null;
  if (types('Place') > 0.7 && group.reading?.type === 'Place') return null;
  // who was named first is meant in 362 of 374 annotated places where several bear the surname; the longest name in 318
  return fits.reduce<Draft | null>((first, draft) => (first && startOf(first) <= startOf(draft) ? first : draft), null);
}

/** What follows the given names by which kings and sportsmen of Brazil go. */
const CALLED_SO = /^(?:[IVX]+|D[aeo]s? \p{Lu}\S+)$/u;

function startOf({ mentions }: Draft): number {
  return mentions.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
}

/** Whether a name is that of a body in the table, which its surroundings do not outweigh: `Greenpeace pidió …`. */
function isListedBody(reading: NameReading | null): boolean {
  return reading?.type === 'Organization' && reading.strength >= 0.95;
}

function decide(
  group: NameGroup,
  types: Types,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
): EntityType | null {
  if (group.reading?.type === 'Country') return 'Country';
  const standsBehind = (borne: typeof isBorneByEvent): boolean => {
    const [first] = group.found;
    const sentence = first === undefined ? undefined : sentences[first.sentence];
    return first !== undefined && sentence !== undefined && borne(sentence, first, knowledge);
  };
  if (group.reading?.seat) {
    if (standsBehind(isBorneByPost)) return 'Person';
    return types('Organization') > CLUB ? 'Organization' : 'Place';
  }
  if (isFamily(group.text)) return 'Group';
  if (opensAsEvent(group.text) || standsBehind(isBorneByEvent)) return 'Event';
  if (standsBehind(isBorneByCraft)) return 'Product';
  if (standsBehind(isNickname)) return 'Person';
  if (standsBehind(isExplainedAsTown) || standsBehind(isGovernedTown)) return 'Place';
  if (types('none') > UNLISTED) return null;
  if (isListedBody(group.reading)) return 'Organization';
  let best: EntityType | null = null;
  let top = 0;
  for (const type of ENTITY_TYPES) {
    const share = types(type);
    if (share <= top) continue;
    // countries are in the table: `Canarias` is none, whatever it signs
    const isNamed = group.reading === null || group.reading.type === 'Place';
    if (type === 'Country' && isNamed && knowledge.countriesByName(group.text).length === 0) continue;
    best = type;
    top = share;
  }
  if ((best === 'Person' || best === 'Place') && standsBehind(isBorneByFirm)) return 'Organization';
  // `compró Seguros Robledo`: of 34 annotated names that such words open or close 32 are bodies
  return best === 'Product' && hasFirmWord(group.text) ? 'Organization' : best;
}

function hasFirmWord(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && [words[0], words.at(-1)].some((word) => bodyWord(normalizeName(word ?? '')) === 'firm');
}
