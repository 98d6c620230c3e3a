/** Words inside names that distinguish nobody. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del la las los y e al el bin ben ibn van von der den ter da do dos du di d'.split(' '),
);

/** Posts and forms of address before a person's name, in plain spelling. */
export const TITLES: ReadonlySet<string> = new Set(
  `don doña señor señora señorita sr sra srta mr mrs ms sir lord lady doctor doctora dr dra profesor profesora prof
  general coronel capitan comandante teniente sargento almirante mariscal presidente presidenta expresidente
  expresidenta ministro ministra exministro exministra canciller senador senadora diputado diputada alcalde alcaldesa
  gobernador gobernadora juez jueza cardenal arzobispo obispo padre monseñor ayatola jeque`.split(/\s+/),
);

/** Titles whose bearers are called by a given name: what follows is no surname (`papa Francisco`, `reina Isabel II`). */
export const REGNAL_TITLES: ReadonlySet<string> = new Set(
  'papa rey reina principe princesa emperador emperatriz zar zarina sultan santo santa san beato beata'.split(' '),
);

/** What tells a child from a parent of the same name, and the generation it stands for. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'hijo'],
  ['junior', 'hijo'],
  ['hijo', 'hijo'],
  ['sr', 'padre'],
  ['senior', 'padre'],
  ['padre', 'padre'],
]);

/** Legal forms at the end of a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'sa sl sau slu sad inc corp ltd llc plc gmbh ag spa bv nv'.split(' '),
);

/** Forms of club that stand before or after the name. */
export const CLUB_FORMS: ReadonlySet<string> = new Set('fc cf cd ud rcd sd ca'.split(' '));

/** Kinds of thing the press writes small before a name: `agencia TASS`, `misiles Patriot`. */
export const KINDS: ReadonlySet<string> = new Set(
  `grupo agencia diario periodico semanario revista cadena emisora televisora empresa compañia firma multinacional
  petrolera aerolinea constructora fabricante consorcio editorial operadora plataforma partido coalicion movimiento
  guerrilla milicia milicias banda club equipo misil misiles cohete cohetes avion aviones caza cazas bombardero
  bombarderos helicoptero helicopteros dron drones tanque tanques carro carros buque fragata submarino portaaviones
  satelite nave sistema sistemas vacuna vacunas`.split(/\s+/),
);

/** Kinds of place that the press leaves out or writes small: `río Ebro`, `ciudad de Toledo`. */
export const PLACE_KINDS: ReadonlySet<string> = new Set('rio monte ciudad localidad lago isla'.split(' '));

/** Given names that commonly stand second in a compound (`José Luis`): a name left out or added makes another person. */
export const SECOND_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `alberto alejandro alfonso alfredo alonso ana andres angel angeles antonia antonio beatriz belen carlos carmen cesar
  cristina daniel david diego dolores domingo eduardo elena emilio enrique eugenia eva felipe fernando francisco
  francisca gabriel gabriela gloria guillermo gustavo ignacio ines isabel jaime javier jesus joaquin jorge jose josefa
  juan juana julia julio laura lorenzo lourdes lucia luis luisa luz manuel manuela marcos maria marta martin mercedes
  miguel nicolas nieves pablo paloma patricia paz pedro pilar rafael ramon raquel ricardo roberto rocio rosa rosario
  salvador santiago sara sebastian sergio silvia sofia soledad susana teresa tomas vicente victor victoria
  virginia`.split(/\s+/),
);

/** Familiar forms of given names and the name they stand for; several words are one given name. */
export const FAMILIAR_NAMES: ReadonlyMap<string, string> = new Map([
  ['pepe', 'jose'],
  ['pepa', 'josefa'],
  ['paco', 'francisco'],
  ['kiko', 'francisco'],
  ['paca', 'francisca'],
  ['manolo', 'manuel'],
  ['manolita', 'manuela'],
  ['lola', 'dolores'],
  ['chema', 'jose maria'],
  ['quique', 'enrique'],
  ['nacho', 'ignacio'],
  ['charo', 'rosario'],
  ['bill', 'william'],
  ['jimmy', 'james'],
  ['jim', 'james'],
  ['tony', 'anthony'],
  ['ted', 'edward'],
  ['bob', 'robert'],
  ['mike', 'michael'],
  ['dick', 'richard'],
  ['tom', 'thomas'],
  ['joe', 'joseph'],
  ['ben', 'benjamin'],
  ['ron', 'ronald'],
  ['andy', 'andrew'],
  ['jeff', 'jeffrey'],
  ['fran', 'francisco'],
  ['pancho', 'francisco'],
  ['edu', 'eduardo'],
  ['rafa', 'rafael'],
  ['javi', 'javier'],
  ['santi', 'santiago'],
  ['nando', 'fernando'],
  ['memo', 'guillermo'],
  ['toño', 'antonio'],
  ['concha', 'concepcion'],
  ['lupe', 'guadalupe'],
]);

/**
 * Given names that one bearer has in several languages: Ukrainian and Belarusian beside Russian forms, Hebrew and
 * Portuguese beside Spanish ones. Surnames must agree besides. Galician, Catalan and Basque forms are left out: there,
 * the two forms are often two persons.
 */
export const GIVEN_NAME_FORMS: ReadonlyMap<string, string> = new Map(
  [
    'vladimir volodimir volodymyr uladzimir',
    'alexander aleksandr alexandr oleksandr aliaksandr olexandr',
    'alexei aleksei alexey aleksey oleksii oleksiy',
    'sergei serguei sergey serhiy serhii',
    'dmitri dmitry dimitri dmitro dmytro',
    'nikolai nikolay mikola mykola',
    'mijail mikhail mijailo mykhailo',
    'andrei andrey andri andriy andrii',
    'yevgueni evgeni evgeny yevgeny yevgeni yevhen yevguen',
    'kiril kirill kirilo kyrylo',
    'pavel pavlo',
    'benjamin binyamin binyamin',
    'isaac yitzhak isaac itzjak',
    'luis luiz',
  ].flatMap((forms) => {
    const [first, ...others] = forms.split(' ');
    return others.map((form) => [form, first!] as const);
  }),
);

/** Names of foreign monarchs and popes as Spanish papers translate them; applied only beside an ordinal. */
export const TRANSLATED_MONARCHS: ReadonlyMap<string, string> = new Map([
  ['elizabeth', 'isabel'],
  ['charles', 'carlos'],
  ['louis', 'luis'],
  ['henry', 'enrique'],
  ['george', 'jorge'],
  ['william', 'guillermo'],
  ['john', 'juan'],
  ['paul', 'pablo'],
  ['philip', 'felipe'],
  ['nicholas', 'nicolas'],
  ['frederick', 'federico'],
]);

/** Ordinals written out, as numbers; in a name they mean the same as `II` and `2.ª`. */
export const ORDINAL_WORDS: ReadonlyMap<string, string> = new Map(
  [
    'primer primera primero',
    'segundo segunda',
    'tercer tercero tercera',
    'cuarto cuarta',
    'quinto quinta',
    'sexto sexta',
    'septimo septima',
    'octavo octava',
    'noveno novena',
    'decimo decima',
  ].flatMap((words, at) => words.split(' ').map((word) => [word, String(at + 1)] as const)),
);
