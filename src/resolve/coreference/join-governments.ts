import type { Sentence } from '../../core/annotation.ts';
import { type CountryRecord, isFormedFrom, type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { absorb, type Draft } from './draft.ts';
import { isCapitalized } from './words.ts';

const GOVERNMENT = /^(?:el )?(?:gobierno|ejecutivo|gabinete)\b/i;
/** `Gobierno`, `Ejecutivo`: whose it is, the article says elsewhere or nowhere. */
const BARE = /^(?:el )?(?:gobierno|ejecutivo|gabinete)$/i;
/** The nation's too, told from those of regions. */
const CENTRAL = /^(?:el )?(?:gobierno|ejecutivo) (?:central|federal|nacional|de la nación)$/i;

/** Bare, or said to be the nation's. */
const NATIONS = /^(?:el )?(?:gobierno|ejecutivo|gabinete)(?: (?:federal|nacional|de la nación))?$/i;

/** `Gobierno asturiano`, `Ejecutivo de Asturias`. */
const OF_REGION = /^(?:el )?(?:gobierno|ejecutivo) (?:de )?(?:la |el )?(\S+)$/;

/** Regional ones by what they are; which region's, the article says elsewhere. */
const REGIONAL = /^(?:el )?(?:gobierno|ejecutivo) (?:auton[oó]mico|regional|foral)$/i;
/** Whether a name is that of a government without whose it is, which is not the region's that the article also names. */
export function isBareGovernment(name: string): boolean {
  return BARE.test(name);
}

/** Whether a longer name tells the nation's government from those of regions: `Gobierno central`. */
export function isCentralGovernment(name: string): boolean {
  return CENTRAL.test(name);
}

/**
 * Joins a government without its country (`el Gobierno anunció recortes`) to the only country whose government the article
 * names (`el Gobierno de Rumanía`), `Ejecutivo` to `Gobierno`, and a region's two names of one. An article that tells the
 * central government, or a region's, from another leaves them apart. One that acts as a country is that of the country named
 * first.
 */
export function joinGovernments(sentences: readonly Sentence[], drafts: Draft[], knowledge: Knowledge): void {
  const governments = drafts.filter((draft) => draft.type === 'Organization' && GOVERNMENT.test(draft.name));
  const join = (into: Draft, draft: Draft): void => {
    absorb(into, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  };
  const others = governments.filter(({ name }) => !BARE.test(name));
  others.forEach((draft, at) => {
    const known = others
      .slice(0, at)
      .find((other) => isSameRegion(draft.name, other.name, knowledge) && drafts.includes(other));
    if (known) join(known, draft);
  });
  const regional = drafts.filter((draft) => others.includes(draft) && OF_REGION.test(normalizeName(draft.name)));
  const [only] = regional.filter(({ name }) => !REGIONAL.test(name) && !CENTRAL.test(name));
  const unnamed = regional.filter(({ name }) => REGIONAL.test(name));
  if (only && regional.length === unnamed.length + 1) for (const draft of unnamed) join(only, draft);
  const [first, ...bare] = governments.filter(({ name }) => BARE.test(name));
  joinOwnNames(drafts);
  const country = onlyGoverned(sentences, drafts, knowledge);
  // beside a region's government, `Gobierno` and `Ejecutivo` may be two
  if (first && others.length === 0) {
    for (const draft of bare) join(first, draft);
    if (country) join(country, first);
  }
  const acting = drafts.filter(({ type, link, name }) => type === 'Country' && link === null && NATIONS.test(name));
  const own = acting.length === 0 ? null : (country ?? firstCountry(sentences, drafts, knowledge));
  if (own) for (const draft of acting) join(own, draft);
}

/**
 * The country that the text names first, by its name or adjective: whose government is meant where it acts like one. Of 62 annotated
 * articles that have one the first is right in 46, the most frequent in 38.
 */
function firstCountry(sentences: readonly Sentence[], drafts: readonly Draft[], knowledge: Knowledge): Draft | null {
  const byCode = new Map<string, Draft>();
  const places = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.type !== 'Country' || draft.link === null || draft.country === null) continue;
    byCode.set(draft.country, draft);
    for (const { sentence, from } of draft.mentions) places.set(`${sentence} ${from}`, draft);
  }
  if (byCode.size === 0) return null;
  for (const { index, tokens } of sentences)
    for (let at = 0; at < tokens.length; at += 1) {
      const form = tokens[at]?.form ?? '';
      const named = places.get(`${index} ${at}`);
      const country = named || isCapitalized(form) ? null : sovereign(knowledge.countriesByDemonym(form)[0]?.country);
      const draft = named ?? (country ? byCode.get(country) : undefined);
      if (draft) return draft;
    }
  return null;
}

