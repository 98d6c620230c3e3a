import type { Token } from '../../../core/annotation.ts';
import { normalizeName } from '../../../knowledge/index.ts';
import { baseOf, type Party, type SentenceView } from '../view.ts';
import type { Scene } from './context.ts';
import { partyOfWord } from './parties.ts';
import { mostMentioned } from './salience.ts';

/** How a club stands in a sentence. */
export type Side = 'subject' | 'against' | 'other';

/** Bodies that nobody plays for: they judge, own and report. */
const NO_CLUB =
  /^(?:(?:el|la|los|las) )?(?:(?:real )?federacion|confederacion|asociacion|comite|comision|consejo|liga de|union (?:europea|ciclista)|ayuntamiento|alcaldia|hospital|clinica|ministerio|policia|guardia|gobierno|junta|audiencia|tribunal|juzgado|fiscalia|partido|agencia|diario|periodico|radio|television|canal|cadena|universidad nacional|fifa|uefa|conmebol|concacaf|fiba|uci|coi|nba|rfef|laliga|atp|wta|itf|wada|ama|psoe|pp|onu|efe|prefectura|secretaria|fundacion|sindicato|banco|xunta|principado)\b/;

/** The organisations of an article that somebody may play for. */
export function clubsOf({ entities }: Pick<Scene, 'entities'>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { index, name, mentions } of mostMentioned(entities, 'Organization'))
    if (mentions.some(({ kind }) => kind === 'name') && !NO_CLUB.test(normalizeName(name))) found.add(index);
  return found;
}

/** The clubs that a sentence names, describes or means by a word for their people (`los azulgranas`). */
export function clubsIn(
  scene: Pick<Scene, 'entities' | 'knowledge'>,
  { parties, sentence }: SentenceView,
  clubs: ReadonlySet<number>,
): Party[] {
  const found = parties.filter(({ entity, kind }) => clubs.has(entity) && (kind === 'name' || kind === 'description'));
  for (const token of sentence.tokens) {
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN') continue;
    const body = partyOfWord(scene, token);
    if (body === null || !clubs.has(body.entity)) continue;
    if (!found.some(({ from, to }) => from <= token.index && token.index < to))
      found.push({ ...body, head: token.index, site: token.index, from: token.index, to: token.index + 1 });
  }
  return found;
}

const AGAINST = /^(?:ante|contra|frente|sobre|a)$/i;

/** Whether a club is what its sentence is about, or told as whom one plays against: `ante el Norte`, `venció al Norte`. */
export function sideIn(tokens: readonly Token[], { from, site }: Party): Side {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const token = tokens[at]!;
    if (AGAINST.test(token.form)) return 'against';
    if (token.upos !== 'DET' && token.upos !== 'ADP') break;
  }
  return baseOf(tokens[site]?.deprel ?? '') === 'nsubj' ? 'subject' : 'other';
}

/** What a sentence is about before what is played against. */
export function orderOf(side: Side | undefined): number {
  return side === 'subject' ? 0 : side === 'other' ? 1 : 2;
}
