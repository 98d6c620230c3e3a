import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { ENTITY_TYPES } from '../core/entity.ts';
import { formsOfAdjective } from './adjective-forms.ts';
import { indexBy, lazy, remembering } from './index-by.ts';
import { readMemberWord } from './member-word.ts';
import { normalizeName, withoutArticle } from './normalize-name.ts';
import {
  adjectiveRecords,
  bodyNames,
  bodyRecords,
  countryRecords,
  organizationRecords,
  reportingVerbRecords,
  roleRecords,
} from './tables.ts';
import type {
  AdjectiveMatch,
  CityRecord,
  CountryRecord,
  HeadClass,
  Knowledge,
  MetonymMatch,
  RoleMatch,
} from './types.ts';

const SHIPPED = fileURLToPath(new URL('../../graph-data/knowledge/', import.meta.url));

const NOWHERE: ReadonlySet<string> = new Set();

/** Forms of a record: 0 masculine, 1 feminine, 2 masculine plural, 3 feminine plural. */
function agreement(forms: readonly string[], at: number): { gender: 'Masc' | 'Fem' | null; plural: boolean } {
  const twin = forms[at ^ 1];
  return { gender: twin === forms[at] ? null : at % 2 === 0 ? 'Masc' : 'Fem', plural: at >= 2 };
}

/**
 * Opens the tables of facts; each is read when first asked for.
 *
 * @param dir Folder of compiled tables; the shipped ones by default.
 */
export function loadKnowledge(dir: string = SHIPPED): Knowledge {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(dir, file), 'utf8'));
  const lines = (file: string): string[] =>
    brotliDecompressSync(readFileSync(join(dir, file)))
      .toString('utf8')
      .trimEnd()
      .split('\n');

  const countries = lazy(() => countryRecords.parse(json('countries.json')));
  const countryNames = lazy(() => indexBy(countries(), (country) => [...country.names, ...country.ambiguousNames]));
  const demonyms = lazy(() =>
    indexBy(
      countries().flatMap((country) =>
        country.demonyms.flatMap((row) => {
          const forms = row.slice(0, 4).map(String);
          return forms.map((form, at) => ({ form, country, ambiguous: row[4], ...agreement(forms, at) }));
        }),
      ),
      (match) => [match.form],
    ),
  );
  const metonyms = lazy(() => indexBy(countries().flatMap(metonymsOf), (match) => [match.name]));
  const organizations = lazy(() =>
    indexBy(
      [...organizationRecords.parse(json('organizations.json')), ...bodyRecords(bodyNames.parse(json('bodies.json')))],
      (org) => [...org.names, ...org.acronyms],
    ),
  );
  const cities = lazy(() => indexLines(lines('cities.tsv.br')));
  const places = lazy(() => {
    const known = new Set(lines('regions.txt.br'));
    for (const names of Object.values(
      z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(json('places.json')),
    )) {
      for (const name of typeof names === 'string' ? names.split(' ') : names) known.add(normalizeName(name));
    }
    known.delete('');
    return known;
  });
  const adjectives = lazy(() => {
    const byForm = new Map<string, AdjectiveMatch>();
    const tables = adjectiveRecords.parse(json('adjectives.json'));
    for (const type of ['Organization', 'Place'] as const) {
      for (const [adjective, names] of Object.entries(tables[type])) {
        const match = { type, names: names.map(normalizeName) };
        for (const form of formsOfAdjective(normalizeName(adjective))) byForm.set(form, match);
      }
    }
    return byForm;
  });
  const members = lazy(() => {
    const table = z.record(z.string(), z.array(z.string())).parse(json('members.json'));
    return new Map(
      Object.entries(table).map(([word, names]) => [
        normalizeName(word),
        names.map((name) => withoutArticle(normalizeName(name))),
      ]),
    );
  });
  const regionSeats = lazy(() => {
    const table = z.record(z.string(), z.string()).parse(json('region-seats.json'));
    return new Map(Object.entries(table).map(([town, region]) => [normalizeName(town), normalizeName(region)]));
  });
  const worldRegions = lazy(() => {
    const table = z.record(z.string(), z.string()).parse(json('world-regions.json'));
    return new Map(
      Object.entries(table).map(([word, countries]) => [normalizeName(word), new Set(countries.split(' '))]),
    );
  });
  const givenNames = lazy(() => {
    const genders = new Map<string, string>();
    for (const line of lines('given-names.tsv.br')) {
      const tab = line.indexOf('\t');
      genders.set(line.slice(0, tab), line.slice(tab + 1));
    }
    return genders;
  });
  const surnames = lazy(() => new Set(lines('surnames.txt.br')));
  const commonSurnames = lazy(() => new Set(lines('common-surnames.txt.br')));
  const personNouns = lazy(() => new Set(lines('person-nouns.txt.br')));
  const roles = lazy(() => {
    const byForm = new Map<string, RoleMatch>();
    for (const { category, forms, anaphoric, ofState } of roleRecords.parse(json('roles.json'))) {
      forms.forEach((form, at) => {
        const key = normalizeName(form);
        const lemma = forms[0] ?? form;
        if (!byForm.has(key)) byForm.set(key, { lemma, category, anaphoric, ofState, ...agreement(forms, at) });
      });
    }
    return byForm;
  });
  const heads = lazy(() => {
    const byNoun = new Map<string, HeadClass[]>();
    const table = z.partialRecord(z.enum(ENTITY_TYPES), z.string()).parse(json('entity-heads.json'));
    for (const type of ENTITY_TYPES) {
      for (const noun of new Set((table[type] ?? '').split(' ').map(normalizeName))) {
        const known = byNoun.get(noun);
        if (known) known.push(type);
        else byNoun.set(noun, [type]);
      }
    }
    return byNoun;
  });
  const reporting = lazy(() => new Map(reportingVerbRecords.parse(json('reporting-verbs.json'))));
  const remember = remembering();

  return {
    countriesByName: remember((name) => find(countryNames(), name)),
    countriesByDemonym: remember((word) => demonyms().get(normalizeName(word)) ?? []),
    metonyms: remember((name) => find(metonyms(), name)),
    organizationsByName: remember((name) => find(organizations(), name)),
    citiesByName: remember((name) => (cities().get(normalizeName(name)) ?? []).map(cityOf)),
    isKnownPlace: remember((name) => {
      const key = normalizeName(name);
      return places().has(key) || places().has(withoutArticle(key));
    }),
    regionGovernedFrom: (town) => regionSeats().get(normalizeName(town)) ?? null,
    namesByAdjective: remember((word) => adjectives().get(normalizeName(word)) ?? null),
    memberWord: remember((word) => readMemberWord(normalizeName(word), members())),
    countriesByRegion: remember(
      (word) =>
        worldRegions().get(normalizeName(word).replace(/a$/, 'o')) ??
        worldRegions().get(normalizeName(word)) ??
        NOWHERE,
    ),
    givenName: remember((word) => {
      const gender = givenNames().get(normalizeName(word));
      return gender === undefined ? null : gender === 'm' ? 'Masc' : gender === 'f' ? 'Fem' : 'unknown';
    }),
    isSurname: remember((word) => surnames().has(normalizeName(word))),
    isCommonSurname: remember((word) => commonSurnames().has(normalizeName(word))),
    role: remember((phrase) => roleOf(normalizeName(phrase), roles())),
    headClasses: remember((noun) => heads().get(normalizeName(noun)) ?? []),
    isPersonNoun: remember((noun) => namesPerson(normalizeName(noun), personNouns())),
    reportingVerb: (lemma) => reporting().get(lemma) ?? null,
  };
}

