/**
 * Compiles the tables of facts to the compact files of graph-data/knowledge.
 *
 *   npx tsx scripts/knowledge/compile.ts [SOURCE_FOLDER]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { normalizeName } from '../../src/knowledge/normalize-name.ts';

const source = process.argv[2] ?? '../shared/knowledge';
const target = new URL('../../graph-data/knowledge/', import.meta.url).pathname;

const strings = z.array(z.string());
const flags = strings.nullish().transform((value) => value ?? []);
const countries = z.object({
  countries: z.array(
    z.object({
      id: z.string(),
      iso2: z.string().nullish(),
      kind: z.string(),
      qid: z.string().nullish(),
      names: z.object({
        es: z.object({
          common: z.string(),
          official: z.string().nullish(),
          variants: strings.nullish(),
          periphrasis: strings.nullish(),
          variant_flags: z.record(z.string(), strings).nullish(),
        }),
        en: z.object({ common: z.string().nullish() }).nullish(),
      }),
      capital: z
        .array(
          z.object({
            es: z.string(),
            en: z.string().nullish(),
            variants_es: strings.nullish(),
            geonameid: z.number().nullish(),
          }),
        )
        .nullish(),
      demonym: z
        .object({
          es: z.array(z.object({ m: z.string(), f: z.string(), mp: z.string(), fp: z.string(), flags })).nullish(),
        })
        .nullish(),
      metonyms: z.array(z.object({ es: z.string(), target: z.string(), ambiguous: z.boolean().nullish() })).nullish(),
    }),
  ),
});

const organizations = z.object({
  orgs: z.array(
    z.object({
      id: z.string(),
      qid: z.string().nullish(),
      type: z.string(),
      names: z.object({ es: z.string().nullish(), en: z.string().nullish() }),
      acronyms: z.object({ es: strings.nullish(), en: strings.nullish() }).nullish(),
      variants_es: strings.nullish(),
      metonyms_es: strings.nullish(),
    }),
  ),
});

const roles = z.object({
  roles: z.array(
    z.object({ category: z.string(), m: z.string(), f: z.string(), mp: z.string(), fp: z.string(), flags }),
  ),
});

const speechVerbs = z.object({ verbs: z.array(z.object({ lemma: z.string(), class: z.string() })) });

function read(file: string): string {
  return readFileSync(join(source, file), 'utf8');
}

/** One record a line, so that a change shows as a line. */
function writeRecords(file: string, records: readonly unknown[]): void {
  writeFileSync(join(target, file), `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
}

function writeLines(file: string, lines: readonly string[]): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 };
  writeFileSync(join(target, file), brotliCompressSync(`${lines.join('\n')}\n`, { params }));
}

function rowsOf(file: string): string[][] {
  return read(file)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/**
 * A metonym that names who governs, not a seat or an institution (`régimen de Kim`, the residence of a president): it
 * ends with its bearer, and would join everybody of that surname with the country.
 */
function namesLeader({ es, target: stands }: { readonly es: string; readonly target: string }): boolean {
  return /(?:régimen|gobierno|administración) de \p{Lu}/u.test(es) || /^residencia de \p{Lu}/u.test(stands);
}

const unique = (values: readonly (string | null | undefined)[]): string[] =>
  [...new Set(values)].filter((value): value is string => typeof value === 'string' && value !== '');

/** How English posts and agencies that papers quote abbreviate states, where the letters mean nothing else. */
const ENGLISH_ACRONYMS: Readonly<Record<string, string>> = {
  AE: 'UAE',
  CD: 'DRC',
  KP: 'DPRK',
  KR: 'ROK',
};

writeRecords(
  'countries.json',
  countries.parse(JSON.parse(read('countries.json'))).countries.map((country) => {
    const { es, en } = country.names;
    const ambiguous = Object.entries(es.variant_flags ?? {})
      .filter(([, marks]) => marks.includes('ambiguous'))
      .map(([name]) => name);
    return {
      id: country.id,
      iso2: country.iso2 ?? country.id.slice(0, 2),
      wikidata: country.qid ?? null,
      sovereign: /state/.test(country.kind) || ['PR', 'HK', 'EH'].includes(country.id),
      name: es.common,
      names: unique([
        es.common,
        es.official,
        ...(es.variants ?? []),
        ...(es.periphrasis ?? []),
        en?.common,
        ENGLISH_ACRONYMS[country.id],
      ]).filter((name) => !ambiguous.includes(name)),
      ambiguousNames: ambiguous,
      demonyms: (country.demonym?.es ?? []).map((d) => [d.m, d.f, d.mp, d.fp, d.flags.includes('ambiguous')]),
      metonyms: (country.metonyms ?? [])
        .filter((metonym) => !namesLeader(metonym))
        .map((m) => ({ name: m.es, of: m.target, ambiguous: m.ambiguous ?? false })),
      capitals: (country.capital ?? []).map((capital) => ({
        name: capital.es,
        names: unique([capital.es, capital.en, ...(capital.variants_es ?? [])]),
        geonames: capital.geonameid ?? null,
      })),
    };
  }),
);

/** The European Union by its number of members: 1995–2004, 2004–2007, 2013–2020; `los Doce` are apostles too. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  eu: ['los Quince', 'los Veinticinco', 'los Veintiocho'],
};

writeRecords(
  'organizations.json',
  organizations.parse(JSON.parse(read('orgs.json'))).orgs.map((org) => ({
    id: org.id,
    wikidata: org.qid ?? null,
    kind: org.type,
    name: org.names.es ?? org.names.en ?? org.id,
    names: unique([
      org.names.es,
      org.names.en,
      ...(org.variants_es ?? []),
      ...(org.metonyms_es ?? []),
      ...(ALSO_CALLED[org.id] ?? []),
    ]),
    acronyms: unique([...(org.acronyms?.es ?? []), ...(org.acronyms?.en ?? [])]),
  })),
);

/** Posts whose holder holds them in the country that an adjective names: `el canciller chileno`. */
const OF_STATE = new Set(
  `presidente expresidente vicepresidente ministro exministro viceministro canciller excanciller vicecanciller premier rey
  príncipe emperador embajador mandatario gobernante dictador líder jefe secretario portavoz`.split(/\s+/),
);
const isOfState = (lemma: string): boolean => OF_STATE.has(lemma) || /^(?:ex|vice)?primer ministro$/.test(lemma);

writeRecords(
  'roles.json',
  roles.parse(JSON.parse(read('roles.json'))).roles.map(({ category, m, f, mp, fp, flags: marks }) => ({
    category,
    forms: [m, f, mp, fp],
    anaphoric: marks.includes('anaphoric'),
    ofState: isOfState(m),
  })),
);

writeRecords(
  'reporting-verbs.json',
  speechVerbs.parse(JSON.parse(read('speech_verbs.json'))).verbs.map((verb) => [verb.lemma, verb.class]),
);

// folded names separated by `|`, geonames, Spanish name, ISO code, region, population: largest first
const cityRows = rowsOf('cities.tsv');
writeLines(
  'cities.tsv.br',
  cityRows.map(([id, es, en, variants, iso2, , region, , population]) => {
    const names = unique([es, en, ...(variants ?? '').split(';')]);
    return [unique(names.map(normalizeName)).join('|'), id, names[0], iso2, region, population].join('\t');
  }),
);
writeLines('regions.txt.br', unique(cityRows.map((row) => normalizeName(row[6] ?? ''))).sort());

// Keys alone, one letter of gender where known; sorted, so that the compressor finds prefixes.
writeLines(
  'given-names.tsv.br',
  unique(rowsOf('given_names.tsv').map(([key, , gender]) => `${normalizeName(key ?? '')}\t${gender ?? 'u'}`)).sort(),
);
writeLines('surnames.txt.br', unique(rowsOf('surnames.tsv').map(([key]) => normalizeName(key ?? ''))).sort());

/**
 * Surnames so common that one alone tells nobody: borne by 20,000 in Spain (`Aznar` and more), or among the most common
 * of some country (`Kim`, `Smith`).
 */
const COMMON_BEARERS = 20_000;
writeLines(
  'common-surnames.txt.br',
  unique(
    rowsOf('surnames.tsv')
      .filter(([, , bearers, sources]) => Number(bearers) >= COMMON_BEARERS || /sigpwned/.test(sources ?? ''))
      .map(([key]) => normalizeName(key ?? '')),
  ).sort(),
);
