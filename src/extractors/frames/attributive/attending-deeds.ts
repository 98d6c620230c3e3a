import { baseOf, type Party, type SentenceView } from '../view.ts';
import type { OccasionKind } from './occasions.ts';

/** What somebody at an event does there, in classes that hold for all verbs of a kind. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attend: `asistir acudir concurrir presenciar participar intervenir acompañar congregar invitar asistente
      participante invitado presente presencia asistencia participación intervención`,
    absent: 'faltar ausentar excusar declinar renunciar cancelar boicotear ausente ausencia baja',
    host: 'presidir inaugurar clausurar encabezar oficiar organizar convocar copresidir moderar',
    testify: 'declarar testificar deponer comparecer testigo acusado imputado procesado fiscal',
    march: 'marchar desfilar manifestar caminar recorrer concentrar protestar parar secundar plegar manifestante',
    run: `competir aspirar postular candidato aspirante precandidato candidata cabeza favorito optar
      inscribir finalista`,
    finish: 'finalizar acabar terminar entrar cruzar llegar clasificar quedar concluir completar puesto plaza posición',
    quit: 'retirar abandonar descalificar lesionar apear',
    lead: 'liderar dominar escapar atacar aventajar rodar líder',
    score: `marcar anotar jugar empatar golear rematar debutar alinear sustituir expulsar amonestar disputar gol tanto
      enfrentar medir`,
    beat: 'ganar vencer derrotar superar batir imponer perder ceder caer remontar eliminar victoria derrota triunfo',
    perform: 'cantar interpretar tocar actuar bailar protagonizar estrenar ofrecer',
    vote: 'votar obtener',
  }).flatMap(([deed, words]) => words.split(/\s+/).map((word): [string, string] => [word, deed])),
);

/** The deeds that tell of an event of a kind though it is not named beside them. */
const TELLING: Readonly<Record<OccasionKind, ReadonlySet<string>>> = {
  match: new Set(['score', 'beat', 'absent', 'attend']),
  race: new Set(['finish', 'quit', 'lead', 'beat', 'run', 'attend', 'absent']),
  tournament: new Set(['score', 'beat', 'run', 'finish', 'quit', 'attend', 'absent', 'lead']),
  prize: new Set(['run']),
  meeting: new Set(['attend', 'absent', 'host']),
  ceremony: new Set(['attend', 'absent', 'host', 'perform']),
  vote: new Set(['run', 'vote', 'beat']),
  court: new Set(['testify', 'attend']),
  protest: new Set(['march', 'attend', 'host']),
  mission: new Set(['attend']),
  tender: new Set(['run', 'beat', 'attend']),
};

/** Whether a deed tells of an event of this kind. */
export function tellsOf(kind: OccasionKind, deed: string | null): boolean {
  return deed !== null && TELLING[kind].has(deed);
}

/** The deed of a word, in sentences each word of which is asked once for all parties. */
interface Deed {
  readonly at: number;
  readonly deed: string;
}

const known = new WeakMap<SentenceView, readonly Deed[]>();

function deedsIn(view: SentenceView): readonly Deed[] {
  let found = known.get(view);
  if (found === undefined) {
    const deeds: Deed[] = [];
    const { tokens } = view.sentence;
    for (const { lemma, index, upos } of tokens) {
      if (upos === 'PROPN' || upos === 'PUNCT' || upos === 'DET') continue;
      // `tomar parte`: the verb alone says anything.
      const deed = lemma === 'tomar' && tokens[index + 1]?.form === 'parte' ? 'attend' : DEEDS.get(lemma);
      if (deed !== undefined) deeds.push({ at: index, deed });
    }
    found = deeds;
    known.set(view, found);
  }
  return found;
}

/** What a party does at an event, as far as the words around it tell. */
export interface DeedOf {
  /** Of the word that governs the party or a clause on it, else of the nearest before it or after it; null without one. */
  readonly deed: string | null;
  readonly from: 'governor' | 'relative' | 'before' | 'after' | 'none';
  /** Whether `no`, `tampoco` or `sin` stands before the word. */
  readonly denied: boolean;
}

/** Words between a party and a deed that parsers did not tie to it: a list of names may be long. */
const BEFORE = 30;
const AFTER = 10;

