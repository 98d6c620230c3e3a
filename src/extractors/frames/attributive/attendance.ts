import { participatedIn } from '../../../relations/participated-in.ts';
import type { Candidate } from '../candidates.ts';
import { bucketOf } from '../features.ts';
import { baseOf, carriedParty, type Party, pathBetween, prepositionOf, type SentenceView } from '../view.ts';
import { type DeedOf, deedOf, hasResult, isAgainst, tellsOf } from './attending-deeds.ts';
import { isActor, lastBefore, propose, type Scene } from './context.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { reportsSport } from './teams.ts';

/** The distance of what the article is about, wherever it is told. */
const FAR = 9;

/**
 * Who takes part in what without a word that says so: whoever speaks or acts (`aseguró el director`, `cedió en el último
 * kilómetro`) in an article about a ceremony, a summit or a race, or stands with it in one sentence.
 */
export function attendance(scene: Scene): Candidate[] {
  const occasions = occasionsOf(scene);
  if (occasions.size === 0) return [];
  const found: Candidate[] = [];
  const { view } = scene;
  const isOccasion = ({ type, entity, kind }: Party): boolean =>
    type === 'Event' && kind !== 'zero' && occasions.has(entity);
  const here = view.parties.filter(isOccasion);
  const last = lastBefore(scene, 0, isOccasion);
  const [top] = occasions.keys();
  const sport = reportsSport(scene.views);
  const seen = new Set<number>();
  const crowd = crowdOf(view);
  for (const s of candidatesFor(view)) {
    if (seen.has(s.entity)) continue;
    const deed = deedOf(view, s);
    const isDoer = deed.from === 'governor' || deed.from === 'relative';
    if (!isDoer && !mayAttend(view, s)) continue;
    seen.add(s.entity);
    const events = new Map<number, { party: Party; where: string }>();
    const add = (party: Party | undefined, where: string): void => {
      if (party !== undefined && !events.has(party.entity)) events.set(party.entity, { party, where });
    };
    add(
      here.find(({ from, to }) => from <= s.from && s.to <= to),
      'around',
    );
    add(
      here.findLast(({ to }) => to <= s.from),
      'before',
    );
    add(
      here.find(({ from }) => from >= s.to),
      'after',
    );
    const isTold = isDoer || isForemost(view, s);
    if (isTold || deed.from === 'before') {
      const carries = (occasion: Occasion | undefined, distance: number): boolean =>
        occasion !== undefined &&
        ((deed.from !== 'after' && tellsOf(occasion.kind, deed.deed) && (sport || occasion.kind !== 'match')) ||
          (isForemost(view, s) && mayAttend(view, s) && isCarried(s, occasion, distance, sport)));
      if (last !== undefined && carries(occasions.get(last.party.entity), last.distance))
        add(last.party, `last${last.distance}`);
      const entity = scene.entities.entities[top ?? -1];
      if (entity !== undefined && carries(occasions.get(entity.index), FAR))
        add(carriedParty({ ...entity, entity: entity.index }), 'top');
    }
    const about = signsOfActor(view, s, deed, crowd);
    for (const { party, where } of events.values())
      found.push(
        propose(
          scene,
          participatedIn,
          'present',
          s.head,
          s,
          party,
          signsOf(view, s, party, where, about, occasions.get(party.entity)!, sport),
        ),
      );
  }
  return found;
}

/** Who may be told to take part, whoever is named first: a dropped subject says less. */
function candidatesFor(view: SentenceView): Party[] {
  const named: Party[] = [];
  const dropped: Party[] = [];
  for (const party of view.parties) {
    if (!isActor(party.type)) continue;
    if (party.kind === 'zero') dropped.push(party);
    else if (party.kind === 'name' || party.kind === 'description') named.push(party);
  }
  return [...named, ...dropped];
}

/** Whether a sentence names three people or more, or five: who attended is told in lists. */
function crowdOf(view: SentenceView): string {
  let names = 0;
  for (const { type, kind } of view.parties) if (type === 'Person' && kind === 'name') names += 1;
  return names < 3 ? '' : names < 5 ? 'some' : 'many';
}

