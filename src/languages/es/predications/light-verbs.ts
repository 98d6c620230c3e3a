import { addArgument, type Draft, type DraftArgument, hasRole, newArgument } from './draft.ts';
import { INVERSE_SUPPORT_VERBS, SPARING, SUPPORT_VERBS } from './light-verb-lexicon.ts';
import { conjunctsOf, prepositionOf, type Tree } from './tree.ts';

/**
 * Gives an event noun the arguments of the verb that carries it: in `prestó apoyo a la isla` the noun's event has the
 * verb's subject as agent and its recipient as patient. The verb keeps its own predication: `firmó un acuerdo` says both.
 */
export function levelLightVerbs(tree: Tree, clauses: readonly Draft[], nominals: ReadonlyMap<number, Draft>): void {
  for (const verb of clauses) {
    const surface = tree.tokens[verb.verb]!.lemma.toLowerCase();
    const support = SUPPORT_VERBS.has(verb.surfaceLemma) || SUPPORT_VERBS.has(verb.lemma) || SUPPORT_VERBS.has(surface);
    const inverse = INVERSE_SUPPORT_VERBS.has(verb.lemma) || INVERSE_SUPPORT_VERBS.has(surface);
    if (!support && !inverse) continue;
    for (const child of carriedNouns(tree, verb)) {
      for (const noun of conjunctsOf(tree, child)) {
        const event = nominals.get(noun);
        if (event !== undefined && !isGladOf(tree, verb, event)) merge(verb, event, inverse);
        if (event === undefined && WORDS.has(tree.tokens[noun]!.lemma.toLowerCase()))
          mergeWords(tree, verb, noun, nominals, inverse);
      }
    }
  }
}

/** Nouns that only say how a feeling is told: `tuvo palabras de gratitud para el equipo`. */
const WORDS = new Set('palabra mensaje gesto muestra señal voto'.split(' '));

/** Gives the feeling the verb's arguments, and those of the noun between: `palabras de elogio hacia su rival`. */
function mergeWords(
  tree: Tree,
  verb: Draft,
  noun: number,
  nominals: ReadonlyMap<number, Draft>,
  inverse: boolean,
): void {
  const children = tree.children[noun] ?? [];
  for (const feeling of children) {
    const event = prepositionOf(tree, feeling) === 'de' ? nominals.get(feeling) : undefined;
    if (event === undefined) continue;
    merge(verb, event, inverse);
    for (const child of [...children, ...(tree.children[verb.head] ?? [])])
      if (child > noun && child !== feeling && TOWARDS.test(prepositionOf(tree, child) ?? ''))
        addArgument(event, newArgument('recipient', verb.sentence, child, 'para', tree.relations[child]!, 'shared'));
  }
}

const TOWARDS = /^(?:para|para con|hacia)$/;

/** `celebró el acuerdo`, `celebró la decisión`: what is known already, and is not held like a meeting, is another's deed. */
const NOT_HELD = new Set(
  `acuerdo pacto preacuerdo entendimiento convenio tratado compromiso consenso alto tregua decisión resolución fallo sentencia
  nombramiento liberación anuncio victoria triunfo compra venta fusión detención designación aprobación condena absolución`.split(
    /\s+/,
  ),
);

function isGladOf(tree: Tree, verb: Draft, event: Draft): boolean {
  if (verb.lemma !== 'celebrar' || !NOT_HELD.has(event.surfaceLemma)) return false;
  return (tree.children[event.head] ?? []).some((at) => /^(?:el|la|los|las|est[eao]s?)$/i.test(tree.tokens[at]!.form));
}

function carriedNouns(tree: Tree, verb: Draft): number[] {
  const found: number[] = [];
  for (const argument of verb.arguments) {
    if (argument.sentence !== verb.sentence || argument.origin === 'relative') {
      if (argument.role === 'patient' && argument.sentence === verb.sentence) found.push(argument.head);
      continue;
    }
    if (argument.role === 'patient' && (argument.preposition === null || verb.passive)) found.push(argument.head);
    else if (verb.lemma === 'llegar' || verb.lemma === 'entrar' || verb.lemma === 'proceder') {
      if (argument.preposition === 'a' || argument.preposition === 'en') found.push(argument.head);
    }
  }
  for (const child of tree.children[verb.head] ?? []) {
    const { deprel } = tree.tokens[child]!;
    if (verb.lemma === 'contar' && deprel.startsWith('obl') && prepositionOf(tree, child) === 'con') found.push(child);
    if (deprel === 'compound' || (deprel === 'obl' && prepositionOf(tree, child) === null)) found.push(child);
  }
  return found;
}

function merge(verb: Draft, event: Draft, inverse: boolean): void {
  if (event.rules.includes('light-verb')) return;
  event.rules.push('light-verb');
  for (const argument of verb.arguments) {
    if (argument.head === event.head || argument.role === 'content') continue;
    if (argument.role === 'recipient' && DEDICATING.has(verb.lemma) && FEATS.has(event.surfaceLemma)) continue;
    const moved = movedArgument(argument, event, inverse);
    if (moved !== undefined) addArgument(event, { ...moved, link: null });
  }
  event.verb = verb.verb;
  event.trigger.push(...verb.trigger);
  if ((verb.polarity === 'negative') !== SPARING.has(verb.lemma)) event.polarity = 'negative';
  event.modality = verb.modality;
  event.tense = verb.tense;
  event.person = verb.person;
}

/** `dedicó el triunfo a su madre`: she was not beaten. */
const DEDICATING = new Set(['dedicar', 'brindar', 'ofrecer']);
const FEATS = new Set(
  'triunfo victoria gol título premio éxito medalla galardón campeonato copa clasificación'.split(' '),
);

function movedArgument(argument: DraftArgument, event: Draft, inverse: boolean): DraftArgument | undefined {
  const { role } = argument;
  if (role === 'companion' && argument.preposition === 'entre') return { ...argument, role: 'agent', origin: 'shared' };
  if (role === 'agent') {
    // `sufrió un atentado por parte de la banda`
    if (inverse && argument.preposition !== null) return { ...argument, origin: 'shared' };
    if (inverse) return { ...argument, role: 'patient', origin: 'shared' };
    const own = event.arguments.find((known) => known.role === 'agent');
    if (own !== undefined && own.origin === 'syntax') return undefined;
    return { ...argument, origin: 'shared' };
  }
  if (role === 'patient') return undefined;
  if (role === 'recipient' || role === 'other') {
    if (inverse) return undefined;
    if (role === 'recipient' && !hasRole(event, 'patient'))
      addArgument(event, { ...argument, role: 'patient', origin: 'shared' });
    return { ...argument, origin: 'shared' };
  }
  if (role === 'topic' && inverse && argument.preposition === 'de')
    return { ...argument, role: 'agent', origin: 'shared' };
  if (role === 'content') return undefined;
  return { ...argument, origin: 'shared' };
}
