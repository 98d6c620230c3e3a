/**
 * How the `de` complement of an event noun is read: `a` it does it (`la visita de la reina`), `p` it undergoes it
 * (`el envío de tropas`), `m` names and people do it, things undergo it (`la condena de la ONU`, `la condena del atentado`).
 */
export type NounClass = 'a' | 'p' | 'm';

export interface EventNoun {
  readonly verb: string;
  readonly complement: NounClass;
}

const AGENT = `visita:visitar viaje:viajar llegada:llegar salida:salir regreso:regresar reunión:reunir encuentro:encontrar
entrevista:entrevistar conversación:conversar diálogo:dialogar negociación:negociar charla:charlar contacto:contactar
llamada:llamar participación:participar asistencia:asistir presencia:presenciar intervención:intervenir comparecencia:comparecer
apoyo:apoyar respaldo:respaldar ayuda:ayudar ataque:atacar ofensiva:atacar agresión:agredir atentado:atentar amenaza:amenazar
advertencia:advertir promesa:prometer compromiso:comprometer decisión:decidir anuncio:anunciar declaración:declarar
propuesta:proponer oferta:ofrecer petición:pedir solicitud:solicitar demanda:demandar exigencia:exigir llamamiento:llamar
llamado:llamar ruego:rogar reclamación:reclamar crítica:criticar reproche:reprochar queja:quejar protesta:protestar
acusación:acusar denuncia:denunciar negativa:negar respuesta:responder dimisión:dimitir renuncia:renunciar victoria:vencer
triunfo:triunfar lucha:luchar combate:combatir enfrentamiento:enfrentar guerra:guerrear batalla:batallar choque:chocar
acuerdo:acordar pacto:pactar alianza:aliar coincidencia:coincidir entendimiento:entender consenso:consensuar cooperación:cooperar
colaboración:colaborar muerte:morir fallecimiento:fallecer ingreso:ingresar adhesión:adherir entrada:entrar retirada:retirar
gratitud:agradecer agradecimiento:agradecer admiración:admirar elogio:elogiar felicitación:felicitar
satisfacción:satisfacer preocupación:preocupar solidaridad:apoyar oposición:oponer rechazo:rechazar veto:vetar
intento:intentar plan:planear intención:intentar deseo:desear esperanza:esperar proyecto:proyectar posibilidad:poder
estancia:estar gira:visitar recorrido:recorrer paso:pasar marcha:marchar huida:huir avance:avanzar incursión:incursionar
intromisión:inmiscuir discurso:hablar mensaje:enviar carta:escribir orden:ordenar
consulta:consultar debate:debatir discusión:discutir sospecha:sospechar afirmación:afirmar informe:informar
testimonio:testificar opinión:opinar previsión:prever desmentido:desmentir mediación:mediar actuación:actuar
empate:empatar inversión:invertir préstamo:prestar homenaje:homenajear tributo:homenajear bienvenida:recibir
desplazamiento:desplazar enhorabuena:felicitar sanción:sancionar represalia:castigar bombardeo:bombardear
disparo:disparar tiroteo:tirotear golpe:golpear manifestación:manifestar huelga:huelga presión:presionar defensa:defender
deuda:deber traición:traicionar dominio:dominar alianza:aliar matrimonio:casar boda:casar divorcio:divorciar
brindis:brindar saludo:saludar abrazo:abrazar disculpa:disculpar perdón:perdonar pésame:condoler repulsa:condenar
repudio:repudiar recurso:recurrir querella:querellar pelea:pelear rueda:hablar`;

const PATIENT = `firma:firmar envío:enviar entrega:entregar suministro:suministrar despliegue:desplegar traslado:trasladar
exportación:exportar importación:importar venta:vender compra:comprar adquisición:adquirir detención:detener arresto:arrestar
captura:capturar secuestro:secuestrar liberación:liberar excarcelación:excarcelar asesinato:asesinar homicidio:asesinar
ejecución:ejecutar nombramiento:nombrar designación:designar elección:elegir destitución:destituir cese:cesar despido:despedir
relevo:relevar expulsión:expulsar deportación:deportar extradición:extraditar repatriación:repatriar evacuación:evacuar
juicio:juzgar procesamiento:procesar imputación:imputar investigación:investigar absolución:absolver indulto:indultar
ocupación:ocupar toma:tomar conquista:conquistar reconquista:reconquistar recuperación:recuperar invasión:invadir
destrucción:destruir construcción:construir reconstrucción:reconstruir creación:crear fundación:fundar apertura:abrir
inauguración:inaugurar celebración:celebrar convocatoria:convocar organización:organizar cancelación:cancelar
suspensión:suspender aplazamiento:aplazar aprobación:aprobar ratificación:ratificar adopción:adoptar derogación:derogar
imposición:imponer levantamiento:levantar aumento:aumentar reducción:reducir financiación:financiar subvención:subvencionar
pago:pagar absorción:absorber fusión:fusionar privatización:privatizar nacionalización:nacionalizar reconocimiento:reconocer
violación:violar incumplimiento:incumplir cumplimiento:cumplir derrota:derrotar eliminación:eliminar bloqueo:bloquear
prohibición:prohibir embargo:embargar publicación:publicar lanzamiento:lanzar instalación:instalar retención:retener
encarcelamiento:encarcelar ingreso_en_prisión:encarcelar persecución:perseguir matanza:matar masacre:masacrar
recepción:recibir acogida:acoger presentación:presentar traspaso:traspasar fichaje:fichar contratación:contratar
concesión:conceder adjudicación:adjudicar donación:donar distribución:distribuir reparto:repartir producción:producir
protección:proteger desarme:desarmar hundimiento:hundir derribo:derribar asalto:asaltar rescate:rescatar
control:controlar gestión:gestionar dirección:dirigir presidencia:presidir restitución:restituir condecoración:condecorar
proclamación:proclamar investidura:investir anexión:anexionar voladura:volar desarticulación:desarticular incautación:incautar
canje:canjear intercambio:intercambiar rendición:rendir formación:formar integración:integrar inclusión:incluir
exclusión:excluir modificación:modificar reforma:reformar cierre:cerrar ruptura:romper violencia:violentar`;

