/**
 * Classes of verbs that decide how arguments are read. The lists are general Spanish (valency as in ADESSE,
 * http://adesse.uvigo.es, and the RAE grammar §26, §35), kept to what news uses.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Motion: `a`, `hacia`, `hasta` + place is where it ends, `de`, `desde` where it begins. */
export const MOTION = words(`
  ir venir viajar llegar volver regresar acudir partir salir entrar marchar marcharse huir escapar escaparse trasladar trasladarse
  desplazar desplazarse dirigir dirigirse arribar subir bajar volar navegar caminar retornar emigrar inmigrar mudar mudarse
  ascender descender penetrar ingresar avanzar retroceder retirar retirarse aterrizar despegar zarpar enviar mandar remitir
  expedir despachar desplegar exportar importar transportar llevar traer conducir deportar extraditar repatriar expulsar
  evacuar devolver lanzar disparar trasladado enrumbar encaminar encaminarse peregrinar transitar cruzar pasar fugarse`);

/** Speech and writing: the clause or quotation below them is what their subject says. */
export const SPEECH = words(`
  decir afirmar asegurar declarar manifestar señalar explicar indicar informar anunciar comentar agregar añadir apuntar precisar
  subrayar destacar recordar recalcar insistir reiterar sostener mantener advertir alertar avisar denunciar confirmar revelar
  reconocer admitir confesar contar relatar narrar expresar exponer argumentar alegar aducir puntualizar matizar aclarar
  especificar detallar concretar contestar responder replicar preguntar inquirir preguntarse concluir resumir opinar considerar
  estimar juzgar calcular prometer jurar proclamar pronunciar publicar escribir reportar notificar comunicar transmitir
  difundir divulgar repetir ratificar reafirmar remarcar resaltar enfatizar adelantar avanzar anticipar pronosticar predecir
  vaticinar augurar exclamar gritar susurrar murmurar bromear ironizar espetar apostillar apuntillar sentenciar dictaminar
  negar desmentir descartar refutar rechazar acusar lamentar criticar reprochar exigir pedir solicitar reclamar instar exhortar urgir
  sugerir proponer recomendar aconsejar plantear pensar creer testificar testimoniar atestiguar citar mencionar referir
  desvelar sospechar aventurar deslizar
  abundar zanjar celebrar congratularse quejarse felicitarse jactarse mostrarse twittear tuitear postear constatar certificar
  corroborar garantizar razonar defender deplorar apostar proseguir continuar señalarse rememorar evocar prever esperar confiar
  temer suponer presumir interpretar entender ver valorar calificar describir definir tildar tachar decidir resolver fallar`);

/** Accusation: what stands below is the word of their subject. */
export const ACCUSING = words('acusar culpar responsabilizar inculpar achacar atribuir imputar reprochar');

/** The object or addressee, not the subject, does what the infinitive or subjunctive below says. */
export const OBJECT_CONTROL = words(`
  ordenar pedir permitir obligar instar impedir prohibir autorizar invitar exhortar animar ayudar recomendar aconsejar mandar
  hacer dejar forzar encargar solicitar exigir reclamar suplicar rogar urgir encomendar incitar convencer persuadir
  empujar alentar llamar convocar emplazar requerir conminar implorar sugerir proponer facultar habilitar condenar acusar
  inducir presionar retar desafiar enseñar comisionar designar acostumbrar vetar inhabilitar citar apremiar`);

/** Aspect and raising: the infinitive or gerund below says what happens; tense and mood are theirs. */
export const TRANSPARENT = words(`
  volver empezar comenzar seguir continuar llegar acabar terminar soler pasar romper proceder alcanzar lograr conseguir
  ir estar andar venir llevar parecer resultar tardar quedar apresurarse limitarse dedicarse disponerse atreverse poder deber`);

/** What is asked, told or given goes to `a` + person. */
export const DATIVE = words(`
  decir pedir solicitar agradecer exigir reclamar preguntar responder contestar explicar informar comunicar notificar
  advertir prometer ofrecer entregar enviar mandar remitir dar conceder otorgar prestar regalar donar vender comprar
  facilitar proporcionar suministrar proveer transmitir trasladar presentar mostrar expresar manifestar recordar
  reprochar imputar atribuir adquirir imponer ordenar encargar recomendar aconsejar permitir prohibir impedir rogar suplicar
  devolver pagar adjudicar quitar arrebatar robar retirar dirigir rendir desear anunciar asegurar garantizar deber
  propinar infligir causar provocar asestar dedicar brindar hacer escribir contar revelar sugerir proponer plantear
  replicar espetar importar corresponder pertenecer gustar interesar afectar`);

/** With these the complement with `de`, `a`, `en`, `con` is what they are about, not a place or companion. */
export const WEATHER_OR_EXISTENCE = words('haber llover nevar tratarse amanecer anochecer existir bastar hacer');

/** `con` names the other side of what both do. */
export const RECIPROCAL = words(`
  reunir reunirse entrevistar entrevistarse encontrar encontrarse hablar conversar dialogar negociar acordar pactar coincidir
  discutir debatir enfrentar enfrentarse combatir luchar pelear chocar fusionar fusionarse aliar aliarse asociar asociarse
  cooperar colaborar intercambiar compartir firmar suscribir casar casarse ver verse citar citarse conferenciar
  tratar consultar contactar empatar jugar cenar comer almorzar desayunar convenir comprometer convivir`);

/** Promise, decide, plan: what stands below is not yet so. */
export const COMMISSIVE = words(`
  prometer comprometer comprometerse decidir planear planificar proyectar prever anunciar ofrecer ofrecerse jurar garantizar
  acordar resolver proponer proponerse disponer disponerse pretender intentar tratar preparar prepararse querer desear esperar
  aspirar pensar confiar aceptar acceder aprobar ordenar autorizar programar reiterar confirmar ratificar expresar
  manifestar mostrar decretar dictar`);

/** Verbs that take `se` with a subject that acts: the parser's passive reading is wrong for what stands before them. */
export const PRONOMINAL = words(`
  apoderar adueñar quejar arrepentir negar oponer sumar unir adherir comprometer dirigir trasladar desplazar enfrentar retirar
  marchar llevar adjudicar imponer clasificar mostrar pronunciar despedir solidarizar desmarcar distanciar felicitar congratular
  lamentar alegrar incorporar integrar inscribir presentar personar ausentar abstener encargar ocupar desentender rebelar sublevar
  alzar levantar entregar rendir refugiar exiliar asilar instalar establecer aliar asociar fusionar coaligar decantar inclinar
  plegar someter resistir atrever proponer disponer preparar lanzar proclamar erigir convertir estrenar medir citar despachar`);

/** With `se` and several subjects, each does it to the other: `ambos se acusaron`. */
export const MUTUAL = words(`
  acusar atacar criticar culpar insultar amenazar saludar felicitar abrazar agredir denunciar imputar reprochar apoyar ayudar
  elogiar cruzar intercambiar responsabilizar desafiar retar pelear apuñalar tirotear bombardear reconocer respaldar ver
  encontrar enfrentar reunir entrevistar golpear agradecer recriminar escribir telefonear odiar besar estrechar repartir`);
