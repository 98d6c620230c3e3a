import { featureOf } from '../../../core/annotation.ts';
import type { Role } from '../../../core/predication.ts';
import { possessorOf, pushArgument, unwrapPreposition } from './arguments.ts';
import { addArgument, type Draft, hasRole, newNounDraft } from './draft.ts';
import { type EventNoun, eventNounOf } from './nominal-lexicon.ts';
import { isReason, isTimeWord, roleOfComplement } from './roles.ts';
import { POSSESSIVE_RELATIVES, prepositionOf, type Tree } from './tree.ts';
import { hasNegativeDeterminer } from './verb-grammar.ts';

const NATIONAL =
  /(?:és|esa|eses|esas|an[oa]s?|eñ[oa]s?|í|íes|ense|enses|in[oa]s?|ec[oa]s?|ac[oa]s?|itas?|eta|eo|ea|eos|eas)$/;
const NATIONAL_FORMS =
  /^(?:rus|chin|grieg|turc|suec|suiz|polac|chec|británic|franc|alem|belg|croat|vasc|catal|serbi|árab|indi|suec|noruego|norueg|hispan|galleg|eslovac|persa|palestin|cub|checo|etíop|ucran)/;

/** Drafts of event nouns with arguments of their own: `la firma del acuerdo por ambos`, `su reunión con la ministra`. */
export function draftNominals(tree: Tree, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  for (const token of tree.tokens) {
    if (token.upos !== 'NOUN' || taken.has(token.index) || token.deprel === 'fixed') continue;
    const lemma = token.lemma.toLowerCase();
    const event = eventNounOf(lemma);
    if (event === undefined) continue;
    drafts.push(draftNominal(tree, token.index, lemma, event));
  }
  return drafts;
}

