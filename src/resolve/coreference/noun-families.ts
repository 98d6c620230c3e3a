/**
 * Nouns that an article calls one and the same thing by, turn about, folded: who says `los soldados` goes on with `los
 * uniformados`, who says `el bombardeo` with `el ataque`. A noun may stand in several families (`la operación` is an attack,
 * a raid of the police or a purchase). General vocabulary; what a noun of bodies names is in organization-kinds.ts.
 */
const FAMILIES: readonly string[] = [
  // people
  'soldados militares uniformados efectivos tropas combatientes fuerzas reclutas marinos infantes contingente unidades hombres reservistas legionarios brigada batallon peloton patrulla mandos',
  'rebeldes insurgentes guerrilleros milicianos combatientes milicias paramilitares sublevados irregulares armados yihadistas terroristas islamistas disidentes mercenarios',
  'captores secuestradores asaltantes piratas atacantes agresores delincuentes ladrones bandidos sicarios pistoleros pandilleros sujetos encapuchados comando banda criminales plagiarios',
  'policias agentes guardias gendarmes uniformados carabineros efectivos investigadores patrulleros guardacostas',
  'presos reos reclusos internos prisioneros detenidos encarcelados condenados penados excarcelados arrestados capturados',
  'detenidos arrestados acusados imputados investigados sospechosos procesados encausados inculpados aprehendidos',
  'rehenes cautivos secuestrados plagiados retenidos liberados rescatados excautivos cooperantes desaparecidos',
  'migrantes inmigrantes naufragos balseros rescatados refugiados desplazados sobrevivientes supervivientes extranjeros solicitantes deportados repatriados connacionales paisanos compatriotas',
  'muertos fallecidos victimas caidos asesinados difuntos cadaveres ahogados personas decesos',
  'heridos lesionados afectados victimas hospitalizados personas contusionados ingresados',
  'desalojados evacuados desplazados damnificados afectados vecinos residentes personas habitantes familias',
  'trabajadores empleados obreros operarios plantilla personal asalariados huelguistas mineros operadores funcionarios jornaleros gremialistas',
  'docentes maestros profesores educadores huelguistas profesorado magisterio',
  'manifestantes huelguistas activistas participantes asistentes marchistas acampantes opositores estudiantes partidarios',
  'estudiantes alumnos alumnas escolares jovenes muchachos muchachas chicos chicas menores ninos ninas universitarios colegiales',
  'seguidores aficionados hinchas simpatizantes ultras aficion hinchada partidarios',
  'vecinos residentes habitantes pobladores comunarios comuneros lugarenos moradores ciudadanos familias poblacion comunidad campesinos indigenas',
  'tripulantes marineros marinos pescadores tripulacion dotacion maquinistas pasajeros',
  'diputados legisladores parlamentarios congresistas senadores representantes asambleistas ediles concejales',
  'dirigentes lideres mandatarios gobernantes jefes presidentes ministros cancilleres gobernadores',
  'familiares familias allegados deudos parientes padres madres',
  'medicos sanitarios enfermeros facultativos galenos doctores',
  'jugadores futbolistas deportistas atletas internacionales pupilos',
  'jueces magistrados juristas vocales',
  // events
  'ataque bombardeo agresion ofensiva incursion operacion oleada embestida asalto golpe accion ataques bombardeos tiroteo emboscada incidente invasion',
  'atentado ataque explosion masacre matanza bombazo barbarie accion tiroteo crimen apunalamiento tragedia atentados',
  'incendio fuego llamas siniestro conflagracion incendios tragedia',
  'huelga paro protesta movilizacion manifestacion marcha plante medida movilizaciones protestas jornada concentracion bloqueo planton paros huelgas',
  'reunion encuentro cumbre cita conversacion entrevista conversaciones dialogo sesion minicumbre foro conclave',
  'negociacion negociaciones conversaciones dialogo dialogos ronda mesa proceso contactos',
  'eleccion elecciones comicios votacion jornada proceso cita balotaje votaciones legislativas presidenciales municipales primarias contienda sufragio',
  'referendum referendo consulta plebiscito votacion',
  'terremoto sismo seismo temblor sacudida movimiento catastrofe tragedia replica',
  'accidente siniestro choque colision tragedia naufragio suceso incidente hundimiento catastrofe descarrilamiento vuelco',
  'inundacion inundaciones riada temporal tormenta huracan ciclon tifon borrasca desastre catastrofe tragedia crecida',
  'partido encuentro duelo choque final clasico derbi juego cotejo enfrentamiento compromiso semifinal eliminatoria',
  'torneo campeonato certamen competicion copa liga trofeo mundial competencia open',
  'carrera prueba vuelta rally maraton etapa tour competencia',
  'festival certamen edicion feria muestra cita evento bienal',
  'guerra conflicto contienda invasion hostilidades combates enfrentamiento disputa',
  'enfrentamiento tiroteo rina combate choque pelea enfrentamientos reyerta hechos disturbios motin',
  'juicio proceso audiencia vista causa caso litigio pleito procedimiento querella demanda',
  'investigacion pesquisas pesquisa indagacion causa caso diligencias operacion',
  'operativo operacion redada allanamiento despliegue intervencion allanamientos',
  'maniobras maniobra ejercicio ejercicios simulacro entrenamiento',
  'secuestro rapto plagio cautiverio captura toma',
  'golpe asonada levantamiento sublevacion rebelion motin alzamiento',
  'ceremonia acto gala velada homenaje clausura inauguracion celebracion desfile',
  'funeral sepelio entierro exequias ceremonia velorio misa',
  'gira viaje visita desplazamiento estancia periplo',
  'compra adquisicion opa operacion oferta fusion venta transaccion',
  // agreements
  'tregua alto cese pausa armisticio acuerdo pacto',
  'acuerdo pacto convenio trato entente compromiso documento texto tratado preacuerdo arreglo acta alianza entendimiento protocolo memorando memorandum carta declaracion plan',
  'ley norma legislacion proyecto reforma texto iniciativa normativa propuesta decreto estatuto medida ordenanza borrador reglamento enmienda propuestas',
  'resolucion texto proyecto documento borrador decision iniciativa propuesta',
  'sentencia fallo resolucion pronunciamiento veredicto decision auto dictamen laudo condena',
  'contrato pedido encargo adjudicacion acuerdo concesion compromiso convenio',
  'opa oferta operacion propuesta compra adquisicion',
  'sanciones paquete medidas ronda tanda restricciones castigo',
  'informe documento texto dictamen estudio borrador',
  'decreto orden medida norma disposicion texto',
  // products
  'barco buque nave embarcacion velero yate lancha patrullera pesquero atunero mercante carguero granelero petrolero remolcador fragata corbeta destructor portaaviones bote patera cayuco ferri ferry transbordador crucero goleta draga catamaran portacontenedores metanero buques barcos embarcaciones lanchas',
  'submarino buque nave sumergible',
  'avion aeronave aparato avioneta helicoptero jet bombardero caza hidroavion bimotor',
  'helicoptero aparato aeronave',
  'dron drones aparatos aparato aeronave',
  'misil misiles proyectil proyectiles cohete cohetes artefacto',
  'coche vehiculo auto automovil camion camioneta furgoneta turismo autobus autocar bus omnibus moto motocicleta todoterreno tren unidad',
  'pelicula filme cinta largometraje documental obra cortometraje produccion titulo film',
  'novela libro obra titulo ensayo poemario volumen relato',
  'disco album trabajo titulo',
  'vacuna farmaco medicamento tratamiento preparado inyeccion',
  'satelite sonda aparato ingenio nave artefacto cohete lanzador',
  'sistema plataforma aplicacion programa software herramienta modelo',
  'droga cocaina alijo cargamento mercancia sustancia marihuana estupefaciente',
  // places
  'ciudad localidad municipio villa urbe poblacion pueblo capital comuna metropoli canton',
  'pueblo aldea localidad poblado comunidad vereda caserio parroquia pedania villa',
  'aeropuerto aerodromo terminal pista base',
  'carcel prision penal recinto centro penitenciaria presidio establecimiento',
  'hospital centro clinica sanatorio recinto',
  'templo iglesia catedral basilica santuario mezquita capilla parroquia',
  'base cuartel instalacion instalaciones destacamento acuartelamiento',
  'planta fabrica factoria complejo instalaciones refineria central',
  'presa embalse pantano represa',
  'mina yacimiento explotacion pozo',
  'isla islote archipielago atolon arrecife islas bajio penon',
  'region provincia departamento estado comarca distrito condado territorio',
  'estadio campo recinto coliseo cancha',
  'museo recinto centro galeria pinacoteca',
  'frontera paso puente verja limite',
];

const BY_NOUN: ReadonlyMap<string, ReadonlySet<number>> = readFamilies();

function readFamilies(): ReadonlyMap<string, ReadonlySet<number>> {
  const byNoun = new Map<string, Set<number>>();
  FAMILIES.forEach((nouns, family) => {
    for (const noun of nouns.split(' ')) {
      const known = byNoun.get(noun);
      if (known) known.add(family);
      else byNoun.set(noun, new Set([family]));
    }
  });
  return byNoun;
}

const NONE: ReadonlySet<number> = new Set();

/** The families of a folded noun; none where it stands in no one. */
export function familiesOf(noun: string): ReadonlySet<number> {
  return BY_NOUN.get(noun) ?? NONE;
}
