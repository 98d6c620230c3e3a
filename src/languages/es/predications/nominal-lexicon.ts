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
repudio:repudiar recurso:recurrir querella:querellar pelea:pelear rueda:rueda
comida:comer desayuno:desayunar consulta:consultar coloquio:dialogar reencuentro:reencontrar conversaciones:conversar
refrendo:refrendar suscripción:suscribir peregrinación:peregrinar vuelta:volver retorno:retornar estadía:estar periplo:viajar
excursión:viajar expedición:viajar exilio:exiliar incorporación:incorporar coalición:coaligar sintonía:sintonizar
fusión:fusionar conciliación:conciliar reconciliación:reconciliar asociación:asociar unión:unir juramento:jurar garantía:garantizar
voluntad:querer disposición:disponer ofrecimiento:ofrecer propósito:proponer disponibilidad:disponer aval:avalar
espaldarazo:respaldar beneplácito:aprobar patrocinio:patrocinar sostén:sostener auxilio:auxiliar voto:votar simpatía:simpatizar
lealtad:lealtad fidelidad:fidelidad socorro:socorrer alabanza:alabar ovación:ovacionar piropo:piropear halago:halagar
encomio:encomiar aplauso:aplaudir respeto:respetar aprecio:apreciar estima:estimar recuerdo:recordar cariño:querer
entusiasmo:entusiasmar aportación:aportar contribución:contribuir exhortación:exhortar súplica:suplicar requerimiento:requerir
apelación:apelar sugerencia:sugerir consigna:ordenar encargo:encargar desafío:desafiar reto:retar
debut:debutar inscripción:inscribir clasificación:clasificar escaramuza:combatir refriega:combatir indignación:indignar
descalificación:descalificar disconformidad:discrepar descontento:descontento desacuerdo:discrepar enfado:enfadar ira:ira
objeción:objetar desconfianza:desconfiar recelo:recelar decepción:decepcionar insulto:insultar burla:burlar disgusto:disgustar
boicot:boicotear amonestación:amonestar reprimenda:reprender discrepancia:discrepar desaprobación:desaprobar diatriba:criticar
impugnación:impugnar réplica:replicar refutación:refutar chantaje:chantajear extorsión:extorsionar intimidación:intimidar
coacción:coaccionar aviso:avisar acoso:acosar hostigamiento:hostigar contraataque:atacar redada:redada sabotaje:sabotear
emboscada:emboscar cañoneo:bombardear abdicación:abdicar adiós:despedir despedida:despedir oferta:ofrecer puja:pujar
desembolso:desembolsar interrogatorio:interrogar censura:censurar duda:dudar confianza:confiar pronunciamiento:pronunciar
manifiesto:manifestar gestión:gestionar interés:interesar rendición:rendir baile:bailar carga:cargar ponencia:disertar
disertación:disertar convivencia:convivir compromiso:comprometer malestar:malestar intercesión:interceder alegría:alegrar
repulsa:condenar triunfo:triunfar reivindicación:reivindicar exigencia:exigir maltrato:maltratar vínculo:vincular cortejo:cortejar comunicación:comunicar acercamiento:acercar coordinación:coordinar pleito:pleitear apuesta:apostar
odio:odiar hostilidad:hostilidad animadversión:animadversión tensión:tensión disputa:disputar vuelo:volar rumbo:viajar camino:ir`;

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
pago:pagar absorción:absorber privatización:privatizar nacionalización:nacionalizar reconocimiento:reconocer
violación:violar incumplimiento:incumplir cumplimiento:cumplir derrota:derrotar eliminación:eliminar bloqueo:bloquear
prohibición:prohibir embargo:embargar publicación:publicar lanzamiento:lanzar instalación:instalar retención:retener
encarcelamiento:encarcelar ingreso_en_prisión:encarcelar persecución:perseguir matanza:matar masacre:masacrar
recepción:recibir acogida:acoger presentación:presentar traspaso:traspasar fichaje:fichar contratación:contratar
concesión:conceder adjudicación:adjudicar donación:donar distribución:distribuir reparto:repartir producción:producir
protección:proteger desarme:desarmar hundimiento:hundir derribo:derribar asalto:asaltar rescate:rescatar
control:controlar gestión:gestionar dirección:dirigir presidencia:presidir restitución:restituir condecoración:condecorar
proclamación:proclamar investidura:investir anexión:anexionar voladura:volar desarticulación:desarticular incautación:incautar
canje:canjear intercambio:intercambiar rendición:rendir formación:formar integración:integrar inclusión:incluir
exclusión:excluir modificación:modificar reforma:reformar cierre:cerrar ruptura:romper violencia:violentar
legitimación:legitimar validación:validar acreditación:acreditar homologación:homologar remesa:remitir remisión:remitir
abastecimiento:abastecer promoción:promover inculpación:inculpar incriminación:incriminar crimen:asesinar genocidio:exterminar
exterminio:exterminar magnicidio:asesinar fusilamiento:fusilar linchamiento:linchar inhabilitación:inhabilitar rapto:raptar
reclusión:recluir internamiento:internar amnistía:amnistiar nominación:nominar reelección:reelegir ascenso:ascender
sustitución:sustituir remoción:remover purga:purgar derrocamiento:derrocar decomiso:decomisar confiscación:confiscar
aprehensión:aprehender apresamiento:apresar localización:localizar hallazgo:hallar asedio:asediar cerco:cercar
represión:reprimir tortura:torturar paliza:golpear apuñalamiento:apuñalar reventa:vender inyección:inyectar beca:becar
subsidio:subvencionar penalización:penalizar defunción:morir rehabilitación:rehabilitar
ampliación:ampliar restauración:restaurar transformación:transformar identificación:identificar reclutamiento:reclutar
alquiler:alquilar cesión:ceder reparación:reparar restablecimiento:restablecer boicoteo:boicotear suplantación:suplantar
enjuiciamiento:enjuiciar encausamiento:encausar demolición:demoler saqueo:saquear impulso:impulsar difusión:difundir`;

