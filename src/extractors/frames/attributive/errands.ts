import { ATTENDING, INVITED } from '../../../languages/es/errands.ts';
import { locatedIn } from '../../../relations/located-in.ts';
import type { Candidate } from '../candidates.ts';
import type { Party, SentenceView } from '../view.ts';
import { propose, type Scene } from './context.ts';
import { LIES_IN, shapeOf } from './place-shape.ts';

/** Words from a place to what somebody is there for, and from there to the event. */
const FURTHEST = 8;

/** `viajó a Lima para asistir a la cumbre`: whoever goes somewhere for an event says where it is held. */
export function errands(scene: Scene): Candidate[] {
  const { view } = scene;
  const { tokens } = view.sentence;
  if (!view.parties.some(({ type }) => type === 'Event')) return [];
  const found: Candidate[] = [];
  for (const o of view.parties) {
    if (!LIES_IN.has(o.type) || o.kind !== 'name') continue;
    const preposition = tokens[o.from - 1]?.form.toLowerCase() ?? '';
    if (!/^(?:a|en|hacia|para)$/.test(preposition)) continue;
    const purpose = purposeAfter(view, o.to);
    if (purpose === null) continue;
    const s = eventAfter(view, purpose);
    if (s === undefined) continue;
    const verb = tokens[purpose]?.lemma.toLowerCase() ?? '';
    found.push(
      propose(scene, locatedIn, 'errand', purpose, s, o, [
        `verb=${verb}`,
        `prep=${preposition}`,
        `gap=${purpose - o.to > 3 ? 'far' : 'near'}`,
        `kind=${s.kind}`,
        ...shapeOf(scene, s, o).slice(0, 1),
      ]),
    );
  }
  return found;
}

/** Where `para asistir` or `invitada` stands behind a place in its clause, or null. */
function purposeAfter({ sentence: { tokens } }: SentenceView, from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + FURTHEST); at++) {
    const token = tokens[at]!;
    if (/^[.;:]$/.test(token.form)) return null;
    if (INVITED.test(token.form) && tokens[at - 1]?.form === ',') return at;
    const verb = tokens[at + 1];
    if (token.form === 'para' && verb?.upos === 'VERB' && ATTENDING.has(verb.lemma.toLowerCase())) return at + 1;
  }
  return null;
}

/** The first event named behind a verb in its clause, the longest of those that begin there. */
function eventAfter({ parties, sentence: { tokens } }: SentenceView, verb: number): Party | undefined {
  const event = parties.find(({ type, kind, from }) => type === 'Event' && kind !== 'zero' && from > verb);
  if (event === undefined || event.from > verb + FURTHEST) return undefined;
  return tokens.slice(verb, event.from).some(({ form }) => /^[.;:]$/.test(form)) ? undefined : event;
}
