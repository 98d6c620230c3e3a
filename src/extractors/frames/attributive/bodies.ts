import type { EntityType } from '../../../core/entity.ts';
import { baseOf, type Party } from '../view.ts';
import type { Attribution, Scene } from './context.ts';
import { impliedBodies, lastOfType } from './implied-bodies.ts';
import { departmentOf, partyOfWord } from './parties.ts';

/** A body in which a phrase says a post is held, and how it says so. */
export interface Body {
  readonly party: Party;
  /** `named` in the phrase; `behind` its bearer's name; `shared` with a coordinated one; of a possessive; of a relative clause; only `implied`. */
  readonly by: 'named' | 'behind' | 'shared' | 'possessive' | 'relative' | 'implied';
  readonly signs: readonly string[];
}

/** The bodies of a phrase: those it names first, else those its possessive or context tells. */
export function bodiesOf(scene: Scene, at: number, types: ReadonlySet<EntityType>): Body[] {
  const attribution = scene.attributions[at];
  if (attribution === undefined) return [];
  const named = namedIn(attribution, types);
  const { phrase } = attribution;
  const found: Body[] = named.map(({ party, signs }) => ({ party, by: 'named', signs }));
  if (types.has('Organization'))
    found.push(...bodiesByWord(scene, attribution, found), ...ministries(scene, attribution));
  if (named.length === 0) {
    for (const other of [at + 1, at - 1]) {
      const beside = scene.attributions[other];
      if (beside === undefined || !coordinated(scene, at, other)) continue;
      for (const { party, signs } of namedIn(beside, types)) found.push({ party, by: 'shared', signs });
      if (found.length > 0) break;
    }
  }
  if (phrase.definiteness === 'possessed' || phrase.definiteness === 'cuyo')
    found.push(...possessors(scene, attribution, types));
  found.push(...relativeBodies(scene, attribution, types));
  if (found.length === 0) found.push(...impliedBodies(scene, phrase, types));
  return found;
}

/** `el líder de los socialistas`: the members stand for the party. */
function bodiesByWord(scene: Scene, { phrase }: Attribution, known: readonly Body[]): Body[] {
  const { tokens } = scene.view.sentence;
  const found: Body[] = [];
  for (let at = phrase.head + 3; at < phrase.to; at++) {
    const token = tokens[at];
    if (token?.upos !== 'NOUN' || tokens[at - 1]?.upos !== 'DET') continue;
    const body = partyOfWord(scene, token);
    if (body === null || known.some(({ party }) => party.entity === body.entity)) continue;
    found.push({ party: { ...body, head: at, site: at, from: at, to: at + 1 }, by: 'named', signs: ['link=word'] });
  }
  return found;
}

/** `la ministra de Justicia` where the article names a Ministerio de Justicia. */
function ministries(scene: Scene, { phrase }: Attribution): Body[] {
  if (!/^(?:minister|regional|official|media|economy)$/.test(phrase.noun.category)) return [];
  const { tokens } = scene.view.sentence;
  if (tokens[phrase.head + 1]?.form.toLowerCase() !== 'de') return [];
  const first = tokens[phrase.head + 2]?.upos === 'DET' ? phrase.head + 3 : phrase.head + 2;
  const field = tokens
    .slice(first, phrase.to)
    .map(({ form }) => form)
    .join(' ');
  const body = field === '' ? null : departmentOf(scene, field);
  return body === null
    ? []
    : [{ party: { ...body, from: first, to: first + 1 }, by: 'named', signs: ['link=ministry'] }];
}

/** Whether two phrases of the scene stand side by side under `y`: `el gerente de A y socio de B`. */
export function coordinated(scene: Scene, a: number, b: number): boolean {
  const [left, right] =
    a < b ? [scene.attributions[a], scene.attributions[b]] : [scene.attributions[b], scene.attributions[a]];
  if (left === undefined || right === undefined) return false;
  const { tokens } = scene.view.sentence;
  const gap = right.phrase.from - left.phrase.to;
  if (gap !== 1) return false;
  return /^[ye]$/.test(tokens[left.phrase.to]?.form ?? '');
}

