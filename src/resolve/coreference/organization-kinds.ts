/**
 * Nouns for bodies by what kind of body they name, folded: `la firma` takes up an `empresa`, not a `partido`. General
 * vocabulary; a noun of several kinds (`grupo`, `organización`) stands in none and agrees with all.
 */
const NOUNS: Readonly<Record<string, string>> = {
  company: `seguros laboratorios bodegas industrias empresa firma compania sociedad corporacion multinacional fabricante constructora petrolera petroquimica aerolinea
    naviera farmaceutica automotriz automovilistica siderurgica metalurgica papelera minera cuprifera cementera electrica
    energetica gasista hotelera cervecera lechera azucarera bodega productora discografica editorial aseguradora operadora
    operador concesionaria inmobiliaria consultora consultoria auditora calificadora minorista mayorista tecnologica startup
    filial matriz holding consorcio comprador adjudicataria contratista distribuidora comercializadora exportadora importadora
    armador astillero transportista cooperativa negocio conglomerado subsidiaria participada cotizada fintech relojera juguetera carnica conservera maderera tabacalera galletera vidriera licorera cafetera
    chocolatera turronera arrocera harinera salinera avicola hidroelectrica fotovoltaica biotecnologica quimica aeronautica aeroespacial
    ferroviaria logistica cosmetica alimentaria agroquimica textil competidora bananera desarrolladora acerera algodonera agroexportadora recolectora
    tabaquera promotora ingenieria`,
  bank: 'banco entidad caja prestamista financiera bolsa',
  party: `partido coalicion formacion colectividad tienda bancada oficialismo candidatura tripartito socialistas populares
    conservadores liberales comunistas nacionalistas republicanos democratas laboristas socialdemocratas verdes`,
  club: `equipo club conjunto cuadro once escuadra seleccion plantel plantilla escuderia visitante local campeon subcampeon
    escuadron rival anfitrion combinado elenco franquicia oncena`,
  armed: `guerrilla milicia banda cartel disidencia insurgencia paramilitares rebeldes milicianos insurgentes guerrilleros
    terroristas yihadistas islamistas ilegales clan mafia pandilla faccion combatientes atacantes`,
  union: 'sindicato gremio central',
  employers: 'patronal',
  court: 'tribunal corte juzgado audiencia sala',
  prosecution: 'fiscalia procuraduria acusacion',
  chamber: 'parlamento congreso senado camara asamblea legislativo pleno hemiciclo diputacion cortes',
  ministry: 'ministerio secretaria cartera cancilleria departamento consejeria',
  government: 'gobierno ejecutivo administracion gabinete',
  council: 'ayuntamiento alcaldia municipalidad consistorio cabildo',
  force: 'ejercito armada marina policia guardia gendarmeria agentes uniformados militares comisaria',
  media: 'diario periodico revista semanario cadena television radio emisora rotativo agencia portal canal medio',
  school: 'universidad academia instituto escuela colegio facultad centro',
  church: 'iglesia obispado diocesis arquidiocesis vaticano',
  alliance: 'bloque alianza comunidad club',
  agency: 'organismo institucion ente dependencia instancia',
  mission: 'embajada legacion consulado delegacion',
  charity: 'fundacion ong asociacion colectivo plataforma observatorio',
};

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([kind, nouns]) => nouns.split(/\s+/).map((noun) => [noun, kind] as const)),
);

/** The kind of body that a folded noun names, or null. */
export function organizationKind(noun: string): string | null {
  return KINDS.get(noun) ?? null;
}
