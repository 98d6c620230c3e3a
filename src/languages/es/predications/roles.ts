import { featureOf } from '../../../core/annotation.ts';
import type { Role } from '../../../core/predication.ts';
import type { Tree } from './tree.ts';
import { DATIVE, MOTION } from './verb-classes.ts';

const TIME_WORDS = new Set(
  `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre
  noviembre diciembre año mes semana día hora minuto momento ayer hoy mañana anoche tarde noche madrugada mediodía fecha década siglo
  trimestre semestre fin verano otoño invierno primavera jornada vez víspera temporada anteayer época periodo período`
    .trim()
    .split(/\s+/),
);

/** `detenido a manos de la policía`, `aprobado por parte del Senado`. */
const AGENT = new Set(['por parte de', 'de parte de', 'a manos de', 'por obra de', 'a cargo de']);

const DESTINATION = new Set([
  'hacia',
  'hasta',
  'rumbo a',
  'con destino a',
  'camino de',
  'con rumbo a',
  'en dirección a',
]);
const COMPANION = new Set([
  'con',
  'junto a',
  'junto con',
  'en compañía de',
  'acompañado de',
  'acompañado por',
  'conjuntamente con',
  'al lado de',
  'en presencia de',
  'de la mano de',
  'en colaboración con',
  'en coordinación con',
]);
const TOPIC = new Set([
  'sobre',
  'acerca de',
  'respecto a',
  'respecto de',
  'con respecto a',
  'en torno a',
  'en relación con',
  'en cuanto a',
  'en materia de',
]);
const CAUSE = new Set([
  'por',
  'gracias a',
  'debido a',
  'a causa de',
  'por culpa de',
  'a raíz de',
  'con motivo de',
  'ante',
]);
const AGAINST = new Set(['contra', 'en contra de', 'frente a']);
const TIME = new Set([
  'durante',
  'tras',
  'después de',
  'antes de',
  'luego de',
  'a lo largo de',
  'a partir de',
  'al término de',
]);
const INSTRUMENT = new Set(['mediante', 'a través de', 'por medio de', 'por conducto de', 'vía']);
const PURPOSE = new Set([
  'para',
  'a favor de',
  'en favor de',
  'en apoyo de',
  'en apoyo a',
  'en beneficio de',
  'en defensa de',
  'en solidaridad con',
  'en homenaje a',
]);

export function isTimeWord(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!;
  return (
    TIME_WORDS.has(token.lemma.toLowerCase()) ||
    TIME_WORDS.has(token.form.toLowerCase()) ||
    isDayOfMonth(tree, head) ||
    (token.upos === 'NUM' && /^(19|20)\d\d$/.test(token.form))
  );
}

/** `el 25 de julio`: the number heads the phrase. */
function isDayOfMonth(tree: Tree, head: number): boolean {
  if (!/^\d{1,2}$/.test(tree.tokens[head]!.form)) return false;
  return (tree.children[head] ?? []).some((child) => TIME_WORDS.has(tree.tokens[child]!.form.toLowerCase()));
}

/** `gira por Europa`, `viajar por el país`: the land passed through. */
const TRAVERSING = new Set(['visitar', 'viajar', 'recorrer', 'pasar', 'pasear', 'peregrinar', 'ir', 'navegar', 'huir']);

/** `condenado por robo`, `vendido por dos millones`: whoever does it has a name, an article or a plural. */
export function isReason(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!;
  if (token.upos === 'NUM' || SUMS.has(token.lemma.toLowerCase())) return true;
  // `condenado por el asesinato de X`: what was done does nothing
  if (token.upos === 'NOUN' && CRIMES.has(token.lemma.toLowerCase())) return true;
  if (token.upos !== 'NOUN' || tree.nameClass[head] !== undefined || featureOf(token, 'Number') === 'Plur')
    return false;
  return !(tree.children[head] ?? []).some((child) => tree.tokens[child]!.deprel.startsWith('det'));
}

const SUMS = new Set([
  'millón',
  'euro',
  'dólar',
  'peso',
  'peseta',
  'importe',
  'valor',
  'precio',
  'punto',
  'gol',
  'voto',
]);

/** What people are tried for. */
const CRIMES = new Set(
  `asesinato homicidio crimen delito muerte matanza secuestro rapto violación robo hurto fraude estafa desfalco cohecho soborno malversación
  prevaricación blanqueo tráfico extorsión chantaje agresión atentado tortura desaparición falsificación caso`.split(
    /\s+/,
  ),
);

/** Clitics that are never the recipient, whatever the parser calls them. */
const ACCUSATIVE = new Set(['lo', 'la', 'los', 'las']);

/** What the predicate around an argument is like. */
export interface Setting {
  readonly lemma: string;
  readonly passive: boolean;
  /** A bare object, a clause or a direct quotation stands beside it. */
  readonly hasObject: boolean;
}

/** The role of a complement of a verb from its relation, preposition and class of word. */
export function roleOfComplement(tree: Tree, head: number, preposition: string | null, setting: Setting): Role {
  const token = tree.tokens[head]!;
  const relation = tree.relations[token.index]!;
  const time = isTimeWord(tree, head);
  if (preposition === null) {
    if (relation === 'obl' || relation === 'advmod') return time ? 'time' : 'other';
    const form = token.form.toLowerCase();
    if (ACCUSATIVE.has(form)) return 'patient';
    if (form === 'le' || form === 'les')
      return setting.hasObject || DATIVE.has(setting.lemma) ? 'recipient' : 'patient';
    return relation === 'iobj' ? 'recipient' : 'patient';
  }
  const personal = tree.nameClass[head] === 'PER' || (token.upos === 'PRON' && relation !== 'obl');
  if (preposition === 'a') {
    if (time) return 'time';
    // `deportó a los pescadores`: what the parser takes for the object is no goal.
    const carried = relation === 'obj' && tree.nameClass[head] !== 'LOC' && !setting.hasObject;
    if (MOTION.has(setting.lemma) && !personal && !carried) return 'destination';
    if (relation === 'iobj') return 'recipient';
    if (DATIVE.has(setting.lemma) || setting.hasObject) return 'recipient';
    if (relation === 'obl') return 'recipient';
    return 'patient';
  }
  if (DESTINATION.has(preposition)) return time ? 'time' : 'destination';
  if (COMPANION.has(preposition)) return 'companion';
  if (preposition.startsWith('en ') && PURPOSE.has(preposition)) return 'purpose';
  if (TOPIC.has(preposition)) return 'topic';
  if (AGAINST.has(preposition)) return setting.hasObject ? 'other' : 'patient';
  if (TIME.has(preposition)) return 'time';
  if (INSTRUMENT.has(preposition)) return 'instrument';
  if (PURPOSE.has(preposition)) return 'purpose';
  if (preposition === 'en' || preposition === 'dentro de' || preposition === 'cerca de') return time ? 'time' : 'place';
  if (preposition === 'desde') return time ? 'time' : 'origin';
  if (preposition === 'de') return time ? 'time' : MOTION.has(setting.lemma) ? 'origin' : 'topic';
  if (preposition === 'por' && TRAVERSING.has(setting.lemma) && tree.nameClass[head] === 'LOC') return 'place';
  if (preposition === 'por' && isReason(tree, head)) return time ? 'time' : 'cause';
  if (preposition === 'por' && setting.passive) return time ? 'time' : 'agent';
  if (AGENT.has(preposition)) return 'agent';
  if (CAUSE.has(preposition)) return time ? 'time' : preposition === 'ante' ? 'recipient' : 'cause';
  if (preposition === 'como') return 'attribute';
  if (preposition === 'entre') return 'companion';
  return 'other';
}