/**
 * What the governments of Spanish regions call themselves in their statutes of autonomy, whole or by its first word, and by what one
 * word a government is told to be theirs: the region's adjective, its name or the town that it sits in; all folded.
 */
const OWN_NAMES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:la )?junta(?: de andalucia)?$/, /^(?:andaluz|andalucia|sevilla)$/],
  [/^(?:la )?junta(?: de extremadura)?$/, /^(?:extremeno|extremadura|merida)$/],
  [/^(?:la )?junta(?: de castilla y leon)?$/, /^(?:castellanoleones|valladolid)$/],
  [/^(?:la )?junta(?: de (?:comunidades de )?castilla la mancha)?$/, /^(?:castellanomanchego|manchego|toledo)$/],
  [/^(?:la )?xunta(?: de galicia)?$/, /^(?:gallego|galicia|santiago)$/],
  [/^(?:la )?diputacion general de aragon$|^(?:la )?dga$/, /^(?:aragones|aragon|zaragoza)$/],
  [/^(?:la )?generalitat(?: de catalun(?:y)?a| catalana)?$/, /^(?:catalan|cataluna)$/],
  [/^(?:la )?generalitat(?: valenciana)?$/, /^(?:valenciano|valencia)$/],
];

/** Joins a region's government told as one (`el Gobierno gallego`, `el Ejecutivo autonómico`) to the only one with a name of its own. */
function joinOwnNames(drafts: Draft[]): void {
  const bodies = drafts.filter(({ type, link }) => type === 'Organization' && link === null);
  const owned = bodies.filter(({ name }) => OWN_NAMES.some(([own]) => own.test(normalizeName(name))));
  const regional = bodies.filter(({ name }) => OF_REGION.test(normalizeName(name)) && !CENTRAL.test(name));
  const [body] = owned;
  if (!body || owned.length > 1) return;
  const regions = OWN_NAMES.filter(([own]) => own.test(normalizeName(body.name))).map(([, region]) => region);
  for (const draft of regional) {
    const of = OF_REGION.exec(normalizeName(draft.name))?.[1] ?? '';
    const isUnnamed = REGIONAL.test(draft.name) && regional.length === 1;
    if (!isUnnamed && !regions.some((region) => region.test(of))) continue;
    absorb(body, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** Whether two governments are one region's, named by it and by its adjective. */
function isSameRegion(name: string, other: string, knowledge: Knowledge): boolean {
  const [one, two] = [name, other].map((text) => {
    const of = OF_REGION.exec(normalizeName(text))?.[1];
    return of && (knowledge.regionGovernedFrom(of) ?? of);
  });
  return one !== undefined && two !== undefined && (one === two || isFormedFrom(one, two) || isFormedFrom(two, one));
}

/** The only country whose government the text speaks of by its name or adjective, as a draft; null where there are several. */
function onlyGoverned(sentences: readonly Sentence[], drafts: readonly Draft[], knowledge: Knowledge): Draft | null {
  const named = countriesByPlace(drafts);
  const governed = new Set<string>();
  for (const { index, tokens } of sentences)
    for (let at = 0; at < tokens.length; at += 1) {
      if (!BARE.test(tokens[at]?.form ?? '')) continue;
      const adjective = tokens[at + 1]?.form ?? '';
      const country = sovereign(knowledge.countriesByDemonym(adjective)[0]?.country);
      let of = at + 1;
      if (tokens[of]?.form === 'de') of += tokens[of + 1]?.upos === 'DET' ? 2 : 1;
      const code = country ?? (of > at + 1 ? named.get(`${index} ${of}`) : undefined);
      if (code) governed.add(code);
    }
  const [only] = governed;
  if (governed.size !== 1 || only === undefined) return null;
  return drafts.find((draft) => draft.type === 'Country' && draft.country === only) ?? null;
}

function sovereign(country: CountryRecord | undefined): string | null {
  return country?.sovereign ? country.iso2 : null;
}

/** The country named at each place, by sentence and first token. */
function countriesByPlace(drafts: readonly Draft[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { type, country, mentions } of drafts)
    if (type === 'Country' && country !== null)
      for (const { sentence, from } of mentions) places.set(`${sentence} ${from}`, country);
  return places;
}
