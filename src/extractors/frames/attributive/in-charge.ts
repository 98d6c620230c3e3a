import type { Token } from '../../../core/annotation.ts';
import { holdsPosition } from '../../../relations/holds-position.ts';
import type { Candidate } from '../candidates.ts';
import type { Party } from '../view.ts';
import { propose, type Scene } from './context.ts';
import { nameFrom } from './names.ts';

/** Nouns behind a preposition after which whoever leads a body is named: `a cargo de`, `bajo el mando de`, `por boca de`. */
const LEADING: ReadonlySet<string> = new Set(['cargo', 'mando', 'dirección', 'liderazgo', 'presidencia', 'jefatura']);
/** Participles that say so with `por`. */
const LED: ReadonlySet<string> = new Set('encabez lider comand capitane dirig presid mand acaudill fund'.split(' '));
/** Where one stands who leads: `con Ruiz al frente`. */
const AT_HEAD: ReadonlySet<string> = new Set(['frente', 'mando', 'cabeza', 'timón']);

/** How many words may stand between the leading word and the name: `del almirante retirado`. */
const FAR = 5;

/** Who leads a body in words behind it: `la Contraloría, a cargo de Ruiz`, `el comité liderado por Ruiz`, `la oposición, con Ruiz al frente`. */
export function proposeLeaders(scene: Scene): Candidate[] {
  const { view } = scene;
  const { tokens } = view.sentence;
  const found: Candidate[] = [];
  for (const body of view.parties) {
    if (body.kind !== 'name' && body.kind !== 'description') continue;
    if (!holdsPosition.endpoints.object.includes(body.type)) continue;
    const comma = tokens[body.to]?.form === ',';
    const at = comma ? body.to + 1 : body.to;
    const leader = behindWords(scene, at) ?? atHead(scene, at);
    if (leader === null || leader.party.entity === body.entity) continue;
    const signs = [`words=${leader.words}`, `words=${leader.words}&${body.kind}`, `comma=${comma}`, body.kind];
    found.push(propose(scene, holdsPosition, 'in-charge', -1, leader.party, body, signs));
  }
  return found;
}

interface Leader {
  readonly party: Party;
  readonly words: string;
}

/** `a cargo de Ruiz`, `liderado por la jueza Ruiz`. */
function behindWords(scene: Scene, at: number): Leader | null {
  const { tokens } = scene.view.sentence;
  const first = tokens[at];
  if (first === undefined) return null;
  if (LED.has(stemOf(first)) && tokens[at + 1]?.form === 'por') {
    const party = personFrom(scene, at + 2);
    return party === null ? null : { party, words: 'led' };
  }
  if (!/^(?:a|bajo)$/.test(first.form)) return null;
  const noun = tokens[at + 1]?.upos === 'DET' ? at + 2 : at + 1;
  const word = tokens[noun]?.form ?? '';
  if (!LEADING.has(word) || tokens[noun + 1]?.form !== 'de') return null;
  const party = personFrom(scene, noun + 2);
  return party === null ? null : { party, words: word };
}

/** `con Ruiz al frente`. */
function atHead(scene: Scene, at: number): Leader | null {
  const { tokens } = scene.view.sentence;
  if (tokens[at]?.form !== 'con') return null;
  const party = personFrom(scene, at + 1);
  if (party === null || tokens[party.to]?.form !== 'a') return null;
  const word = tokens[party.to + 2]?.form ?? '';
  return AT_HEAD.has(word) ? { party, words: `with-${word}` } : null;
}

/** The stem of a participle: `lider` of `liderada`. */
function stemOf({ form }: Token): string {
  return /[ai]d[oa]s?$/.test(form) ? form.replace(/[ai]d[oa]s?$/, '') : '';
}

/** The person whose name begins at a token or after what describes him. */
function personFrom({ view }: Scene, from: number): Party | null {
  for (let at = from; at <= from + FAR; at += 1) {
    const named = nameFrom(view, at);
    if (named?.type === 'Person') return named;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(view.sentence.tokens[at]?.upos ?? '')) return null;
  }
  return null;
}
