import type { ArticleEntities, ArticleEntity } from '../../../core/entity.ts';
import { isAroundSport, isSportReport } from '../../../languages/es/sport.ts';
import { holdsPosition } from '../../../relations/holds-position.ts';
import { memberOf } from '../../../relations/member-of.ts';
import type { Candidate } from '../candidates.ts';
import { bucketOf } from '../features.ts';
import { baseOf, carriedParty, type Party, pathBetween, prepositionOf, type SentenceView } from '../view.ts';
import { lastBefore, propose, type Scene } from './context.ts';
import { partyOfWord } from './parties.ts';
import { mostMentioned } from './salience.ts';
import { lastingSigns, ruleFor, signsOfList, signsOfSquad } from './squad-signs.ts';
import { squadsOf } from './squads.ts';

const reports = new WeakMap<readonly SentenceView[], boolean>();

/** Whether the article reports on sport; read once, asked by every sentence. */
export function reportsSport(views: readonly SentenceView[]): boolean {
  let is = reports.get(views);
  if (is === undefined) {
    is = isSportReport(views.map(({ sentence }) => sentence));
    reports.set(views, is);
  }
  return is;
}

const around = new WeakMap<readonly SentenceView[], boolean>();

/** Whether the article is about sport, if no report of it; read once, asked by every sentence. */
export function tellsOfSport(views: readonly SentenceView[]): boolean {
  let is = around.get(views);
  if (is === undefined) {
    is = reportsSport(views) || isAroundSport(views.map(({ sentence }) => sentence));
    around.set(views, is);
  }
  return is;
}

/**
 * In an article about sport, each person named and the clubs that may be theirs: those beside them in the sentence, the one a
 * possessive or an adjective (`su equipo`, `el azulgrana`) takes up, the last named, the ones the article is about, the one
 * that all the article tells of them speaks for.
 */
export function teamsOf(scene: Scene): Candidate[] {
  const { view } = scene;
  if (!tellsOfSport(scene.views)) return [];
  const ranked = mostMentioned(scene.entities, 'Organization').filter(isNamed);
  if (ranked.length === 0) return [];
  const found: Candidate[] = [];
  const words = wordsForClubs(scene);
  const squads = squadsOf(scene);
  const breadth = reportsSport(scene.views) ? 'report' : 'around';
  const seen = new Set<number>();
  for (const s of view.parties) {
    if (s.type !== 'Person' || s.kind !== 'name' || seen.has(s.entity)) continue;
    seen.add(s.entity);
    const clubs = new Map<number, Club>();
    const add = (party: Party, where: string): void => {
      const rank = ranked.findIndex(({ index }) => index === party.entity);
      if (rank < 0) return;
      const club = clubs.get(party.entity);
      if (club === undefined) clubs.set(party.entity, { party, rank, where: [where] });
      else if (!club.where.includes(where)) club.where.push(where);
    };
    for (const party of beside(view, s)) add(party, party.from < s.from ? 'before' : 'after');
    for (const party of view.parties)
      if (party.kind === 'pronoun' && party.type === 'Organization') add(party, 'pronoun');
    for (const party of words) add(party, 'word');
    const last = lastBefore(scene, 0, ({ type, kind }) => type === 'Organization' && kind !== 'demonym');
    if (last !== undefined) add(last.party, 'last');
    ranked.slice(0, 2).forEach((entity, rank) => {
      add(carriedParty({ ...entity, entity: entity.index }), `top${rank}`);
    });
    for (const [where, index] of [
      ['squad', squads.bestOf(s.entity)],
      ['main', squads.main],
    ] as const) {
      const entity = ranked.find((one) => one.index === index);
      if (entity !== undefined) add(carriedParty({ ...entity, entity: index }), where);
    }
    const about = signsOfPlayer(scene, s);
    const times = together(scene, s.entity, ranked);
    const most = Math.max(...times.values());
    for (const club of clubs.values()) {
      const rule = ruleFor(squads, s.entity, club.party.entity);
      const squad = signsOfSquad(squads, s.entity, club.party.entity, breadth);
      // `los jugadores de Ruiz`: a coach is told by the team.
      if (rule === 'team.run' && squads.roleOf(s.entity) === 'coach')
        found.push(propose(scene, holdsPosition, rule, -1, s, club.party, squad));
      found.push(
        propose(
          scene,
          memberOf,
          rule,
          s.head,
          s,
          club.party,
          [
            ...signsOf(view, s, club, about, ranked.length),
            ...signsOfArticle(club, ranked, times.get(club.party.entity) ?? 0, most),
            ...squad,
            ...signsOfList(view, s, club.party, squads),
          ],
          lastingSigns(squads, s.entity, club.party.entity),
        ),
      );
    }
  }
  return found;
}

