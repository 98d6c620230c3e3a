import { won } from '../../../relations/won.ts';
import type { Candidate } from '../candidates.ts';
import { baseOf, carriedParty, type Party } from '../view.ts';
import { isActor, propose, type Scene } from './context.ts';
import { occasionsOf } from './occasions.ts';
import { mostMentioned } from './salience.ts';

/** Verbs whose object somebody wins. */
const WINNING: ReadonlySet<string> = new Set(
  'ganar obtener recibir conquistar conseguir lograr adjudicar llevar revalidar alzar merecer cosechar'.split(' '),
);

/** `En 2003 ganó el premio`: who the sentences before speak of, where the verb names nobody. */
export function droppedWinners(scene: Scene): Candidate[] {
  const { view, views, index } = scene;
  const { tokens } = view.sentence;
  const found: Candidate[] = [];
  for (const event of view.parties) {
    if (event.type !== 'Event' || event.kind === 'zero' || event.kind === 'pronoun') continue;
    const token = tokens[event.site];
    const verb = tokens[token?.head ?? -1];
    if (token === undefined || verb === undefined || baseOf(token.deprel) !== 'obj' || !WINNING.has(verb.lemma))
      continue;
    if (!verb.feats.includes('Person=3') && !verb.feats.includes('VerbForm=Part')) continue;
    if ((view.children[verb.index] ?? []).some((child) => baseOf(tokens[child]?.deprel ?? '') === 'nsubj')) continue;
    const winners = new Map<number, { party: Party; where: string }>();
    const add = (party: Party | undefined, where: string): void => {
      if (party !== undefined && isActor(party.type) && !winners.has(party.entity))
        winners.set(party.entity, { party, where });
    };
    add(
      view.parties.find(({ kind, head }) => kind === 'zero' && head === verb.index),
      'zero',
    );
    for (let back = 1; back <= 2; back++) {
      const before = views[index - back];
      const subject = before?.parties.find(
        ({ type, kind, site }) =>
          isActor(type) && kind !== 'demonym' && baseOf(before.sentence.tokens[site]?.deprel ?? '') === 'nsubj',
      );
      if (subject !== undefined) add(carriedParty(subject), `subject${back}`);
    }
    const [top] = mostMentioned(scene.entities, 'Person');
    if (top !== undefined) add(carriedParty({ ...top, entity: top.index }), 'top');
    const kind = occasionsOf(scene).get(event.entity)?.kind ?? 'other';
    for (const { party, where } of winners.values()) {
      const isTop = party.entity === top?.index;
      found.push(
        propose(scene, won, 'laurels.dropped', verb.index, party, event, [
          `where=${where}`,
          `where=${where}&${isTop}`,
          `verb=${verb.lemma}`,
          `verb=${verb.lemma}&${kind}`,
          `event=${kind}`,
          `event=${kind}&${where}`,
          `event=${kind}&${party.type}`,
          `where=${where}&${party.type}&${isTop}`,
          `clause=${baseOf(verb.deprel)}`,
          `clause=${baseOf(verb.deprel)}&${where}`,
        ]),
      );
    }
  }
  return found;
}