const MIXED = `condena:condenar sentencia:sentenciar multa:multar castigo:castigar opinión:opinar demanda:demandar
reivindicación:reivindicar evaluación:evaluar análisis:analizar estudio:estudiar ensayo:ensayar prueba:probar
transmisión:transmitir uso:usar operación:operar maniobra:maniobrar movilización:movilizar concentración:concentrar
aceptación:aceptar invitación:invitar autorización:autorizar recomendación:recomendar explicación:explicar transferencia:transferir
abandono:abandonar cambio:cambiar resolución:resolver restricción:restringir`;

/** Events whose noun is its own lemma, because no verb says them: they have parties all the same. */
const OWN = `cumbre cita conferencia sesión audiencia bilateral almuerzo cena partido final torneo ceremonia acto desfile congreso
campaña elección arancel ultimátum gracias favor solución tratado convenio protocolo alto tregua mensaje carta
misiva contrato moción opa puesta baja víctima muerto herido pérdida gol medalla título premio candidatura mandato
libertad relación vínculo lazo confianza posesión amistad`;

function tableOf(): ReadonlyMap<string, EventNoun> {
  const table = new Map<string, EventNoun>();
  const add = (list: string, complement: NounClass) => {
    for (const entry of list.trim().split(/\s+/)) {
      const [noun, verb] = entry.split(':');
      if (noun !== undefined && !table.has(noun)) table.set(noun, { verb: verb ?? noun, complement });
    }
  };
  add(AGENT, 'a');
  add(PATIENT, 'p');
  add(MIXED, 'm');
  add(OWN, 'm');
  return table;
}

const TABLE = tableOf();

/** The event an action noun names, or undefined. Suffixes cover what the table leaves out: `-ción`, `-miento`, `-aje`. */
export function eventNounOf(lemma: string): EventNoun | undefined {
  const known = TABLE.get(lemma);
  if (known !== undefined) return known;
  if (lemma.length > 7 && lemma.endsWith('ización')) return { verb: `${lemma.slice(0, -5)}ar`, complement: 'p' };
  if (lemma.length > 7 && lemma.endsWith('amiento')) return { verb: `${lemma.slice(0, -7)}ar`, complement: 'p' };
  return undefined;
}

/** Verbs that only carry the noun beside them: `mantuvo un encuentro`, `prestó apoyo`. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `mantener tener celebrar realizar hacer efectuar llevar dar prestar lanzar expresar manifestar mostrar ofrecer rendir protagonizar
  emprender iniciar formular presentar imponer alcanzar llegar cerrar poner tomar brindar conceder otorgar dirigir cursar emitir
  dictar pronunciar librar entablar sostener reiterar transmitir perpetrar cometer ejecutar desatar ejercer aplicar decretar
  lograr conseguir establecer desarrollar entrar abrir reanudar sellar suscribir firmar asumir adoptar anunciar proferir
  trasladar enviar tributar dedicar hacer_llegar plantear interponer elevar propinar asestar infligir proceder acometer
  completar concluir finalizar continuar retomar compartir profesar guardar contraer adquirir recibir_ externar testimoniar`
    .trim()
    .split(/\s+/),
);

/** With these the subject undergoes the noun: `recibió el apoyo de la región`, `sufrió un ataque`. */
export const INVERSE_SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'recibir sufrir obtener encajar padecer ganar soportar cosechar afrontar enfrentar suscitar merecer'.split(' '),
);

/** Verb + word that mean another verb: the word may be object, complement or part of the expression. */
export const IDIOMS: ReadonlyMap<string, string> = new Map([
  ['poner libertad', 'liberar'],
  ['dejar libertad', 'liberar'],
  ['quedar libertad', 'liberar'],
  ['tomar posesión', 'tomar posesión'],
  ['tener lugar', 'tener lugar'],
  ['llevar cabo', 'realizar'],
  ['hacer frente', 'enfrentar'],
  ['plantar cara', 'enfrentar'],
  ['dar muerte', 'matar'],
  ['quitar vida', 'matar'],
  ['perder vida', 'morir'],
  ['costar vida', 'morir'],
  ['dar gracias', 'agradecer'],
  ['dar paso', 'dar paso'],
  ['formar parte', 'pertenecer'],
  ['tomar parte', 'participar'],
  ['poner fin', 'terminar'],
  ['dar bienvenida', 'recibir'],
  ['abrir fuego', 'disparar'],
  ['prender fuego', 'incendiar'],
  ['rendir homenaje', 'homenajear'],
  ['rendir tributo', 'homenajear'],
  ['hacer llamamiento', 'llamar'],
  ['hacer llamado', 'llamar'],
  ['hacer pública', 'publicar'],
  ['poner marcha', 'iniciar'],
  ['pasar disposición', 'entregar'],
  ['tomar prisionero', 'capturar'],
  ['hacer prisionero', 'capturar'],
  ['meter cárcel', 'encarcelar'],
  ['ingresar prisión', 'ingresar prisión'],
  ['salir libertad', 'salir libertad'],
]);