const companies = new WeakMap<ArticleEntities, Map<number, ReadonlyMap<number, number>>>();

/** In how many sentences a person is mentioned with each club. */
function together(
  { entities, views }: Scene,
  person: number,
  clubs: readonly ArticleEntity[],
): ReadonlyMap<number, number> {
  let byPerson = companies.get(entities);
  if (byPerson === undefined) {
    byPerson = new Map();
    companies.set(entities, byPerson);
  }
  let times = byPerson.get(person);
  if (times === undefined) {
    const count = new Map(clubs.map(({ index }): [number, number] => [index, 0]));
    for (const { parties } of views) {
      if (!parties.some(({ entity }) => entity === person)) continue;
      for (const entity of new Set(parties.map((party) => party.entity))) {
        const before = count.get(entity);
        if (before !== undefined) count.set(entity, before + 1);
      }
    }
    times = count;
    byPerson.set(person, times);
  }
  return times;
}

/** How much the article is about a club, and how often it tells of the person with it rather than with others. */
function signsOfArticle(
  { party, rank, where }: Club,
  ranked: readonly ArticleEntity[],
  times: number,
  most: number,
): string[] {
  const all = ranked.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const share = Math.floor((5 * (ranked[rank]?.mentions.length ?? 0)) / all);
  const first = Math.min(...(ranked[rank]?.mentions ?? []).map(({ sentence }) => sentence));
  const company = times === 0 ? (most === 0 ? 'none' : 'others') : times < most ? 'less' : `most${Math.min(times, 3)}`;
  return [
    `share=${share}`,
    `share=${share}&${where[0]}`,
    `first=${Math.min(first, 3)}`,
    `company=${company}`,
    `company=${company}&share=${share}`,
    `company=${company}&${where[0]}`,
    `carried=${party.from < 0}&${company}&${share}`,
  ];
}

interface Club {
  readonly party: Party;
  /** 0: the article mentions it most. */
  readonly rank: number;
  readonly where: string[];
}

function isNamed({ mentions }: ArticleEntity): boolean {
  return mentions.some(({ kind }) => kind === 'name');
}

/** The nearest organisation on either side. */
function beside({ parties }: SentenceView, s: Party): Party[] {
  const clubs = parties.filter(({ type, kind }) => type === 'Organization' && kind !== 'zero' && kind !== 'pronoun');
  const before = clubs.findLast(({ to }) => to <= s.from);
  const after = clubs.find(({ from }) => from >= s.to);
  return [before, after].filter((party) => party !== undefined);
}

function wordsForClubs(scene: Scene): Party[] {
  const found: Party[] = [];
  for (const token of scene.view.sentence.tokens) {
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN') continue;
    const body = partyOfWord(scene, token);
    if (body !== null)
      found.push({ ...body, head: token.index, site: token.index, from: token.index, to: token.index + 1 });
  }
  return found;
}

/** What the sentence says of a person wherever they play: their role, what governs it, how they are described. */
function signsOfPlayer({ view, attributions }: Scene, s: Party): { readonly role: string; readonly signs: string[] } {
  const { tokens } = view.sentence;
  const token = tokens[s.site];
  const governor = tokens[token?.head ?? -1];
  const role = baseOf(token?.deprel ?? 'none');
  const described = attributions.find(({ bearers }) => bearers.some(({ party }) => party.entity === s.entity));
  return {
    role,
    signs: [
      `role=${role}`,
      `governor=${governor?.lemma.toLowerCase() ?? 'none'}`,
      `as=${described?.phrase.noun.category ?? 'none'}`,
      `case=${prepositionOf(view, s.site)}&${role}`,
      `bracket=${tokens[s.to]?.form === '('}`,
    ],
  };
}

function signsOf(
  view: SentenceView,
  s: Party,
  { party: o, rank, where }: Club,
  { role, signs }: { readonly role: string; readonly signs: readonly string[] },
  count: number,
): string[] {
  const standing = `${Math.min(rank, 3)}of${Math.min(count, 4)}`;
  const all = [...where].sort().join('+');
  const found = [...signs, `club=${standing}`, `wheres=${all}`, `wheres=${all}&${standing}`];
  for (const one of where) found.push(`where=${one}`, `where=${one}&${standing}`, `where=${one}&${role}`);
  for (const sign of signs) found.push(`${sign}&${where[0]}`);
  if (o.from < 0) return found;
  const preposition = prepositionOf(view, o.site);
  found.push(
    `prep=${preposition}&${where[0]}`,
    `prep=${preposition}&${where[0]}&${role}`,
    `of=${baseOf(view.sentence.tokens[o.site]?.deprel ?? 'none')}&${role}`,
    `apart=${bucketOf(s.from - o.from)}`,
    `path=${pathBetween(view, s.head, o.head)}`,
  );
  return found;
}