function namedIn({ phrase }: Attribution, types: ReadonlySet<EntityType>): { party: Party; signs: string[] }[] {
  const fitting = phrase.complements.filter(({ party }) => types.has(party.type));
  const first = fitting.find(({ link }) => link !== 'adjective');
  return fitting.map(({ party, link, level }, rank) => {
    const nested = fitting.some(
      (other) => other.party !== party && other.party.from <= party.from && other.party.to >= party.to,
    );
    const holds = fitting.some(
      (other) => other.party !== party && party.from <= other.party.from && party.to >= other.party.to,
    );
    const beside = party.from === phrase.head + 1;
    return {
      party,
      signs: [
        `link=${link}`,
        `link=${link}&level=${Math.min(level, 3)}`,
        `link=${link}&rank=${Math.min(rank, 2)}`,
        `nested=${nested ? 'in' : holds ? 'out' : 'no'}&${link}&${party.type}`,
        link === 'adjective'
          ? `adjective&${beside ? 'beside' : 'away'}&${first === undefined ? 'only' : first.party.type}`
          : `last=${rank === fitting.length - 1}`,
      ],
    };
  });
}

function possessors(scene: Scene, { phrase }: Attribution, types: ReadonlySet<EntityType>): Body[] {
  const { tokens } = scene.view.sentence;
  const found: Body[] = [];
  if (phrase.definiteness === 'cuyo') {
    const governor = tokens[tokens[phrase.head]?.head ?? -1];
    const top = governor?.deprel.startsWith('acl') ? governor.head : -1;
    for (const party of scene.view.parties)
      if (types.has(party.type) && (party.head === top || party.to === phrase.from - 1))
        found.push({ party, by: 'possessive', signs: ['cuyo'] });
    return found;
  }
  for (const party of scene.view.parties)
    if (party.kind === 'pronoun' && party.from === phrase.from && types.has(party.type))
      found.push({ party, by: 'possessive', signs: ['resolved'] });
  for (const type of types) {
    lastOfType(scene, phrase.from, type, ({ kind }) => kind !== 'demonym' && kind !== 'pronoun').forEach(
      ({ party, distance }, rank) => {
        const known = found.findIndex((body) => body.party.entity === party.entity);
        const body = found[known];
        if (body !== undefined) found[known] = { ...body, signs: [...body.signs, `resolved&${rank}`] };
        else
          found.push({
            party,
            by: 'possessive',
            signs: [
              rank === 0 ? `last&${type}&${distance}` : `last&${type}-${rank + 1}`,
              `subject=${isSubject(scene, party)}`,
            ],
          });
      },
    );
  }
  return found;
}

function isSubject(scene: Scene, party: Party): boolean {
  return party.site >= 0 && baseOf(scene.view.sentence.tokens[party.site]?.deprel ?? '') === 'nsubj';
}

/** `la federación, de la que es vicepresidente`, `el equipo en el que es portero`. */
function relativeBodies(scene: Scene, { phrase }: Attribution, types: ReadonlySet<EntityType>): Body[] {
  const { tokens } = scene.view.sentence;
  const head = tokens[phrase.anchor];
  if (head === undefined || !head.deprel.startsWith('acl') || head.head < 0) return [];
  const oblique = (scene.view.children[phrase.anchor] ?? []).some((child) => {
    const token = tokens[child];
    if (token?.upos !== 'PRON' || /subj|expl/.test(token.deprel)) return false;
    const before = tokens[child - 1];
    return /^(?:de|en|por|para)$/i.test((before?.upos === 'DET' ? tokens[child - 2] : before)?.form ?? '');
  });
  if (!oblique) return [];
  return scene.view.parties
    .filter((party) => types.has(party.type) && (party.head === head.head || party.head === tokens[head.head]?.head))
    .map((party) => ({ party, by: 'relative', signs: [] }));
}
