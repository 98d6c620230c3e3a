import { locatedIn } from '../../../relations/located-in.ts';
import type { Candidate } from '../candidates.ts';
import { baseOf, type Party, type SentenceView } from '../view.ts';
import { propose, type Scene } from './context.ts';
import { LIES, LIES_IN, shapeOf } from './place-shape.ts';

const STEPS: ReadonlySet<string> = new Set(['nmod', 'obl', 'amod', 'acl', 'appos', 'advmod', 'obj']);

/**
 * A place that hangs on a thing through the tree: `las elecciones celebradas ayer en España`, `Chillón, localidad
 * situada al suroeste de Ciudad Real`, `el fondo, con sede en Bolivia`. The path and its words are the features.
 */
export function governedPlaces(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const o of view.parties) {
    if (!LIES_IN.has(o.type) || o.kind === 'demonym' || o.kind === 'zero' || o.kind === 'pronoun') continue;
    let at = o.site;
    const path: string[] = [];
    const words: string[] = [];
    let preposition = '';
    for (const child of view.children[o.site] ?? [])
      if (tokens[child]?.deprel === 'case') preposition = tokens[child]?.form.toLowerCase() ?? '';
    for (let step = 0; step < 5; step++) {
      const token = tokens[at];
      const label = baseOf(token?.deprel ?? '');
      if (token === undefined || token.head < 0 || !STEPS.has(label)) break;
      path.unshift(label);
      at = token.head;
      for (const s of view.parties) {
        if (s.head !== at && (s.site !== at || s.kind !== 'name')) continue;
        if (!LIES.has(s.type) || s.kind === 'demonym' || s.kind === 'zero' || s.entity === o.entity) continue;
        if (s.from <= o.from && o.to <= s.to) continue;
        const route = path.join('.');
        found.push(
          propose(
            scene,
            locatedIn,
            `governed.${path.length === 1 ? 'noun' : words.length > 0 && path.includes('amod') ? 'participle' : 'far'}`,
            -1,
            s,
            o,
            [
              `route=${route}`,
              `route=${route}:${preposition}`,
              `route=${route}:${preposition}&${s.type}`,
              `prep=${preposition}`,
              `prep=${preposition}&${s.type}`,
              ...words.map((word) => `word=${word}`),
              `gap=${o.from - s.to > 4 ? 'far' : o.from < s.from ? 'turned' : 'near'}`,
              ...shapeOf(scene, s, o),
            ],
          ),
        );
      }
      const over = tokens[at];
      if (over === undefined || over.upos === 'VERB') break;
      words.push(over.upos === 'ADJ' ? over.form.toLowerCase().replace(/[oa]s?$/, '') : over.lemma.toLowerCase());
    }
  }
  return found;
}

/** `la cumbre se celebrará en Lisboa`, `el partido que disputará en Riazor`: an event under a verb with a place. */
export function venues(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  const places: { party: Party; verb: number; preposition: string }[] = [];
  for (const party of view.parties) {
    if (!LIES_IN.has(party.type) || party.kind === 'demonym' || party.kind === 'zero' || party.kind === 'pronoun')
      continue;
    const token = tokens[party.site];
    if (token === undefined || baseOf(token.deprel) !== 'obl') continue;
    let preposition = '';
    for (const child of view.children[party.site] ?? [])
      if (tokens[child]?.deprel === 'case') preposition = tokens[child]?.form.toLowerCase() ?? '';
    if (!/^(?:en|sobre|por|desde|ante|entre|hasta)$/.test(preposition)) continue;
    places.push({ party, verb: token.head, preposition });
  }
  places.push(...relativePlaces(scene));
  if (places.length === 0) return found;
  for (const s of view.parties) {
    if ((s.type !== 'Event' && s.type !== 'Organization' && s.type !== 'Place') || s.kind === 'demonym') continue;
    const token = tokens[s.site];
    const verb = s.kind === 'zero' ? s.head : (token?.head ?? -1);
    const label = s.kind === 'zero' ? 'zero' : baseOf(token?.deprel ?? '');
    for (const { party, verb: other, preposition } of places) {
      if (party.entity === s.entity) continue;
      const relative = tokens[other]?.deprel.startsWith('acl') && tokens[other]?.head === s.head;
      if (other !== verb && !relative) continue;
      if (!relative && !/^(?:nsubj|obj|zero|obl)$/.test(label)) continue;
      // Two places beside one verb do not lie in one another; an event may: `se vieron en Lyon durante la feria`.
      if (!relative && label === 'obl' && s.type !== 'Event') continue;
      const lemma = tokens[other]?.lemma.toLowerCase() ?? '';
      const role = relative ? 'relative' : label;
      found.push(
        propose(scene, locatedIn, 'clause', other, s, party, [
          `verb=${lemma}`,
          `verb=${lemma}&${role}&${s.type}`,
          `role=${role}&${s.type}`,
          `prep=${preposition}`,
          `prep=${preposition}&${role}`,
          ...shapeOf(scene, s, party).slice(0, 1),
        ]),
      );
    }
  }
  return found;
}

