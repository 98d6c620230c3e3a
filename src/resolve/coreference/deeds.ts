/**
 * What is done to or by a thing, by kind of verb: that somebody was killed, freed or sent makes a group worth listing
 * whatever the verb. General Spanish, in the classes of news (PLOVER's and ADESSE's), not of any article.
 */
const VERBS: Readonly<Record<string, string>> = {
  kill: `matar asesinar morir fallecer perecer fusilar ejecutar abatir masacrar ahogar decapitar degollar ultimar linchar
    sepultar ahorcar muerte asesinato matanza`,
  hurt: `herir lesionar golpear torturar agredir violar atropellar quemar lastimar apalear mutilar intoxicar envenenar
    contagiar hospitalizar`,
  seize: `detener arrestar capturar apresar aprehender secuestrar raptar encarcelar retener levantar recluir privar
    deportar expulsar`,
  free: 'liberar excarcelar rescatar soltar indultar amnistiar salvar evacuar repatriar devolver canjear absolver',
  judge: `juzgar condenar procesar imputar acusar inculpar denunciar demandar sancionar multar castigar inhabilitar
    investigar interrogar`,
  attack: `atacar bombardear asaltar embestir emboscar destruir incendiar saquear derribar hundir ocupar tomar invadir
    cercar sitiar volar tirotear minar`,
  send: `enviar mandar desplegar remitir entregar suministrar trasladar despachar movilizar aportar donar fletar destinar
    proveer repartir`,
  gather: 'reunir convocar recibir acoger invitar entrevistar citar encabezar dirigir presidir integrar formar agrupar',
  trade: `comprar vender adquirir invertir fabricar facturar financiar cotizar fusionar absorber comercializar distribuir exportar importar
    producir contratar subcontratar patrocinar emitir despedir`,
  live: 'nacer casar divorciar estudiar vivir jubilar dimitir nombrar elegir designar enfermar llamar fichar',
  sign: 'firmar suscribir rubricar ratificar aprobar sellar concluir promulgar derogar anular denunciar rescindir incumplir violar',
  hold: `celebrar organizar albergar acoger convocar inaugurar clausurar aplazar suspender cancelar boicotear auspiciar
    celebración inicio comienzo final`,
  play: 'ganar perder disputar vencer derrotar conquistar jugar clasificar eliminar empatar imponer golear correr participar asistir acudir',
  cause: 'dejar causar provocar costar cobrar ocasionar registrar contabilizar sumar haber',
  act: `protestar manifestar bloquear cortar ocupar exigir pedir reclamar rechazar apoyar respaldar criticar lamentar
    agradecer afirmar advertir amenazar disparar intervenir trabajar vigilar negociar entrar cruzar huir llegar salir viajar`,
  build:
    'construir levantar abrir cerrar inaugurar visitar recorrer instalar reabrir ampliar dañar afectar situar ubicar',
};

const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries(VERBS)
    .reverse()
    .flatMap(([deed, verbs]) => verbs.split(/\s+/).map((verb) => [verb, deed] as const)),
);

/** The kind of deed that a levelled predicate tells, or null. */
export function deedOf(lemma: string): string | null {
  return DEEDS.get(lemma) ?? (lemma.endsWith('se') ? (DEEDS.get(lemma.slice(0, -2)) ?? null) : null);
}