function draftNominal(tree: Tree, at: number, lemma: string, event: EventNoun): Draft {
  const draft = newNounDraft(tree.sentence.index, at, { lemma: event.verb, surfaceLemma: lemma }, 'noun', 'noun.event');
  if (hasNegativeDeterminer(tree, at)) draft.polarity = 'negative';
  const possessor = possessorOf(tree, at);
  // `su dimisión del cargo`: who does it is said already.
  const possessed = possessor !== undefined && event.complement === 'a';
  let byAgent = false;
  const complements: { head: number; preposition: string | null; child: number }[] = [];
  for (const child of tree.children[at] ?? []) {
    const relation = tree.relations[child]!;
    if (relation !== 'nmod' && relation !== 'obl' && relation !== 'obj') continue;
    // `cuya firma`: what it stands for is the possessor, not the word itself.
    if (POSSESSIVE_RELATIVES.has(tree.tokens[child]!.form.toLowerCase())) continue;
    const { head, preposition } = unwrapPreposition(tree, child);
    if (preposition === 'por' || preposition === 'por parte de') byAgent = true;
    complements.push({ head, preposition, child });
  }
  const doer = event.complement === 'p' ? undefined : namedDoer(tree, complements);
  const serves = servesVerb(tree, at, lemma);
  const againstOther =
    EITHER_SIDE.has(lemma) &&
    complements.some(({ preposition }) => preposition === 'a' || preposition === 'contra' || preposition === 'sobre');
  let seenDe = false;
  for (const { head, preposition, child } of complements) {
    const token = tree.tokens[child]!;
    let role: Role;
    if (isTimeWord(tree, child) && preposition !== null) role = 'time';
    else if (preposition === 'de') {
      if (serves) role = 'patient';
      else if (doer !== undefined && !seenDe && head !== doer) role = 'topic';
      else if (isMeasure(tree, head)) role = 'topic';
      else if (event.complement !== 'p' && isKind(tree, head)) role = 'topic';
      else if (isVenue(tree, head, lemma, complements.length)) role = 'place';
      else {
        role =
          againstOther && isActing(tree, head)
            ? 'agent'
            : roleOfDe(
                tree,
                head,
                event,
                byAgent || possessed || (seenDe && event.complement === 'a') || isSentenced(tree, head, lemma),
              );
        if (seenDe && role === 'patient' && event.complement === 'p' && hasRole(draft, 'patient')) role = 'agent';
        seenDe = true;
      }
    } else if (preposition === 'entre') role = 'agent';
    else if (preposition === 'por' && isReason(tree, head)) role = 'cause';
    else if (preposition === 'por' && (event.complement === 'p' || (seenDe && tree.nameClass[head] !== 'LOC')))
      role = 'agent';
    else if (preposition === 'a' && event.complement !== 'p' && tree.nameClass[head] !== 'LOC') role = 'patient';
    else
      role = roleOfComplement(tree, head, preposition, {
        lemma: event.verb,
        passive: false,
        hasObject: event.complement === 'p',
      });
    if (role === 'destination' && event.verb === 'visitar') role = 'patient';
    if (preposition === 'contra' || (againstOther && (preposition === 'a' || preposition === 'sobre')))
      role = 'patient';
    pushArgument(tree, draft, {
      role,
      sentence: draft.sentence,
      head,
      preposition,
      deprel: token.deprel,
      origin: 'syntax',
      link: null,
    });
  }
  if (possessor !== undefined) {
    const role: Role = event.complement === 'p' && !hasRole(draft, 'patient') ? 'patient' : 'agent';
    addArgument(draft, {
      role,
      sentence: draft.sentence,
      head: possessor.head,
      preposition: null,
      deprel: 'det',
      origin: possessor.relative ? 'relative' : 'possessive',
      link: null,
    });
    draft.rules.push('noun.possessive');
  }
  for (const child of tree.children[at] ?? []) {
    const token = tree.tokens[child]!;
    if (tree.relations[token.index]! !== 'amod' || token.upos !== 'ADJ') continue;
    const form = token.form.toLowerCase();
    if (!NATIONAL.test(form) && !NATIONAL_FORMS.test(form)) continue;
    const role: Role = event.complement === 'p' && !hasRole(draft, 'patient') ? 'patient' : 'agent';
    addArgument(draft, {
      role,
      sentence: draft.sentence,
      head: child,
      preposition: null,
      deprel: 'amod',
      origin: 'adjective',
      link: null,
    });
  }
  addSelf(draft, tree.tokens[at]!.deprel);
  return draft;
}

interface Complement {
  readonly head: number;
  readonly preposition: string | null;
}

/** The name among several `de`: in `la carta de pésame de Ana` it is Ana who writes. */
function namedDoer(tree: Tree, complements: readonly Complement[]): number | undefined {
  const behindDe = complements.filter(({ preposition }) => preposition === 'de');
  if (behindDe.length < 2) return undefined;
  const named = behindDe.filter(({ head }) => tree.nameClass[head] !== undefined || isDefinite(tree, head));
  return named.length === 1 ? named[0]!.head : undefined;
}

function isDefinite(tree: Tree, head: number): boolean {
  return (tree.children[head] ?? []).some((child) => tree.tokens[child]!.deprel === 'det');
}

/** `garantías de seguridad`, `orden de arresto`: a bare singular says of what kind, not who. */
function isKind(tree: Tree, head: number): boolean {
  const token = tree.tokens[head]!;
  if (KINDS.has(token.lemma.toLowerCase()) && (tree.children[head] ?? []).length === 1) return true;
  if (token.upos !== 'NOUN' || tree.nameClass[head] !== undefined || featureOf(token, 'Number') === 'Plur')
    return false;
  return !(tree.children[head] ?? []).some((child) => BESIDE_NOUN.has(tree.tokens[child]!.deprel));
}

/** `visita de Estado`, `acuerdo de Gobierno`: kinds in spite of their capital. */
const KINDS = new Set(['estado', 'gobierno', 'trabajo', 'paz', 'guerra', 'prensa']);

