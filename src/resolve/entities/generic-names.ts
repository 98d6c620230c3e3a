import { plainName } from './name-key.ts';
import { PARTICLES } from './name-lists.ts';
import { demonymOf, isCommonHead } from './origin-words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Bodies and forces that every country has one of: whose it is makes them one, in whatever form that is said. */
export const STATE_BODIES = words(
  `ministerio parlamento congreso senado camara asamblea gobierno ejecutivo presidencia cancilleria fiscalia
  procuraduria contraloria defensoria tribunal corte consejo comision policia guardia gendarmeria ejercito fuerzas
  fuerza armada marina aviacion estado junta inteligencia servicio servicios secretaria departamento embajada
  delegacion seleccion secretariado comite administracion oficina direccion agencia banco instituto tesoro`,
);

/** What such bodies are called by besides: their charge, rank and kind. */
const CHARGES = words(
  `defensa exteriores exterior interior interiores hacienda economia finanzas justicia sanidad salud educacion cultura
  trabajo agricultura industria energia comercio turismo ambiente medio seguridad inteligencia nacional nacionales general
  generales central supremo suprema superior constitucional electoral federal civil civiles militar militares estado
  aerea aereas aereo armadas armada terrestre republica pueblo diputados senadores cuentas apelaciones penal publica
  publico publicas gobernacion relaciones asuntos social sociales popular maximo mayor conjunto unidas ministros
  poder judicial legislativo legislativa nacion transportes transporte fomento vivienda ciencia igualdad investigacion
  migraciones migracion inmigracion extranjeria aduanas antidroga antiterrorista regulacion espionaje estadistica`,
);

/** Names of troops that the press uses for one another, as long as nothing but whose they are is said. */
const TROOPS = words(
  'tropa tropas soldado soldados militar militares efectivos fuerza fuerzas combatientes uniformados',
);

/** What is said of troops and tells no other troops. */
const POSTED = /^(?:desplegad|enviad|destinad|destacad)[oa]s$/;

/** Whether a name is one that every country has a bearer of: `Ministerio de Defensa`, `Parlamento`, `Banco Central`. */
export function isGenericBody(name: string): boolean {
  const content = contentOf(name);
  return (
    content.length > 0 &&
    STATE_BODIES.has(content[0]!) &&
    content.every((word) => STATE_BODIES.has(word) || CHARGES.has(word))
  );
}

/**
 * Whether a name only describes: a common noun, no capital, no figure, no country in it (`el conflicto`, `la región`,
 * `los rebeldes`). Nothing tells such a description in one article from the same words in another. Names written small
 * (`talibanes`) are no common nouns of our tables.
 */
export function isBareDescription(name: string): boolean {
  const written = name.split(/\s+/);
  const head = written.find((word) => !PARTICLES.has(plainName(word)) && !/^un[oa]?s?$/i.test(word)) ?? '';
  return !/[\p{Lu}\p{N}]/u.test(name) && isCommonHead(head) && !written.some((word) => demonymOf(word) !== undefined);
}

/** Plain words of a name with synonyms of troops made one: `soldados desplegados` → `tropas`. */
export function levelTroops(name: string, plain: readonly string[]): readonly string[] {
  if (!/^\p{Ll}/u.test(name) || !TROOPS.has(plain[0] ?? '')) return plain;
  return ['tropas', ...plain.slice(1).filter((word) => !POSTED.test(word))];
}

function contentOf(name: string): readonly string[] {
  return plainName(name)
    .split(' ')
    .filter((word) => word !== '' && !PARTICLES.has(word));
}