/** Words between `donde` and the thing that is there. */
const CLAUSE = 12;

/** `la zona de Alta, donde tuvo lugar la batalla`, by the words alone, as parsers hang such clauses on any noun before. */
export function whereClauses(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const o of view.parties) {
    if (!LIES_IN.has(o.type) || o.kind === 'demonym' || o.kind === 'zero' || o.kind === 'pronoun') continue;
    const comma = tokens[o.to]?.form === ',';
    const where = comma ? o.to + 1 : o.to;
    if (tokens[where]?.form.toLowerCase() !== 'donde') continue;
    const verb = tokens.find(({ index, upos }) => index > where && upos === 'VERB');
    if (verb === undefined || verb.index > where + 5) continue;
    for (const s of view.parties) {
      if (s.from <= where || s.from > where + CLAUSE) continue;
      if (!LIES.has(s.type) || s.kind === 'demonym' || s.kind === 'zero' || s.kind === 'pronoun') continue;
      if (tokens.slice(where, s.from).some(({ form }) => /^[.;:]$/.test(form))) break;
      const role = `where-${baseOf(tokens[s.site]?.deprel ?? 'none')}`;
      const lemma = verb.lemma.toLowerCase();
      found.push(
        propose(scene, locatedIn, 'clause', verb.index, s, o, [
          `verb=${lemma}`,
          `verb=${lemma}&relative&${s.type}`,
          `role=${role}&${s.type}`,
          'prep=donde',
          `prep=donde&${role}`,
          ...shapeOf(scene, s, o).slice(0, 1),
        ]),
      );
    }
  }
  return found;
}

/** Places of a relative clause: `la península, donde se libraron dos guerras`, `la zona en la que se celebra`. */
function relativePlaces({ view }: Scene): { party: Party; verb: number; preposition: string }[] {
  const { tokens } = view.sentence;
  const found: { party: Party; verb: number; preposition: string }[] = [];
  for (const party of view.parties) {
    if (!LIES_IN.has(party.type) || party.kind === 'demonym' || party.kind === 'zero') continue;
    for (const head of party.head === party.site ? [party.head] : [party.head, party.site])
      for (const verb of view.children[head] ?? [])
        if (tokens[verb]?.upos === 'VERB' && tokens[verb].deprel.startsWith('acl') && isWhere(view, verb))
          found.push({ party, verb, preposition: 'donde' });
  }
  return found;
}

/** Whether a verb's clause begins with `donde`, `en el que`. */
function isWhere(view: SentenceView, verb: number): boolean {
  const { tokens } = view.sentence;
  for (const child of view.children[verb] ?? []) {
    if (child > verb) break;
    const token = tokens[child];
    if (token === undefined) continue;
    if (token.lemma.toLowerCase() === 'donde') return true;
    if (token.upos !== 'PRON') continue;
    const before = tokens[child - 1];
    if ((before?.upos === 'DET' ? tokens[child - 2] : before)?.form.toLowerCase() === 'en') return true;
  }
  return false;
}