const MIXED = `condena:condenar sentencia:sentenciar multa:multar castigo:castigar opinión:opinar demanda:demandar
reivindicación:reivindicar evaluación:evaluar análisis:analizar estudio:estudiar ensayo:ensayar prueba:probar
transmisión:transmitir uso:usar operación:operar maniobra:maniobrar movilización:movilizar concentración:concentrar
aceptación:aceptar invitación:invitar autorización:autorizar recomendación:recomendar explicación:explicar transferencia:transferir
abandono:abandonar cambio:cambiar resolución:resolver restricción:restringir`;

/** Events whose noun is its own lemma, because no verb says them: they have parties all the same. */
const OWN = `cumbre cita conferencia sesión audiencia bilateral almuerzo cena partido final torneo ceremonia acto desfile congreso
campaña elección arancel ultimátum gracias favor solución tratado convenio protocolo alto tregua mensaje carta
misiva contrato moción opa puesta baja víctima muerto herido pérdida gol medalla título premio candidatura mandato
libertad relación vínculo lazo confianza posesión amistad
festival exposición feria concierto seminario foro curso jornada simposio gala recital concurso exhibición certamen
semifinal duelo derbi juego eliminatoria carrera conflicto contienda hostilidades goleada remontada revés explosión
crédito fondo proceso cargo pena fallo expediente auto causa galardón éxito oro plata bronce nota telegrama comunicado
convención armisticio preacuerdo concordato arreglo escala tour itinerario visto cara apretón ronda consejo
clásico mundial maratón etapa rally regata etiqueta manifiesto función estreno espectáculo programa película
obra libro disco canción novela documental rodaje operativo redada mitin referéndum comicios plebiscito votación
sesión pleno asamblea comisión mesa jornadas ejercicio maniobras olimpiada campeonato liga copa
rumor versión bulo hipótesis teoría infundio especulación conjetura insinuación alegación alegato señalamiento riesgo temor`;

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

/**
 * Nouns for who did something or stands to something: `el autor del atentado`, `su rival en la final`. The bearer is the
 * agent, the complement is what it is about.
 */
export const BEARER_NOUNS: ReadonlySet<string> = new Set(
  `firmante signatario socio aliado colaborador partidario defensor valedor simpatizante seguidor correligionario adepto amigo
  padrino abogado admirador anfitrión organizador sede promotor patrocinador convocante candidato aspirante participante asistente
  finalista ponente presidenciable semifinalista favorito contendiente contrincante precandidato competidor veterano excombatiente
  combatiente responsable culpable autor cómplice artífice causante instigador implicado sospechoso opositor detractor enemigo
  crítico adversario rival víctima fallecido damnificado superviviente asesino homicida verdugo magnicida preso prisionero rehén
  secuestrador captor sustituto sucesor campeón ganador vencedor subcampeón triunfador medallista campeona premiado galardonado
  laureado tricampeón bicampeón pentacampeón accionista inversor propietario dueño comprador adquirente proveedor suministrador
  interlocutor portador creador fundador impulsor mediador negociador líder invasor agresor atacante acusado imputado
  procesado condenado detenido denunciante demandante querellante destinatario beneficiario perdedor invitado inscrito`
    .trim()
    .split(/\s+/),
);

/** Adjectives that stand between two parties: `contrario al pacto`, `partidario de la reforma`, `favorable a Chipre`. */
export const RELATIONAL_ADJECTIVES: ReadonlySet<string> = new Set(
  `partidario contrario favorable afín leal fiel cercano próximo proclive reacio crítico solidario responsable culpable cómplice
  sospechoso acorde conforme disconforme orgulloso feliz duro implacable ajeno hostil aliado opositor contento harto víctima
  presente ausente candidato aspirante participante firmante ganador vencedor descontento molesto`
    .trim()
    .split(/\s+/),
);
