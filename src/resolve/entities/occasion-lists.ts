const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What an agreement or event is: kinds that the press calls by several nouns are one class. */
export type OccasionClass = string;

const CLASSES: readonly (readonly [OccasionClass, string])[] = [
  ['treaty', 'tratado tratados acuerdo acuerdos pacto pactos convenio convenios'],
  ['truce', 'tregua treguas armisticio alto'],
  ['memorandum', 'memorando memorandum'],
  ['war', 'guerra guerras conflicto conflictos contienda invasion'],
  [
    'meeting',
    'reunion reuniones cumbre cumbres encuentro encuentros dialogo conversaciones negociacion negociaciones visita cita',
  ],
  ['ceremony', 'acto actos ceremonia ceremonias desfile desfiles conmemoracion celebracion funeral misa gala'],
  [
    'attack',
    'ataque ataques atentado atentados bombardeo bombardeos tiroteo explosion asesinato masacre matanza secuestro',
  ],
  ['offensive', 'incursion ofensiva contraofensiva operacion batalla combate combates'],
  ['disaster', 'accidente incendio terremoto sismo seismo inundacion inundaciones naufragio huracan'],
  ['election', 'eleccion elecciones comicios votacion referendum referendo plebiscito primarias'],
  ['exercise', 'ejercicio ejercicios maniobra maniobras'],
  ['protest', 'protesta protestas manifestacion marcha motin revuelta'],
  ['strike', 'huelga huelgas paro paros'],
  ['session', 'sesion juicio congreso conferencia asamblea foro mitin debate seminario simposio concierto'],
  ['match', 'partido final semifinal carrera prueba'],
];

const CLASS_OF: ReadonlyMap<string, OccasionClass> = new Map(
  CLASSES.flatMap(([name, nouns]) => nouns.split(' ').map((noun) => [noun, name] as const)),
);

/** The class of a plain head noun; a noun of no class is one by itself. */
export function classOf(head: string): OccasionClass {
  return CLASS_OF.get(head) ?? head;
}

/** Kinds of which many are alike: the same words in another article may tell of another one. */
const POINTS = words('meeting ceremony attack offensive disaster election exercise protest strike session match');

/** Days between two reports within which those of one place and words are one, of kinds that are not held every week. */
const APART: ReadonlyMap<OccasionClass, number> = new Map([
  ['election', 60],
  ['exercise', 14],
  ['disaster', 7],
  ['strike', 7],
]);

export function daysApart(kind: OccasionClass): number | undefined {
  return APART.get(kind);
}

export function isPoint(kind: OccasionClass): boolean {
  return POINTS.has(kind);
}

/**
 * Words that most agreements of states have in their names: two that differ in them alone may be one (`acuerdo de
 * cooperación`, `tratado de defensa mutua`); two that differ in others (`comercial`, `pesquero`) are two.
 */
export const COMMON_TOPICS = words(
  `defensa mutua mutuo militar militares seguridad cooperacion asociacion estrategica estrategico integral bilateral
  amistad asistencia alianza politica politico global historico nuevo nueva general comun conjunto conjunta reciproca
  reciproco amplio ambicioso marco entendimiento colaboracion ayuda bilaterales internacional`,
);

/** Words of a war that tell no other war. */
export const COMMON_WAR_WORDS = words('belico belica armado armada actual abierta abierto larga sangrienta gran total');

/** Participles that end the name of an agreement or event and only lead over to its parties and date. */
export const CONCLUDED =
  /^(?:firmad|suscrit|rubricad|sellad|ratificad|alcanzad|acordad|concluid|celebrad|mantenid|organizad|realizad|previst|anunciad|aprobad|adoptad)[oa]s?$/;

/** Words that lead from the noun to parties, place and date: `cuya firma por parte de ambos líderes tuvo lugar el …`. */
export const CONNECTING = words(
  `entre con contra de del en por y e a el la los las su sus ambos ambas cuya cuyo firma rubrica parte tuvo lugar fue
  se celebro realizo firmo firmaron suscribieron suscribio que ciudad`,
);
