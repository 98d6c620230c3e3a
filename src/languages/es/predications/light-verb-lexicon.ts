/** Verbs that only carry the noun beside them: `mantuvo un encuentro`, `prestó apoyo`. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  `mantener tener celebrar realizar hacer efectuar llevar dar prestar lanzar expresar manifestar mostrar ofrecer rendir protagonizar
  emprender iniciar formular presentar imponer alcanzar llegar cerrar poner tomar brindar conceder otorgar dirigir cursar emitir
  dictar pronunciar librar entablar sostener reiterar transmitir perpetrar cometer ejecutar desatar ejercer aplicar decretar
  lograr conseguir establecer desarrollar entrar abrir reanudar sellar suscribir firmar asumir adoptar anunciar proferir
  trasladar enviar tributar dedicar hacer_llegar plantear interponer elevar propinar asestar infligir proceder acometer
  completar concluir finalizar continuar retomar compartir profesar guardar contraer adquirir externar testimoniar dispensar
  aportar proporcionar proseguir ultimar cursar registrar vivir producir desplegar recuperar arrebatar
  ahorrar escatimar regatear`
    .trim()
    .split(/\s+/),
);

/** Told with `no` they say that there was much of it: `no ahorró elogios`. */
export const SPARING: ReadonlySet<string> = new Set(['ahorrar', 'escatimar', 'regatear']);

/** With these the subject undergoes the noun: `recibió el apoyo de la región`, `sufrió un ataque`. */
export const INVERSE_SUPPORT_VERBS: ReadonlySet<string> = new Set(
  'recibir sufrir obtener encajar padecer ganar soportar cosechar afrontar enfrentar suscitar merecer concitar granjear contar'.split(
    ' ',
  ),
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
  ['costar vida', 'costar vida'],
  ['acabar vida', 'acabar vida'],
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
