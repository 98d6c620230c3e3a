import type { ArticleEntities } from '../../../core/entity.ts';
import type { Party, SentenceView } from '../view.ts';
import { clubsIn, clubsOf, orderOf, type Side, sideIn } from './clubs.ts';
import type { Scene } from './context.ts';
import { countedAs, listsOf, type NameList } from './name-lists.ts';
import { type SquadRole, squadRoleOf } from './squad-roles.ts';
import { isTied } from './squad-ties.ts';

/** How all that an article says of a person and a club together compares with what it says of them and others. */
export interface Standing {
  /** Which club the words tie the person to (`Ruiz, delantero del Norte`): this one, another, both or none. */
  readonly tied: 'this' | 'other' | 'both' | 'none';
  /** The same of those named in one list with the person, or called fellows. */
  readonly mates: 'this' | 'other' | 'both' | 'none';
  /** 0: the club that most speaks for; 3: third or worse, 4: nothing speaks for it. */
  readonly rank: number;
  /** The fifths of all that speaks for some club. */
  readonly share: number;
  /** How much speaks for it: 0 only what the article is about, 1 a sentence with others, 2 one without, 3 several, 4 ties. */
  readonly strength: number;
  /** The rank of the club by how many are tied to it, 3 at most. */
  readonly hub: number;
}

/** Who plays for whom, as the whole of an article has it. */
export interface Squads {
  standingOf(person: number, club: number): Standing;
  /** What the article calls a person: player, coach, or a post of another kind; `none` where it calls them nothing. */
  roleOf(person: number): SquadRole | 'none';
  /** The club that most speaks for, -1 where nothing speaks for any. */
  bestOf(person: number): number;
  /** The club most people are tied to, -1 where none is. */
  readonly main: number;
}

const known = new WeakMap<ArticleEntities, Squads>();

type Article = Pick<Scene, 'entities' | 'knowledge' | 'views'>;

/** The squads of an article; put together once. */
export function squadsOf(scene: Article): Squads {
  let squads = known.get(scene.entities);
  if (squads === undefined) {
    squads = new ArticleSquads(scene);
    known.set(scene.entities, squads);
  }
  return squads;
}

/** What speaks for one club: ties of the person, those of their mates, and how often it stands nearest in a sentence. */
interface Evidence {
  ties: number;
  mates: number;
  near: number;
  /** A little for whom the sentence before was about, and for whom the article is about: where nothing else speaks. */
  around: number;
}

/** Guesses that only order the clubs of a person; what the order is worth, the learned weights say. */
const OF_TIE = 3;
const OF_MATES = 2;
const ALONE = 1;
const SUBJECT = 0.6;
const NEAREST = 0.4;
const OTHER = 0.2;
const BEFORE = 0.4;
const OF_SHARE = 0.5;
const OF_HUB = 0.15;

/** No article has so many entities. */
const MOST = 1 << 20;

class ArticleSquads implements Squads {
  readonly main: number;
  readonly #clubs: ReadonlySet<number>;
  #mentions = 0;
  readonly #evidence = new Map<number, Map<number, Evidence>>();
  readonly #hubs: readonly number[];
  readonly #roles = new Map<number, SquadRole>();
  /** Asked for in each sentence that names the person. */
  readonly #standings = new Map<number, Standing>();

