import { readFileSync } from 'node:fs';

interface CountryRecord {
  readonly iso2: string;
  readonly names: {
    readonly es: { readonly common: string; readonly official?: string | null; readonly variants: readonly unknown[] };
  };
  readonly demonym: {
    readonly es: readonly { readonly m?: string; readonly f?: string; readonly mp?: string; readonly fp?: string }[];
  };
}

/** Demonym and name lookup over the shared country table, for measuring before the product's knowledge is loaded. */
export function countryTables(path: string): {
  readonly demonym: (word: string) => string | null;
  readonly iso: (name: string) => string | null;
} {
  const { countries } = JSON.parse(readFileSync(path, 'utf8')) as { countries: readonly CountryRecord[] };
  const words = new Map<string, string>();
  const names = new Map<string, string>();
  for (const country of countries) {
    for (const d of country.demonym.es)
      for (const word of [d.m, d.f, d.mp, d.fp]) if (word && !words.has(word)) words.set(word, country.iso2);
    const { es } = country.names;
    for (const name of [es.common, es.official]) if (name) names.set(name.toLowerCase(), country.iso2);
    for (const variant of es.variants) if (typeof variant === 'string') names.set(variant.toLowerCase(), country.iso2);
  }
  for (const word of ['norteamericano', 'norteamericana', 'norteamericanos', 'norteamericanas']) words.set(word, 'US');
  for (const word of ['surcoreano', 'surcoreana', 'surcoreanos', 'surcoreanas']) words.set(word, 'KR');
  for (const word of ['norcoreano', 'norcoreana', 'norcoreanos', 'norcoreanas']) words.set(word, 'KP');
  for (const name of ['ee.uu.', 'ee uu', 'eeuu']) names.set(name, 'US');
  return { demonym: (word) => words.get(word) ?? null, iso: (name) => names.get(name.toLowerCase()) ?? null };
}