/** The deed that a party does or has done to it. */
export function deedOf(view: SentenceView, { site, head, kind, from, to }: Party): DeedOf {
  const governor = kind === 'zero' ? head : governingWord(view, site);
  let before: Deed | undefined;
  let after: Deed | undefined;
  let relative: Deed | undefined;
  for (const deed of deedsIn(view)) {
    if (deed.at === governor) return { deed: deed.deed, from: 'governor', denied: isDenied(view, deed.at) };
    const token = view.sentence.tokens[deed.at];
    if (token !== undefined && baseOf(token.deprel) === 'acl' && (token.head === head || token.head === site))
      relative ??= deed;
    if (deed.at < from) before = deed;
    else if (deed.at >= to) after ??= deed;
  }
  if (relative !== undefined && kind !== 'zero')
    return { deed: relative.deed, from: 'relative', denied: isDenied(view, relative.at) };
  if (before !== undefined && from - before.at <= BEFORE && !hasVerbBetween(view, before.at + 1, from))
    return { deed: before.deed, from: 'before', denied: isDenied(view, before.at) };
  if (after !== undefined && after.at - to <= AFTER)
    return { deed: after.deed, from: 'after', denied: isDenied(view, after.at) };
  return { deed: null, from: 'none', denied: false };
}

/** Another finite verb between a deed and a party begins what is told of somebody else. */
function hasVerbBetween({ sentence: { tokens } }: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    // `entre los finalistas figuraban`, `entre los presentes estaban`: the list goes on.
    if (token.lemma === 'estar' || token.lemma === 'figurar') continue;
    if (token.upos === 'VERB' && token.feats.includes('VerbForm=Fin') && baseOf(token.deprel) !== 'acl') return true;
  }
  return false;
}

/** The word over a party, over an auxiliary post or body too: `asistió el presidente, Ana Ruiz`. */
function governingWord(view: SentenceView, site: number): number {
  const { tokens } = view.sentence;
  // `el candidato Luis Mora`: the noun that stands for the name.
  if (DEEDS.has(tokens[site]?.lemma ?? '')) return site;
  let at = tokens[site]?.head ?? -1;
  for (let step = 0; step < 2; step++) {
    const token = tokens[at];
    if (token === undefined || token.upos === 'VERB' || DEEDS.has(token.lemma)) break;
    const label = baseOf(token.deprel);
    if (label !== 'conj' && label !== 'appos' && label !== 'nsubj' && label !== 'cop') break;
    at = token.head;
  }
  return at;
}

function isDenied(view: SentenceView, at: number): boolean {
  const { tokens } = view.sentence;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--)
    if (/^(?:no|tampoco|sin|nunca)$/i.test(tokens[back]?.form ?? '')) return true;
  return false;
}

const TIME = /^\d{1,2}[.:h]\d{2}/;
const PLACE = /^(?:segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|últim)[oa]$/;
const GAP = /^(?:segundo|minuto|punto|metro|hora|centésima|tanto|golpe|voto)$/;

/** Whether a result stands behind a party: `Ruiz (2.10:14)`, `Mora, a 32 segundos`, `Paz, tercera ayer`. */
export function hasResult({ sentence: { tokens }, parties }: SentenceView, { from, to, kind }: Party): boolean {
  if (kind !== 'name') return false;
  const behind = tokens[to]?.form === ',' || tokens[to]?.form === '(' ? tokens[to + 1] : tokens[to];
  if (behind !== undefined && PLACE.test(behind.form) && tokens[behind.index + 1]?.upos !== 'NOUN') return true;
  const next = parties.find((party) => party.kind === 'name' && party.from >= to && party.type === 'Person');
  const end = Math.min(tokens.length, to + 9, next?.from ?? tokens.length);
  for (let at = to; at < end; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (TIME.test(token.form)) return true;
    if (GAP.test(token.lemma) && tokens[at - 1]?.upos === 'NUM') return true;
  }
  // `1. Ana Ruiz`, `2º Luis Mora` in lists of results.
  return /^\d{1,2}[.º)]?$/.test(tokens[from - 1]?.form ?? '') && from === 1;
}

const AGAINST = /^(?:ante|contra|con|versus|vs|frente|-)$/i;

/** Whether two sides stand against each other here: `ante el Norte`, `Norte - Sur`. */
export function isAgainst(view: SentenceView, { from, to }: Party): 'before' | 'after' | null {
  const { tokens } = view.sentence;
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (AGAINST.test(token.form)) return 'before';
    if (token.upos !== 'DET' && token.upos !== 'ADP' && token.upos !== 'NOUN') break;
  }
  return AGAINST.test(tokens[to]?.form ?? '') ? 'after' : null;
}
