import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import type { FoundName } from './find-names.ts';
import { textOf } from './words.ts';

/** Sites that bear the names of others directly behind their noun: `el puente Robledo`, `el aeropuerto Julián Robledo`. */
const BEARING =
  /^(?:puente|aeropuerto|estadio|barrio|calle|avenida|plaza|paseo|bulevar|alameda|rambla|cerro|volcan|nevado|monte|rio|lago|laguna|embalse|presa|balsa|palacio|parque|cine|estancia|finca|hacienda|pabellon|polideportivo|coliseo|velodromo|circuito|muelle|edificio|torre|urbanizacion|villa|vereda|corregimiento|balneario|campamento|pozo|mina|tunel|autopista)$/;
/** Sites called after saints, towns and virtues behind `de`, which the article means with them alone: `el estrecho de Robledo`. */
const CALLED_AFTER =
  /^(?:estrecho|puente|calle|avenida|plaza|paseo|rambla|sierra|cordillera|palacio|convento|iglesia|ermita|basilica|monasterio|playa|cabo|laguna|nevado|cerro|castillo)$/;
/** A town this large is meant itself: `la plaza de Madrid`. */
const CITY = 250_000;

/** The name with the noun for the site that bears it, which readers list as a whole, or the name as it is. */
export function withSite(text: string, sentence: Sentence, name: FoundName, knowledge: Knowledge): FoundName {
  const from = siteBefore(sentence, name, knowledge);
  if (from === null) return name;
  return { ...name, from, text: textOf(text, sentence, from, name.to), nameClass: 'LOC' };
}

/** What a site is called without the noun before its name, or null where no such noun stands in it. */
export function bareName(text: string): string | null {
  const bare = /^\p{Ll}+ (?:(?:del|de la|de los|de las|de el|de) )?(?<bare>\p{Lu}.*)$/u.exec(text)?.groups?.bare;
  return bare ?? null;
}

function siteBefore({ tokens }: Sentence, name: FoundName, knowledge: Knowledge): number | null {
  if (name.slice) return null;
  const nounAt = (at: number, nouns: RegExp): boolean =>
    tokens[at]?.upos === 'NOUN' && nouns.test(normalizeName(tokens[at]?.form ?? ''));
  if (nounAt(name.from - 1, BEARING)) return name.from - 1;
  const link = tokens[name.from - 1]?.upos === 'DET' ? name.from - 2 : name.from - 1;
  if (tokens[link]?.form !== 'de' || !nounAt(link - 1, CALLED_AFTER)) return null;
  if (knowledge.countriesByName(name.text).length > 0 || knowledge.metonyms(name.text)[0]?.capital) return null;
  return (knowledge.citiesByName(name.text)[0]?.population ?? 0) > CITY ? null : link - 1;
}
