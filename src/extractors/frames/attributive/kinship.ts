import { relativeOf } from '../../../relations/relative-of.ts';
import type { Candidate } from '../candidates.ts';
import { baseOf, type Party } from '../view.ts';
import type { Bearer } from './bearers.ts';
import { agreementWith, lastBefore, propose, type Scene } from './context.ts';
import type { AttributivePhrase } from './phrase.ts';

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
    const owners = new Set(phrase.complements.filter(({ link }) => link === 'de').map(({ party }) => party.entity));
    // `la hija del alcalde Luis Gil`: the name behind is the mayor's
    const persons = bearers.filter(
      ({ party, tie }) => isPerson(party) && !(tie === 'title' && owners.has(party.entity)),
    );
    const others: { party: Party; by: string }[] = phrase.complements
      .filter(({ party }) => isPerson(party))
      .map(({ party, link }) => ({ party, by: `of-${link}` }));
    const described = describedBehind(scene, phrase, bearers);
    if (described !== undefined && !others.some(({ party }) => party.entity === described.entity))
      others.push({ party: described, by: 'of-de' });
    for (const { party } of others) {
      const kin = namedBehind(scene, party, phrase.head);
      if (kin === undefined) continue;
      const known = persons.findIndex((person) => person.party.entity === kin.entity);
      const bearer = { party: kin, tie: 'apposition', signs: ['behind owner'], rank: 0 } as const;
      if (known >= 0) persons[known] = bearer;
      else if (persons.length === 0) persons.push(bearer);
    }
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
    for (const party of ownersOf(scene, phrase)) others.push({ party, by: phrase.definiteness });
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
              `gender=${agreementWith(scene, phrase, bearer)}&${bearer.tie}`,
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

/** Who stands between commas behind the name of whose kin a noun tells: `la hija del alcalde Luis Gil, Ana Gil, habló`. */
function namedBehind({ view }: Scene, owner: Party, kin: number): Party | undefined {
  const { tokens } = view.sentence;
  if (owner.from < kin) return undefined;
  // `del alcalde | Luis Gil`: the name stands behind the description of its bearer
  const name = view.parties.find(
    ({ entity, from, kind }) => entity === owner.entity && kind === 'name' && from === owner.to,
  );
  const end = name?.to ?? owner.to;
  if (tokens[end]?.form !== ',') return undefined;
  return view.parties.find(
    ({ from, to, kind, type }) =>
      from === end + 1 && kind === 'name' && type === 'Person' && /^[,.;:)]$/.test(tokens[to]?.form ?? '.'),
  );
}

/** How far behind the noun the name of whose kin it is may stand: `sobrina del entonces presidente de la federación Luis Gil`. */
const FARTHEST_NAME = 9;

/**
 * Whose kin a noun tells of where another noun describes them first: `hija del pescador Julio Gil`, `es sobrino de la ministra
 * del Interior, Ana Gil`. Behind a comma the name is the kin's own, unless that stands before.
 */
function describedBehind({ view }: Scene, { head }: AttributivePhrase, bearers: readonly Bearer[]): Party | undefined {
  const { tokens } = view.sentence;
  if (tokens[head + 1]?.form.toLowerCase() !== 'de') return undefined;
  for (let at = head + 2; at < Math.min(tokens.length, head + FARTHEST_NAME); at++) {
    const named = view.parties.find(({ from, kind, type }) => from === at && kind === 'name' && type === 'Person');
    if (named !== undefined) return named;
    const { upos, form } = tokens[at]!;
    if (form === ',' && !bearers.some(({ party }) => isPerson(party) && party.to <= head)) return undefined;
    if (form !== ',' && !/^(?:NOUN|ADJ|ADP|DET|PROPN|ADV)$/.test(upos)) return undefined;
  }
  return undefined;
}

const HAVING: ReadonlySet<string> = new Set(['tener', 'adoptar', 'criar', 'perder']);

/** Whose kin an indefinite noun or one behind `cuyo` tells of: `tiene dos hijas, Ana y Eva`, `Ruiz, cuyo hermano Luis …`. */
function ownersOf({ view }: Scene, { definiteness, from, head }: AttributivePhrase): readonly Party[] {
  const { tokens } = view.sentence;
  if (definiteness === 'cuyo') {
    const before = view.parties.findLast(({ to, kind }) => to <= from && kind !== 'demonym');
    return before !== undefined && isPerson(before) && before.to >= from - 1 ? [before] : [];
  }
  const noun = tokens[head];
  const verb = tokens[noun?.head ?? -1];
  const isHad = verb !== undefined && noun?.deprel === 'obj' && HAVING.has(verb.lemma);
  if (!isHad || (definiteness !== 'indefinite' && definiteness !== 'bare')) return [];
  return view.parties.filter((party) => {
    if (!isPerson(party)) return false;
    if (party.kind === 'zero') return party.head === verb.index;
    const site = tokens[party.site];
    return site?.head === verb.index && baseOf(site.deprel) === 'nsubj';
  });
}
