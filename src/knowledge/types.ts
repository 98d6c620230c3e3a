import type { EntityType } from '../core/entity.ts';

/** A state, territory or region of the country table. */
export interface CountryRecord {
  /** `KP`, or `RU-CE` for a region. */
  readonly id: string;
  /** Of regions, the country they are part of. */
  readonly iso2: string;
  readonly wikidata: string | null;
  /** True for states and what the press treats as one. */
  readonly sovereign: boolean;
  /** The common Spanish name. */
  readonly name: string;
  readonly names: readonly string[];
  /** Names that also mean something else (`América`, `AP`). */
  readonly ambiguousNames: readonly string[];
  /** Masculine, feminine, masculine plural, feminine plural, and whether the demonym is ambiguous. */
  readonly demonyms: readonly (readonly [string, string, string, string, boolean])[];
  readonly metonyms: readonly { readonly name: string; readonly of: string; readonly ambiguous: boolean }[];
  readonly capitals: readonly {
    readonly name: string;
    readonly names: readonly string[];
    readonly geonames: number | null;
  }[];
}

export interface DemonymMatch {
  readonly country: CountryRecord;
  readonly gender: 'Masc' | 'Fem' | null;
  readonly plural: boolean;
  readonly ambiguous: boolean;
}

/** A name that stands for a government: `Kremlin`, or a capital. */
export interface MetonymMatch {
  readonly country: CountryRecord;
  readonly capital: boolean;
  /** What exactly acts: `gobierno`, `presidencia`, `departamento de Defensa`. */
  readonly of: string;
  readonly ambiguous: boolean;
}

export interface OrganizationRecord {
  /** Empty where no more is known of a body than its names. */
  readonly id: string;
  readonly wikidata: string | null;
  /** `igo`, `news_agency`, `party`, `court` … */
  readonly kind: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
}

export interface CityRecord {
  readonly geonames: number;
  readonly name: string;
  readonly iso2: string;
  readonly region: string;
  readonly population: number;
}

/** A post or title in one of its forms. */
export interface RoleMatch {
  /** The masculine singular: `presidente`. */
  readonly lemma: string;
  readonly category: string;
  readonly gender: 'Masc' | 'Fem' | null;
  readonly plural: boolean;
  /** Used alone for a person already known: `el mandatario`. */
  readonly anaphoric: boolean;
  /** Held in the country that an adjective names: `el canciller chileno`. */
  readonly ofState: boolean;
}

/** Whom an adjective unlike any of its names means: `turolense`, Teruel. */
export interface AdjectiveMatch {
  readonly type: 'Organization' | 'Place';
  /** Folded (`normalizeName`), the usual one first. */
  readonly names: readonly string[];
}

/** A word that may name the members of an organisation: `socialistas`. */
export interface MemberWord {
  /** The folded word, and the singulars and masculines it may be of: most parties have one of them in their name. */
  readonly bases: readonly string[];
  /** What such organisations are called where the table tells, folded, without article, the usual one first. */
  readonly names: readonly string[];
}

/** What a common noun heads: `guerra` an Event, `tropas` a Group. */
export type HeadClass = EntityType;

/**
 * General knowledge by name. Every look-up folds case and accents (`normalizeName`); a name that fits several records
 * gives them all, the best known first. Tables are read on first use.
 */
export interface Knowledge {
  countriesByName(name: string): readonly CountryRecord[];
  countriesByDemonym(word: string): readonly DemonymMatch[];
  metonyms(name: string): readonly MetonymMatch[];
  organizationsByName(name: string): readonly OrganizationRecord[];
  citiesByName(name: string): readonly CityRecord[];
  /** True for first-level regions of countries, seas, rivers, continents and the like. */
  isKnownPlace(name: string): boolean;
  /** The adjective, folded, of the region that is governed from a town of another name (`Vitoria`: `vasco`), or null. */
  regionGovernedFrom(town: string): string | null;
  /** The body or place of an adjective in any of its forms, where its form does not show the name; null for others. */
  namesByAdjective(word: string): AdjectiveMatch | null;
  /** What a word in any form tells of an organisation whose members it may name (`socialistas`), or null. */
  memberWord(word: string): MemberWord | null;
  /** ISO codes of the countries that a singular describes by where and what they are: `andina`, `isla`; empty for others. */
  countriesByRegion(word: string): ReadonlySet<string>;
  givenName(word: string): 'Masc' | 'Fem' | 'unknown' | null;
  isSurname(word: string): boolean;
  /** Whether so many bear the surname that alone it tells nobody: `Ortega`, `Kim`. */
  isCommonSurname(word: string): boolean;
  role(phrase: string): RoleMatch | null;
  /** The kinds of entity a common noun (singular or plural form) may head. */
  headClasses(noun: string): readonly HeadClass[];
  /** Whether a common noun, singular or plural, names people by what they are or do: `topógrafos`. */
  isPersonNoun(noun: string): boolean;
  /** The class of a reporting verb, or null. */
  reportingVerb(lemma: string): string | null;
}
