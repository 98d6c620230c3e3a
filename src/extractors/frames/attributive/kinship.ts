import { relativeOf } from '../../../relations/relative-of.ts';
import type { Candidate } from '../candidates.ts';
import { baseOf, type Party } from '../view.ts';
import type { Bearer } from './bearers.ts';
import { lastBefore, propose, type Scene } from './context.ts';

const isPerson = (party: Party): boolean => party.type === 'Person';

/**
 * `su hijo, el también artista Daniel`: another description before the name makes it no less an apposition. A `compañero` who
 * is described so is one of the team.
 */
function tieOf({ tie }: Bearer, lemma: string): string {
  return tie === 'described' && !/^companer[oa]$/.test(lemma) ? 'apposition' : tie;
}

/** Family ties: `su hija, Ana`, `Ana, hija de Pedro`, `el hijo de Pedro`, `los hermanos Ana y Pedro`, `se casó con`. */
export function proposeKinship(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const { phrase, bearers } of scene.attributions) {
    if (phrase.noun.noun !== 'kin') continue;
    const { noun } = phrase;
    const persons = bearers.filter(({ party }) => isPerson(party));
    const others: { party: Party; by: string }[] = phrase.complements
      .filter(({ party }) => isPerson(party))
      .map(({ party, link }) => ({ party, by: `of-${link}` }));
    if (phrase.definiteness === 'possessed') {
      for (const party of view.parties)
        if (isPerson(party) && party.kind === 'pronoun' && party.from === phrase.from)
          others.push({ party, by: 'resolved' });
      const last = lastBefore(scene, phrase.from, (party) => isPerson(party) && party.kind !== 'pronoun');
      if (last !== undefined) others.push({ party: last.party, by: `last&${last.distance}` });
      const subject = view.parties.find(
        (party) => isPerson(party) && party.to <= phrase.from && baseOf(tokens[party.site]?.deprel ?? '') === 'nsubj',
      );
      if (subject !== undefined) others.push({ party: subject, by: 'subject' });
    }
    const byEntity = new Map<number, { party: Party; signs: string[] }>();
    for (const { party, by } of others) {
      const known = byEntity.get(party.entity);
      if (known === undefined) byEntity.set(party.entity, { party, signs: [`by=${by}`] });
      else known.signs.push(`by=${by}`);
    }
    const common = [
      `lemma=${noun.lemma}`,
      `category=${noun.category}`,
      `definite=${phrase.definiteness}`,
      `category=${noun.category}&definite=${phrase.definiteness}`,
      `plural=${phrase.plural}`,
    ];
    for (const bearer of persons)
      for (const { party, signs } of byEntity.values())
        if (party.entity !== bearer.party.entity)
          found.push(
            propose(scene, relativeOf, tieOf(bearer, noun.lemma), phrase.head, bearer.party, party, [
              ...common,
              ...signs,
              ...bearer.signs.map((sign) => `b:${sign}`),
            ]),
          );
    if (phrase.plural && byEntity.size === 0)
      for (const [i, a] of persons.entries())
        for (const b of persons.slice(i + 1))
          found.push(
            propose(scene, relativeOf, 'siblings', phrase.head, a.party, b.party, [
              ...common,
              ...b.signs.map((sign) => `b:${sign}`),
            ]),
          );
  }
  return found;
}
