import { isNameOfUnion, normalizeName } from '../../../knowledge/index.ts';
import { STANDING, TICKET } from '../../../languages/es/ballots.ts';
import { memberOf } from '../../../relations/member-of.ts';
import type { Candidate } from '../candidates.ts';
import type { SentenceView } from '../view.ts';
import { lastBefore, propose, type Scene } from './context.ts';

/** Words before `por` among which one stands that speaks of elections, and back to whoever stands for the party. */
const CUES = 7;
const FURTHEST = 14;

/** `concejala por el Partido Verde`, `ganó bajo las siglas de Fuerza Verde`: for which party somebody stands. */
export function ballots(scene: Scene): Candidate[] {
  const { view, entities } = scene;
  const { tokens } = view.sentence;
  const found: Candidate[] = [];
  for (const o of view.parties) {
    if (o.type !== 'Organization' || o.kind !== 'name') continue;
    const link = tokens[o.from - 1]?.upos === 'DET' ? o.from - 2 : o.from - 1;
    const cue = cueBefore(view, link);
    if (cue === null) continue;
    const last = lastBefore(scene, link, ({ type, kind }) => type === 'Person' && kind !== 'carried');
    // `Fue concejala por el Partido Verde`: who was named before stands at the sentence's beginning
    if (last === undefined || last.distance > 1 || link - Math.max(0, last.party.to) > FURTHEST) continue;
    const s = last.party;
    if (tokens.slice(Math.max(0, s.to), link).some(({ form }) => /^[.;]$/.test(form))) continue;
    const name = normalizeName(entities.entities[o.entity]?.name ?? '');
    const isAcronym = o.to - o.from === 1 && /^\p{Lu}{2,}/u.test(tokens[o.from]?.form ?? '');
    found.push(
      propose(scene, memberOf, 'ballot', cue.at, s, o, [
        `cue=${cue.word}`,
        `link=${cue.link}`,
        `named=${isNameOfUnion(name) ? 'union' : isAcronym ? 'acronym' : 'other'}&${cue.link}`,
        `kind=${s.kind}`,
        `back=${last.distance}`,
        `gap=${link - Math.max(0, s.to) > 6 ? 'far' : 'near'}&${s.kind}`,
      ]),
    );
  }
  return found;
}

interface Cue {
  readonly at: number;
  readonly word: string;
  readonly link: 'por' | 'ticket';
}

/** What before a link says that somebody stands for a party: `concejala por`, `bajo las siglas de`; null where nothing does. */
function cueBefore({ sentence: { tokens } }: SentenceView, link: number): Cue | null {
  const form = tokens[link]?.form.toLowerCase();
  if (form === 'de') {
    const word = tokens[link - 1]?.lemma.toLowerCase() ?? '';
    return TICKET.has(word) ? { at: link - 1, word, link: 'ticket' } : null;
  }
  if (form !== 'por') return null;
  // `el concejal asesinado por la banda`: who did it
  const before = tokens[link - 1];
  if (before?.feats.includes('VerbForm=Part') === true && !STANDING.has(before.lemma.toLowerCase())) return null;
  for (let at = link - 1; at >= Math.max(0, link - CUES); at--) {
    const word = tokens[at]!.lemma.toLowerCase();
    if (/^[.;:]$/.test(word)) return null;
    if (STANDING.has(word)) return { at, word, link: 'por' };
  }
  return null;
}
