import type { Sentence } from '../../core/annotation.ts';
import type { EntityType } from '../../core/entity.ts';
import { type Knowledge, normalizeName, withoutArticle } from '../../knowledge/index.ts';
import { addName, type Draft, newDraft } from './draft.ts';
import type { FoundName } from './find-names.ts';
import { isBareGovernment, isCentralGovernment } from './join-governments.ts';
import { abridges, endsName, isClubOf } from './same-name.ts';
import { countryReading, type NameReading } from './type-name.ts';
import { headOf, isCapitalized, prepositionOf } from './words.ts';

/** All places of an article where one name stands, and what it is taken for. */
export interface NameGroup {
  readonly text: string;
  readonly found: FoundName[];
  reading: NameReading | null;
  type: EntityType | null;
}

/** The draft of what a name means in one place: one already made that bears it, or a new one. */
export function draftFor(
  group: NameGroup,
  name: FoundName,
  sentence: Sentence,
  acts: boolean,
  knowledge: Knowledge,
  drafts: Draft[],
  byRecord: Map<string, Draft>,
): Draft {
  const club = clubNamedBefore(group, name, sentence, drafts);
  if (club) return club;
  let reading = group.reading;
  let type = group.type ?? 'Organization';
  if (reading?.seat && acts) {
    reading = countryReading(reading.seat);
    type = 'Country';
  }
  if (type === 'Country' && reading?.isSeat && (isSite(sentence, name) || isBorneBySite(sentence, name, knowledge))) {
    reading = null;
    type = 'Place';
  }
  if (type !== 'Place' && reading?.type === 'Place' && isDateline(sentence, name)) type = 'Place';
  if (type === 'Place' && reading?.type === 'Place' && isClub(sentence, name)) {
    reading = null;
    type = 'Organization';
  }
  const fitting = reading && reading.type === type ? reading : null;
  const record = fitting?.link?.record ?? bodyKey(group.text, type, fitting?.country ?? null, knowledge);
  const key = `${type} ${record}${type === 'Place' && record.startsWith('capital:') ? seatOf(group.text, knowledge) : ''}`;
  const known = byRecord.get(key);
  if (known) return known;
  const abridged =
    fitting?.link === null || fitting === null
      ? (drafts.find(
          (draft) =>
            draft.type === type &&
            type !== 'Place' &&
            type !== 'Person' &&
            abridges(group.text, draft.name) &&
            // beside `Gobierno vasco`, `el Gobierno` is mostly the nation's
            (!isBareGovernment(group.text) || isCentralGovernment(draft.name)),
        ) ?? calledByItsEnd(group, type, drafts))
      : undefined;
  const draft = abridged ?? newDraft(type, fitting?.canonical ?? group.text);
  if (!abridged) {
    draft.country = fitting?.country ?? null;
    draft.link = fitting?.link ?? null;
    if (type === 'Person') {
      const gender = knowledge.givenName(group.text.split(' ')[0] ?? '');
      draft.gender = gender === 'unknown' ? null : gender;
    }
    drafts.push(draft);
  }
  if (fitting?.canonical && type === 'Country') addName(draft, fitting.canonical);
  byRecord.set(key, draft);
  return draft;
}

/** Which of a country's seats a name is that of, empty for the only one: Sucre and La Paz are two places. */
function seatOf(name: string, knowledge: Knowledge): string {
  const key = withoutArticle(normalizeName(name));
  const capitals = knowledge.metonyms(name)[0]?.country.capitals ?? [];
  const at = capitals.findIndex(({ names }) => names.some((one) => withoutArticle(normalizeName(one)) === key));
  return at > 0 ? ` ${at}` : '';
}

/** The one body whose last word a name of one word is: `Atlético Vetusta`, then `Vetusta`. */
function calledByItsEnd({ text, reading }: NameGroup, type: EntityType, drafts: readonly Draft[]): Draft | undefined {
  if (type !== 'Organization' || (reading !== null && reading.type !== 'Place')) return undefined;
  const fits = drafts.filter(
    (draft) =>
      draft.type === type &&
      draft.link === null &&
      (isClubOf(text, draft.name) || (reading === null && endsName(text, draft.name))),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** `Consejo de Estado ruso` and `Consejo de Estado de Rusia` share a key: the body and its country. */
function bodyKey(text: string, type: EntityType, country: string | null, knowledge: Knowledge): string {
  if (type === 'Organization') return shortBodyKey(tiedBodyKey(text, country, knowledge));
  return normalizeName(text);
}

/** What is left out at will in the names of courts and parliaments: `Audiencia Provincial de Lugo`, `Congreso Nacional de Honduras`. */
function shortBodyKey(key: string): string {
  return key
    .replace(/^audiencia provincial (?=del? )/, 'audiencia ')
    .replace(/^(congreso|asamblea) nacional (?=[A-Z]{2}$)/, '$1 ');
}

function tiedBodyKey(text: string, country: string | null, knowledge: Knowledge): string {
  if (country === null) return normalizeName(text);
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  // `Armada de India`: many a country is called like its adjective
  if (!isCapitalized(last) && knowledge.countriesByDemonym(last).length > 0) {
    return `${normalizeName(words.slice(0, -1).join(' '))} ${country}`;
  }
  const at = words.lastIndexOf('de');
  const tied = at > 0 && knowledge.countriesByName(words.slice(at + 1).join(' ')).length > 0;
  return tied ? `${normalizeName(words.slice(0, at).join(' '))} ${country}` : normalizeName(text);
}

/** Whether a seat of government is the building one is in or goes to: `en el Kremlin`. */
function isSite(sentence: Sentence, name: FoundName): boolean {
  const preposition = prepositionOf(sentence, name.from, headOf(sentence, name.from, name.to));
  return preposition === 'en' || preposition === 'hacia' || preposition === 'desde' || preposition === 'hasta';
}

/** `el estadio Los Pinos`, no seat of government: a noun for another kind of place stands before the name. */
function isBorneBySite({ tokens }: Sentence, { from }: FoundName, knowledge: Knowledge): boolean {
  const noun = tokens[from - 1];
  return (
    noun?.upos === 'NOUN' && knowledge.headClasses(noun.form)[0] === 'Place' && !/^(?:palacio|casa)$/.test(noun.form)
  );
}

/** Where an article was written, in capitals before its first sentence, though its club is called so: `OVIEDO. El Oviedo perdió`. */
function isDateline({ tokens }: Sentence, { from, to, text }: FoundName): boolean {
  return from === 0 && text.length > 3 && text === text.toUpperCase() && /^[.,(–—-]/.test(tokens[to]?.form ?? '');
}

/** `el Cuenca` is the club that the article also calls by its fuller name: `Real Cuenca`, `Cuenca CF`. */
function clubNamedBefore(
  group: NameGroup,
  name: FoundName,
  { tokens }: Sentence,
  drafts: readonly Draft[],
): Draft | undefined {
  if (group.reading?.type !== 'Place' || name.to - name.from > 1) return undefined;
  const before = tokens[name.from - 1]?.form;
  if (before !== 'el' && before !== 'El') return undefined;
  const fits = drafts.filter((draft) => {
    if (draft.type !== 'Organization') return false;
    const words = draft.name.split(' ');
    return words.length === 2 && words.includes(name.text);
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** A city's name of one word after a masculine article is a club: `el Valencia`. */
function isClub(sentence: Sentence, name: FoundName): boolean {
  if (name.to - name.from > 1 || !name.text.match(/^\p{Lu}\p{Ll}+$/u)) return false;
  if (sentence.tokens[name.from - 1]?.form !== 'el') return false;
  return name.nameClass === 'ORG';
}
