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
/** Sites called after the place they lie in, where the tables do not know that it is one: `la cárcel de Robledo`. */
const LYING_IN =
  /^(?:carcel|prision|penal|penitenciaria|campamento|finca|hacienda|mina|embalse|presa|pantano|refineria)$/;
/** Families: `la familia Robledo`, `los hermanos Robledo`. */
const FAMILY = /^(?:familia|hermanos|hermanas|matrimonio)$/;
/** Bodies of a body and laws that are called after their field: `la comisión de Defensa`, `la ley de Enseñanzas Medias`. */
const OF_FIELD = /^(?:comision|subcomision|consejeria|concejalia|ley)$/;
/** A town this large is meant itself: `la plaza de Madrid`. */
const CITY = 250_000;

/** The name with the noun for the site or prize that bears it, which readers list as a whole, or the name as it is. */
export function withSite(text: string, sentence: Sentence, name: FoundName, knowledge: Knowledge): FoundName {
  if (isPrize(sentence, name, knowledge))
    return { ...name, from: name.from - 1, text: textOf(text, sentence, name.from - 1, name.to), nameClass: 'MISC' };
  const from = siteBefore(sentence, name, knowledge);
  if (from === null) return name;
  return { ...name, from, text: textOf(text, sentence, from, name.to), nameClass: 'LOC' };
}

/** Whether a name is that of a prize behind its noun, and not of who won it: `el premio Encina`, `el premio Nobel de la Paz`. */
function isPrize({ tokens }: Sentence, { from, text, slice }: FoundName, knowledge: Knowledge): boolean {
  if (slice || tokens[from - 1]?.form !== 'premio' || /^(?:la|las)$/i.test(tokens[from - 2]?.form ?? '')) return false;
  const words = text.split(' ');
  return words.length === 1 || words.includes('de') || words.every((word) => knowledge.givenName(word) === null);
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
  // `los hermanos Eva y Julián` are called by their given names
  const given =
    knowledge.givenName(name.text.split(' ')[0] ?? '') !== null &&
    !/^familia$/i.test(tokens[name.from - 1]?.form ?? '');
  const several = /^[ye]$/.test(tokens[name.to]?.form ?? '');
  if (nounAt(name.from - 1, FAMILY) && !given && !several) return name.from - 1;
  const link = tokens[name.from - 1]?.upos === 'DET' ? name.from - 2 : name.from - 1;
  if (tokens[link]?.form !== 'de') return null;
  if (nounAt(link - 1, OF_FIELD)) return link === name.from - 1 && isField(name.text, knowledge) ? link - 1 : null;
  // `la cárcel de Robledo`; `el ingreso en prisión de Luis Robledo` is a person's
  const unknown =
    knowledge.citiesByName(name.text).length === 0 &&
    !knowledge.isKnownPlace(name.text) &&
    tokens[link - 2]?.upos === 'DET' &&
    (knowledge.givenName(name.text.split(' ')[0] ?? '') === null || !name.text.includes(' '));
  if (!nounAt(link - 1, CALLED_AFTER) && !(unknown && nounAt(link - 1, LYING_IN))) return null;
  if (knowledge.countriesByName(name.text).length > 0 || knowledge.metonyms(name.text)[0]?.capital) return null;
  return (knowledge.citiesByName(name.text)[0]?.population ?? 0) > CITY ? null : link - 1;
}

/** Whether a name is that of nobody and of no place, as far as the tables know. */
function isField(name: string, knowledge: Knowledge): boolean {
  const first = name.split(' ')[0] ?? '';
  return (
    knowledge.givenName(first) === null &&
    !(name === first && knowledge.isSurname(first)) &&
    !knowledge.isKnownPlace(name) &&
    [knowledge.countriesByName, knowledge.organizationsByName, knowledge.metonyms].every(
      (lookUp) => lookUp(name).length === 0,
    )
  );
}

/** Whether a name is that of a family with its noun. */
export function isFamily(text: string): boolean {
  return FAMILY.test(text.split(' ')[0] ?? '') && text.includes(' ');
}