/** Whether a party may be present without a word that says what it does: a name, a description that is no `el`. */
function mayAttend(view: SentenceView, { kind, from }: Party): boolean {
  if (kind === 'name') return true;
  return kind === 'description' && view.sentence.tokens[from]?.form !== 'el';
}

/** Whether a party is one of whom the sentence tells: a subject, someone in apposition or listed, not what others do things with. */
function isForemost(view: SentenceView, { site, head, type }: Party): boolean {
  const label = baseOf(view.sentence.tokens[site]?.deprel ?? '');
  return label === 'nsubj' || label === 'root' || (type === 'Person' && head !== site) || label === 'obj';
}

/**
 * Whether the article may tell of a party at an event without naming the event again: runners, players in a report of
 * sport (elsewhere a `choque` is a collision), guests of a ceremony, and who speaks in the sentence after a meeting (20 of
 * 44). Of other kinds hardly one case in ten was right.
 */
function isCarried({ type }: Party, occasion: Occasion, distance: number, sport: boolean): boolean {
  if (type !== 'Person' && type !== 'Organization') return false;
  switch (occasion.kind) {
    case 'match':
      return sport;
    case 'race':
    case 'tournament':
      return true;
    case 'ceremony':
      return type === 'Person';
    case 'meeting':
      return type === 'Person' && distance === 1;
    default:
      return false;
  }
}

interface About {
  readonly role: string;
  readonly signs: readonly string[];
  /** What tells whether the actor is at an event, to be read with the kind of the event and where it is told. */
  readonly acts: readonly string[];
}

function signsOfActor(view: SentenceView, s: Party, { deed, from, denied }: DeedOf, crowd: string): About {
  const { tokens } = view.sentence;
  const token = tokens[s.site];
  const governor = tokens[token?.head ?? -1];
  const role = `${baseOf(token?.deprel ?? 'none')}:${prepositionOf(view, s.site)}`;
  const verb = governor?.lemma.toLowerCase() ?? 'none';
  const tense = /Tense=(\w+)/.exec(governor?.feats ?? '')?.[1] ?? 'none';
  const acts = [`deed=${deed ?? 'none'}`];
  if (crowd !== '') acts.push(`crowd=${crowd}`);
  if (deed !== null) acts.push(`deed=${deed}&${from}`);
  if (denied) acts.push('deed-denied');
  if (hasResult(view, s)) acts.push('result');
  const against = isAgainst(view, s);
  if (against !== null) acts.push(`against=${against}`);
  return {
    role,
    acts,
    signs: [`role=${role}`, `role=${role}&${s.type}`, `verb=${verb}`, `verb=${verb}&${role}`, `tense=${tense}`],
  };
}

function signsOf(
  view: SentenceView,
  s: Party,
  o: Party,
  where: string,
  { role, signs, acts }: About,
  { rank, kind, focus }: Occasion,
  sport: boolean,
): string[] {
  const found = [
    ...signs,
    ...focus,
    ...focus.map((sign) => `${sign}&${kind}`),
    ...focus.map((sign) => `${sign}&${where}`),
    `where=${where}`,
    `where=${where}&rank=${Math.min(rank, 2)}`,
    `where=${where}&${s.type}&${sport}`,
    `where=${where}&${role}`,
    `where=${where}&${role}&${s.type}`,
    `event=${kind}`,
    `event=${kind}&${s.type}`,
    `event=${kind}&${where}`,
    `event=${kind}&${where}&${s.type}`,
    `event=${kind}&${role}&${s.type}`,
    `event=${kind}&${focus.join('&')}`,
    `sport=${sport}&${s.type}`,
  ];
  for (const act of acts) {
    found.push(act, `${act}&${where}`, `${act}&${kind}&${where}`, `${act}&${kind}&${s.type}`);
  }
  if (o.from < 0) return found;
  found.push(
    `prep=${prepositionOf(view, o.site)}&${where}`,
    `prep=${prepositionOf(view, o.site)}&${where}&${role}`,
    `prep=${prepositionOf(view, o.site)}&${kind}`,
    `apart=${bucketOf(s.from - o.from)}`,
    `path=${pathBetween(view, s.head, o.head)}`,
  );
  return found;
}
