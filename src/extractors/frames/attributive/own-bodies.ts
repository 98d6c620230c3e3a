import type { Token } from '../../../core/annotation.ts';
import { memberOf } from '../../../relations/member-of.ts';
import type { Candidate } from '../candidates.ts';
import { baseOf, carriedParty, type Party, type SentenceView } from '../view.ts';
import { propose, type Scene } from './context.ts';

/** What somebody belongs to: `su equipo` is that of who plays in it. */
const BODY =
  /^(?:equipo|club|conjunto|escudería|selección|partido|formación|sindicato|coalición|agrupación|facción|federación|plantilla|escuadra|orquesta|banda|compañía|bufete|grupo|organización|colectivo)$/;
const OWN = /^(?:su|mi|nuestr[oa])$/i;
/** Words after the noun, before the name: `con su equipo de procedencia, el Norte`. */
const FURTHEST = 5;

/** `el Norte, su equipo`, `su partido de toda la vida, la Unión Verde`: the body named beside is whose `su` is meant. */
export function ownBodies(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const token of tokens) {
    if (token.form.length > 8 || !OWN.test(token.form)) continue;
    const noun = tokens[token.index + 1]?.upos === 'ADJ' ? tokens[token.index + 2] : tokens[token.index + 1];
    if (noun?.upos !== 'NOUN' || !BODY.test(noun.lemma)) continue;
    const named = namedBeside(view, token.index, noun.index);
    if (named === undefined) continue;
    for (const { party, signs } of ownersOf(scene, token.index))
      if (party.entity !== named.body.entity)
        found.push(
          propose(scene, memberOf, 'own-body', noun.index, party, named.body, [
            `noun=${noun.lemma}`,
            `side=${named.side}`,
            `by=${token.form.toLowerCase()}`,
            ...signs,
            ...signs.map((sign) => `${sign}&${named.side}`),
          ]),
        );
  }
  return found;
}

/** The body in apposition to `su equipo`: between commas before it, or behind it. */
function namedBeside(view: SentenceView, own: number, noun: number): { body: Party; side: string } | undefined {
  const { tokens } = view.sentence;
  const bodies = view.parties.filter(({ type, kind }) => type === 'Organization' && kind === 'name');
  const before = bodies.findLast(({ to }) => to === own - 1 && isMark(tokens[to]));
  if (before !== undefined) return { body: before, side: 'before' };
  const after = bodies.find(({ from }) => from > noun && from - noun <= FURTHEST);
  if (after === undefined) return undefined;
  let marks = 0;
  for (let at = noun + 1; at < after.from; at++) {
    const token = tokens[at]!;
    if (isMark(token)) marks += 1;
    // Past the comma an article only: `su equipo, que perdió ante el Norte`.
    else if (marks > 0 ? token.upos !== 'DET' : !/^(?:ADP|NOUN|ADJ|DET)$/.test(token.upos)) return undefined;
  }
  return marks > 0 ? { body: after, side: 'after' } : undefined;
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^[,(–—-]$/.test(token.form);
}

/** Whose `su` may be: whom it takes up, the subject and the last named before it, else the last of the sentence before. */
function ownersOf({ view, views, index }: Scene, own: number): { party: Party; signs: string[] }[] {
  const found: { party: Party; signs: string[] }[] = [];
  const put = (party: Party | undefined, sign: string): void => {
    if (party === undefined) return;
    const known = found.find((one) => one.party.entity === party.entity);
    if (known === undefined) found.push({ party, signs: [sign] });
    else known.signs.push(sign);
  };
  const people = view.parties.filter(({ type, kind }) => type === 'Person' && kind !== 'demonym');
  put(
    people.find(({ from, kind }) => from === own && kind === 'pronoun'),
    'resolved',
  );
  const here = people.filter(({ from }) => from !== own);
  put(
    here.find(({ site }) => baseOf(view.sentence.tokens[site]?.deprel ?? '') === 'nsubj'),
    'subject',
  );
  put(
    here.findLast(({ to }) => to <= own),
    'last',
  );
  if (here.some(({ from }) => from < own)) return found;
  const before = views[index - 1]?.parties.filter(({ type, kind }) => type === 'Person' && kind !== 'demonym') ?? [];
  const subject = before.find(({ site }) => baseOf(views[index - 1]?.sentence.tokens[site]?.deprel ?? '') === 'nsubj');
  if (subject !== undefined) put(carriedParty(subject), 'subject-before');
  const last = before.at(-1);
  if (last !== undefined) put(carriedParty(last), 'last-before');
  return found;
}
