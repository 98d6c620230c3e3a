import { addArgument, type Draft, hasRole } from './draft.ts';
import { subjectsOf } from './subjects.ts';
import { prepositionOf, type Tree } from './tree.ts';
import { COMMISSIVE } from './verb-classes.ts';

const EVENT_PREPOSITIONS = new Set([
  'tras',
  'durante',
  'en',
  'después de',
  'antes de',
  'luego de',
  'con',
  'mediante',
  'para',
  'a',
  'por',
]);

/** In `un intento de atentado de la banda contra el juez` both stand by the first noun and belong to the second. */
function takeOver(draft: Draft, parent: Draft): void {
  if (!parent.arguments.some(({ head, preposition }) => head === draft.head && preposition === 'de')) return;
  for (const argument of parent.arguments) {
    if (argument.head === draft.head || (argument.role !== 'agent' && argument.role !== 'patient')) continue;
    if (!hasRole(draft, argument.role)) addArgument(draft, { ...argument, origin: 'shared', link: null });
  }
}

const TRANSPARENT_NOUNS = new Set(
  'intento acto serie campaña proceso operación ola oleada acción plan intención posibilidad'.split(' '),
);

/** `desea la victoria al rival`: someone else is to do it. */
const LEAVING_TO_OTHERS = new Set(['desear', 'esperar', 'confiar']);

/** `aceptó la renuncia`: what is accepted or passed was handed in by another. */
const ANSWERING = new Set(['aceptar', 'aprobar', 'autorizar', 'confirmar', 'ratificar', 'acordar', 'resolver']);
const HANDED_IN = new Set(
  `renuncia dimisión propuesta oferta invitación petición solicitud disculpa recurso demanda querella denuncia candidatura
  ofrecimiento baja`.split(/\s+/),
);

/** Whether a noun below a verb is the deed of another, done already: the renunciation of `aceptó la renuncia`. */
export function isHandedIn(noun: string, verb: string): boolean {
  return HANDED_IN.has(noun) && ANSWERING.has(verb);
}

/** `acabar con la guerra` is no part taken in it. */
const ENDING = new Set(['acabar', 'terminar', 'romper', 'contar', 'cumplir']);

/** In `aprobó la ley con el apoyo de la oposición` the law is supported; without an object it is who acts. */
export function carryStance(tree: Tree, draft: Draft): void {
  const { parent } = draft;
  if (!STANCES.has(draft.surfaceLemma) || parent === null || parent.form === 'noun' || parent.form === 'apposition')
    return;
  if (hasRole(draft, 'patient') || !hasRole(draft, 'agent') || prepositionOf(tree, draft.head) !== 'con') return;
  const undergoing = parent.arguments.filter((known) => known.role === 'patient' && known.head !== draft.head);
  for (const target of undergoing.length > 0 ? undergoing : subjectsOf(parent))
    addArgument(draft, { ...target, role: 'patient', origin: 'shared', link: null });
  draft.rules.push('noun.stance');
}

const STANCES = new Set(
  'apoyo respaldo aval beneplácito oposición rechazo ayuda colaboración aprobación aceptación voto aplauso patrocinio asistencia'.split(
    ' ',
  ),
);

/** The subject of `anunciar`, or of the verb beside `tras una reunión`, does what the noun says. */
export function carryToNoun(draft: Draft): void {
  const { parent } = draft;
  if (parent?.form === 'noun' && TRANSPARENT_NOUNS.has(parent.surfaceLemma)) takeOver(draft, parent);
  if (hasRole(draft, 'agent') || parent === null || parent.form === 'noun' || parent.form === 'apposition') return;
  const argument = parent.arguments.find((known) => known.head === draft.head && known.sentence === draft.sentence);
  if (argument === undefined) return;
  if (isHandedIn(draft.surfaceLemma, parent.lemma)) return;
  const taken = argument.role === 'patient' && COMMISSIVE.has(parent.lemma) && !LEAVING_TO_OTHERS.has(parent.lemma);
  const beside =
    argument.preposition !== null && EVENT_PREPOSITIONS.has(argument.preposition) && argument.role !== 'patient';
  const attends =
    argument.role === 'place' ||
    argument.role === 'time' ||
    argument.role === 'companion' ||
    argument.role === 'purpose' ||
    argument.role === 'destination';
  if (!taken && !(beside && attends && parent.polarity === 'positive')) return;
  const subjects = subjectsOf(parent).filter((subject) => subject.head !== draft.head);
  if (parent.passive || (argument.preposition === 'con' && ENDING.has(parent.lemma))) return;
  for (const subject of subjects) {
    addArgument(draft, { ...subject, role: 'agent', preposition: null, origin: 'control', link: null });
  }
  if (subjects.length > 0) draft.rules.push('noun.control');
}