const BESIDE_NOUN = new Set(['det', 'nummod', 'flat', 'appos']);

/** Events known by where they are held: `la cumbre de Lima`. */
const VENUED = new Set(
  'cumbre conferencia congreso festival feria torneo maratón carrera foro juego concierto jornada'.split(' '),
);

function isVenue(tree: Tree, head: number, lemma: string, complements: number): boolean {
  if (VENUED.has(lemma)) return tree.nameClass[head] === 'LOC';
  return WARS.has(lemma) && complements === 1 && isName(tree, head) && tree.nameClass[head] !== 'PER';
}

/** `la guerra de Crimea`; with another party beside it, `de` may well name a side. */
const WARS = new Set(['guerra', 'batalla', 'combate', 'conflicto']);

/** `el embargo de la isla` is laid on it, `el embargo de la Unión a la isla` by the Union. */
const EITHER_SIDE = new Set(
  'embargo bloqueo boicot asedio represión persecución reconocimiento protección investigación invasión expulsión'.split(
    ' ',
  ),
);

/** What acts by its nature: `la condena del tribunal` is its deed. */
const BODIES = new Set(
  `gobierno ejecutivo tribunal corte audiencia juez magistrado fiscal fiscalía país ministerio ministro empresa compañía sindicato
  partido congreso senado parlamento cámara comisión consejo ayuntamiento policía ejército banco club federación asociación
  oposición unión alianza organización autoridad régimen junta jurado comité asamblea`
    .trim()
    .split(/\s+/),
);

function isActing(tree: Tree, head: number): boolean {
  return isName(tree, head) || BODIES.has(tree.tokens[head]!.lemma.toLowerCase());
}

function isName(tree: Tree, head: number): boolean {
  return tree.nameClass[head] !== undefined || tree.tokens[head]!.upos === 'PROPN';
}

/** In `salió en defensa del alcalde` the subject of the verb does it and the complement undergoes it. */
const SERVING = new Set(
  'defensa apoyo ayuda auxilio solidaridad homenaje protesta respuesta represalia recuerdo agradecimiento busca'.split(
    ' ',
  ),
);

function servesVerb(tree: Tree, at: number, lemma: string): boolean {
  return SERVING.has(lemma) && prepositionOf(tree, at) === 'en' && !isDefinite(tree, at);
}

/** What the noun itself names, so that a frame can ask for it: `la cumbre entre ambos` is what both take part in. */
function addSelf(draft: Draft, deprel: string): void {
  addArgument(draft, {
    role: 'attribute',
    sentence: draft.sentence,
    head: draft.head,
    preposition: null,
    deprel,
    origin: 'syntax',
    link: null,
  });
}

/** `una multa de tres millones`, `la condena de ocho años`: how much, not whom. */
function isMeasure(tree: Tree, head: number): boolean {
  return MEASURES.has(tree.tokens[head]!.lemma.toLowerCase());
}

const MEASURES = new Set(
  `millón mil millar euro dólar peso sol libra real franco yen yuan rublo quetzal lempira colón boliviano guaraní bolívar año mes
  semana día hora minuto kilómetro metro`.split(/\s+/),
);

/** Nouns with `de` and somebody's name: whom a court sentenced (`la condena de Juan Roca`). */
const OF_SENTENCED = new Set(['condena', 'sentencia', 'multa', 'castigo']);

function isSentenced(tree: Tree, head: number, noun: string): boolean {
  return OF_SENTENCED.has(noun) && tree.nameClass[head] === 'PER';
}

function roleOfDe(tree: Tree, head: number, event: EventNoun, agentTaken: boolean): Role {
  if (agentTaken) return 'patient';
  if (event.complement === 'a') return 'agent';
  if (event.complement === 'p') return 'patient';
  return isActing(tree, head) ? 'agent' : 'patient';
}