/** A post by its folded form; who held it, `exconcejala`, where only the post itself is listed. */
function roleOf(form: string, byForm: ReadonlyMap<string, RoleMatch>): RoleMatch | null {
  const known = byForm.get(form);
  if (known !== undefined) return known;
  const held = /^ex[a-z]{4,}$/.test(form) ? byForm.get(form.slice(2)) : undefined;
  return held === undefined ? null : { ...held, lemma: `ex${held.lemma}` };
}

/** Whether a folded noun is one of the list in some form; `-carrera` lists what only looks like the feminine of one. */
function namesPerson(noun: string, listed: ReadonlySet<string>): boolean {
  if (listed.has(`-${noun}`) || (noun.endsWith('s') && listed.has(`-${noun.slice(0, -1)}`))) return false;
  return singularsOf(noun).some((form) => listed.has(form));
}

/** The forms whose plural or feminine a folded noun may be, without the `ex` of those who were something. */
function singularsOf(noun: string): readonly string[] {
  const present = noun.startsWith('ex') ? [noun, noun.slice(2)] : [noun];
  return present.flatMap((form) => {
    const singulars = [form];
    if (form.endsWith('s')) singulars.push(form.slice(0, -1));
    if (form.endsWith('es')) singulars.push(form.slice(0, -2));
    if (form.endsWith('ces')) singulars.push(`${form.slice(0, -3)}z`);
    if (/as?$/.test(form)) singulars.push(form.replace(/as?$/, 'o'));
    return singulars;
  });
}

function find<T>(index: ReadonlyMap<string, readonly T[]>, name: string): readonly T[] {
  const key = normalizeName(name);
  return index.get(key) ?? index.get(withoutArticle(key)) ?? [];
}

function metonymsOf(country: CountryRecord): (MetonymMatch & { name: string })[] {
  const capitals = country.capitals.flatMap((capital) =>
    capital.names.map((name) => ({ name, country, capital: true, of: 'gobierno', ambiguous: false })),
  );
  const seats = country.metonyms
    .filter((metonym) => !capitals.some((capital) => capital.name === metonym.name))
    .map((metonym) => ({ ...metonym, country, capital: metonym.of.includes('por la capital') }));
  return country.sovereign ? [...capitals, ...seats] : [];
}

/** City names to the lines they stand in; lines are parsed when asked for. */
function indexLines(lines: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const line of lines) {
    for (const key of line.slice(0, line.indexOf('\t')).split('|')) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [line]);
      else known.push(line);
    }
  }
  return index;
}

function cityOf(line: string): CityRecord {
  const [, id = '', name = '', iso2 = '', region = '', population = '0'] = line.split('\t');
  return { geonames: Number(id), name, iso2, region, population: Number(population) };
}
