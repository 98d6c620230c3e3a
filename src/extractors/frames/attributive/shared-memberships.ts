import { memberOf } from '../../../relations/member-of.ts';
import type { Candidate } from '../candidates.ts';
import type { Party, SentenceView } from '../view.ts';
import { isActor, propose, type Scene } from './context.ts';

/** Memberships told once for several: `A y B, ambos del Club Norte`; `uno de los socios del pacto, junto con A, B y C`. */
export function sharedMemberships(scene: Scene): Candidate[] {
  return [...ofAll(scene), ...alongside(scene)];
}

const ALL = /^(?:ambos|ambas|todos|todas)$/i;
/** Words between the last of them and `ambos`. */
const FURTHEST = 6;

/** `la ciclista Eva Sol y la italiana Ada Riva, ambas del Norte`; `los soldados, todos del Batallón 9`. */
function ofAll(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const token of tokens) {
    // All of them have five letters; most words are passed over by that alone.
    if (token.form.length !== 5 || !ALL.test(token.form) || tokens[token.index + 1]?.form.toLowerCase() !== 'de')
      continue;
    let at = token.index + 2;
    while (tokens[at]?.upos === 'DET') at += 1;
    const o = view.parties.find(({ from, kind, type }) => from === at && kind === 'name' && type === 'Organization');
    if (o === undefined) continue;
    const before = actorsBefore(view, token.index);
    const nearest = before.at(-1);
    if (nearest === undefined || token.index - nearest.to > FURTHEST) continue;
    const both = /^amb/i.test(token.form);
    const some = both ? before.slice(-2) : before.filter((s) => s === nearest || s.site === nearest.site);
    some.forEach((s, rank) => {
      if (s.entity !== o.entity && s.type === nearest.type)
        found.push(
          propose(scene, memberOf, 'all-of', token.index, s, o, [`both=${both}`, `rank=${Math.min(rank, 2)}`]),
        );
    });
  }
  return found;
}

/** Who acts and stands before a token, each once, by name or as a group. */
function actorsBefore({ parties }: SentenceView, at: number): Party[] {
  const found: Party[] = [];
  for (const party of parties) {
    if (party.to > at || !isActor(party.type)) continue;
    if (party.kind !== 'name' && party.type !== 'Group') continue;
    if (!found.some(({ entity }) => entity === party.entity)) found.push(party);
  }
  return found;
}

const ALONGSIDE = /^(?:con|a|de|que)$/i;

/** `Perú es uno de los socios del pacto, junto con Chile y Colombia`: those named along are in it too. */
function alongside(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const { phrase } of scene.attributions) {
    if (phrase.definiteness !== 'one-of') continue;
    const bodies = phrase.complements.filter(
      ({ party }) => party.type === 'Organization' || party.type === 'Agreement',
    );
    if (bodies.length === 0) continue;
    const along = tokens.findIndex(
      ({ form }, at) =>
        at >= phrase.to && /^(?:junto|además|igual)$/i.test(form) && ALONGSIDE.test(tokens[at + 1]?.form ?? ''),
    );
    if (along < 0) continue;
    let to = along + 2;
    for (const s of view.parties) {
      if (s.from < to || s.kind !== 'name' || !isActor(s.type)) continue;
      if (tokens.slice(to, s.from).some(({ upos }) => !/^(?:PUNCT|CCONJ|DET)$/.test(upos))) break;
      to = s.to;
      for (const { party: o } of bodies)
        if (o.entity !== s.entity)
          found.push(
            propose(scene, memberOf, 'title', phrase.head, s, o, [
              `lemma=${phrase.noun.lemma}`,
              `category=${phrase.noun.category}`,
              'tie=title',
              'tie=title&by=named',
              `by=named&${o.type}`,
              'plural=true',
              'alongside',
              'b:listed',
            ]),
          );
    }
  }
  return found;
}