  constructor(scene: Article) {
    this.#clubs = clubsOf(scene);
    for (const { index, mentions } of scene.entities.entities)
      if (this.#clubs.has(index)) this.#mentions += mentions.length;
    const lists: NameList[] = [];
    const tied = new Map<number, number>();
    let before: readonly Party[] = [];
    for (const view of scene.views) before = this.#read(scene, view, before, lists, tied);
    for (const list of lists) this.#share(list);
    for (const byClub of this.#evidence.values())
      for (const [club, { ties, mates }] of byClub)
        if (ties + mates > 0) tied.set(club, (tied.get(club) ?? 0) + Math.min(1, ties + mates));
    this.#hubs = [...tied].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([club]) => club);
    this.main = this.#hubs[0] ?? -1;
    this.#weighShares(scene, tied);
  }

  standingOf(person: number, club: number): Standing {
    const key = person * MOST + club;
    let standing = this.#standings.get(key);
    if (standing === undefined) {
      standing = this.#compare(person, club);
      this.#standings.set(key, standing);
    }
    return standing;
  }

  #compare(person: number, club: number): Standing {
    const byClub = this.#evidence.get(person);
    const own = byClub?.get(club);
    const scores = [...(byClub ?? [])].map(([, evidence]) => scoreOf(evidence));
    const score = own === undefined ? 0 : scoreOf(own);
    const sum = scores.reduce((all, one) => all + one, 0);
    const hub = this.#hubs.indexOf(club);
    return {
      tied: sideOf(byClub, club, ({ ties }) => ties > 0),
      mates: sideOf(byClub, club, ({ mates }) => mates > 0),
      rank: score === 0 ? 4 : Math.min(3, scores.filter((other) => other > score).length),
      share: sum === 0 ? 0 : Math.floor((5 * score) / sum),
      strength: score < 0.3 ? 0 : score < 0.9 ? 1 : score < 1.7 ? 2 : score < OF_TIE ? 3 : 4,
      hub: hub < 0 ? 3 : Math.min(hub, 3),
    };
  }

  roleOf(person: number): SquadRole | 'none' {
    return this.#roles.get(person) ?? 'none';
  }

  bestOf(person: number): number {
    let best = -1;
    let most = 0;
    for (const [club, evidence] of this.#evidence.get(person) ?? []) {
      const score = scoreOf(evidence);
      if (score > most) {
        best = club;
        most = score;
      }
    }
    return best;
  }

  /** Reads a sentence and gives its clubs, those it is about first. */
  #read(
    scene: Article,
    view: SentenceView,
    before: readonly Party[],
    lists: NameList[],
    tied: Map<number, number>,
  ): readonly Party[] {
    const { tokens } = view.sentence;
    const clubs = clubsIn(scene, view, this.#clubs);
    const sides = new Map(clubs.map((club): [Party, Side] => [club, sideIn(tokens, club)]));
    const distinct = new Set(clubs.map(({ entity }) => entity)).size;
    for (const s of view.parties) {
      if (s.type === 'Group' && s.kind !== 'zero')
        // `los jugadores del Norte`: the article is about them.
        for (const club of clubs)
          if (club.from > s.from && club.to <= s.to) tied.set(club.entity, (tied.get(club.entity) ?? 0) + 1);
      if (s.type !== 'Person' || s.kind === 'zero' || s.kind === 'pronoun' || s.kind === 'demonym') continue;
      // The first that the article calls somebody is what they are: later nouns may be another's.
      const role = s.kind === 'name' && !this.#roles.has(s.entity) ? squadRoleOf(view, s) : null;
      if (role !== null) this.#roles.set(s.entity, role);
      const signed = s.kind === 'name' && countedAs(tokens, s.from) === 'signing';
      let nearest: Party | undefined;
      for (const club of clubs) {
        // Of whom a club has signed, the club in brackets is the one before.
        if (signed && tokens[club.from - 1]?.form === '(') continue;
        if (isTied(view, s, club)) this.#of(s.entity, club.entity).ties += 1;
        if (sides.get(club) === 'against') continue;
        if (nearest === undefined || apart(s, club) < apart(s, nearest)) nearest = club;
      }
      if (signed) {
        const signing = clubs.findLast(({ from, to }) => to <= s.from && tokens[from - 1]?.form !== '(') ?? before[0];
        if (signing !== undefined) this.#of(s.entity, signing.entity).ties += 1;
        continue;
      }
      if (s.kind !== 'name') continue;
      for (const club of clubs) {
        const side = sides.get(club);
        if (side === 'against') continue;
        this.#of(s.entity, club.entity).near +=
          distinct === 1 ? ALONE : side === 'subject' ? SUBJECT : club === nearest ? NEAREST : OTHER;
      }
      const last = before[0];
      if (last !== undefined && clubs.length === 0) this.#of(s.entity, last.entity).around += BEFORE;
    }
    lists.push(...listsOf(scene.views, view));
    const about = clubs.filter((club) => sides.get(club) !== 'against');
    return about.length === 0
      ? before
      : about.sort((a, b) => orderOf(sides.get(a)) - orderOf(sides.get(b)) || a.from - b.from);
  }

  /** Where nothing speaks for any club, the more an article is about one, and tells of its people, the likelier. */
  #weighShares({ entities }: Article, tied: ReadonlyMap<number, number>): void {
    let all = 0;
    for (const count of tied.values()) all += count;
    for (const { index, type, mentions } of entities.entities) {
      if (type !== 'Person' || !mentions.some(({ kind }) => kind === 'name')) continue;
      for (const club of this.#clubs)
        this.#of(index, club).around +=
          (OF_SHARE * (entities.entities[club]?.mentions.length ?? 0)) / this.#mentions +
          (all === 0 ? 0 : (OF_HUB * (tied.get(club) ?? 0)) / all);
    }
  }

  /** Those of one list are mostly of one club: who is tied to none takes over the ties of the others. */
  #share({ people, shares }: NameList): void {
    const before = people.map((person) => [...(this.#evidence.get(person) ?? [])].filter(([, { ties }]) => ties > 0));
    people.forEach((person, at) => {
      if (!shares && before[at]!.length > 0) return;
      before.forEach((clubs, other) => {
        if (other === at || people[other] === person) return;
        for (const [club] of clubs) this.#of(person, club).mates += 1;
      });
    });
  }

  #of(person: number, club: number): Evidence {
    let byClub = this.#evidence.get(person);
    if (byClub === undefined) {
      byClub = new Map();
      this.#evidence.set(person, byClub);
    }
    let evidence = byClub.get(club);
    if (evidence === undefined) {
      evidence = { ties: 0, mates: 0, near: 0, around: 0 };
      byClub.set(club, evidence);
    }
    return evidence;
  }
}

function scoreOf({ ties, mates, near, around }: Evidence): number {
  return OF_TIE * Math.min(ties, 2) + OF_MATES * Math.min(mates, 1) + near + around;
}

function sideOf(
  byClub: ReadonlyMap<number, Evidence> | undefined,
  club: number,
  has: (evidence: Evidence) => boolean,
): Standing['tied'] {
  const own = byClub?.get(club);
  const here = own !== undefined && has(own);
  const there = [...(byClub ?? [])].some(([other, evidence]) => other !== club && has(evidence));
  return here ? (there ? 'both' : 'this') : there ? 'other' : 'none';
}

function apart(a: Party, b: Party): number {
  return a.from >= b.to ? a.from - b.to : Math.max(0, b.from - a.to);
}
