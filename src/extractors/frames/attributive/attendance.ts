import type { ArticleEntities, ArticleEntity } from '../../../core/entity.ts';
import { normalizeName } from '../../../knowledge/index.ts';
import { participatedIn } from '../../../relations/participated-in.ts';
import type { Candidate } from '../candidates.ts';
import { bucketOf } from '../features.ts';
import { baseOf, carriedParty, type Party, pathBetween, prepositionOf, type SentenceView } from '../view.ts';
import { isActor, lastBefore, propose, type Scene } from './context.ts';
import { mostMentioned } from './salience.ts';
import { reportsSport } from './teams.ts';

/** The distance of what the article is about, wherever it is told. */
const FAR = 9;

/** What one takes part in, by kind: a word of the event's name or description is among these. */
const ATTENDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    match: 'partido final semifinal encuentro duelo choque derbi juego eliminatoria combate pelea velada amistoso',
    race: 'carrera maraton prueba etapa rally vuelta criterium premio contrarreloj regata',
    tournament: `torneo liga copa mundial olimpiada olimpiadas juegos eurocopa campeonato champions recopa libertadores
      primera grupo fase`,
    meeting: `cumbre reunion conferencia congreso debate negociacion negociaciones conversaciones foro asamblea sesion
      simposio jornada jornadas seminario curso taller entrevista`,
    ceremony: `acto ceremonia gala cena homenaje funeral sepelio boda inauguracion exposicion feria festival
      desfile fiesta concierto`,
    vote: 'eleccion elecciones comicios primarias campana referendum consulta caucus',
    court: 'juicio vista audiencia proceso',
    protest: 'marcha manifestacion protesta concentracion huelga mitin',
    mission: 'maniobra maniobras ejercicio ejercicios experimento operacion mision expedicion excavaciones',
  }).flatMap(([kind, words]) => words.split(/\s+/).map((word): [string, string] => [word, kind])),
);

interface Occasion {
  /** 0: the article mentions it most. */
  readonly rank: number;
  readonly kind: string;
  /** How much the article is about it: when it is first told, in how many of ten sentences, among how many such events. */
  readonly focus: readonly string[];
}

const known = new WeakMap<ArticleEntities, ReadonlyMap<number, Occasion>>();

/** The events of an article that one takes part in. */
function occasionsOf({ entities, views }: Scene): ReadonlyMap<number, Occasion> {
  const before = known.get(entities);
  if (before !== undefined) return before;
  const found = new Map<number, { readonly rank: number; readonly kind: string; readonly entity: ArticleEntity }>();
  for (const entity of mostMentioned(entities, 'Event')) {
    let kind: string | undefined;
    // What it is stands first: `segundo congreso de abogados`, not the `investigación del Congreso`.
    for (const name of entity.names)
      for (const word of normalizeName(name).split(' ').slice(0, 2)) kind ??= ATTENDED.get(word);
    if (kind !== undefined) found.set(entity.index, { rank: found.size, kind, entity });
  }
  const occasions = new Map(
    [...found].map(([index, { rank, kind, entity }]): [number, Occasion] => {
      const first = Math.min(...entity.mentions.map(({ sentence }) => sentence));
      const tenth = Math.min(5, Math.floor((10 * entity.mentions.length) / Math.max(1, views.length)));
      return [
        index,
        { rank, kind, focus: [`first=${Math.min(first, 3)}`, `often=${tenth}`, `of=${Math.min(found.size, 4)}`] },
      ];
    }),
  );
  known.set(entities, occasions);
  return occasions;
}

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
  for (const s of view.parties) {
    if (!isActor(s.type) || !mayAttend(view, s) || seen.has(s.entity)) continue;
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
    if (isForemost(view, s)) {
      if (last !== undefined && isCarried(s, occasions.get(last.party.entity), last.distance, sport))
        add(last.party, `last${last.distance}`);
      const entity = scene.entities.entities[top ?? -1];
      if (entity !== undefined && isCarried(s, occasions.get(entity.index), FAR, sport))
        add(carriedParty({ ...entity, entity: entity.index }), 'top');
    }
    const about = signsOfActor(view, s);
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
function isCarried({ type }: Party, occasion: Occasion | undefined, distance: number, sport: boolean): boolean {
  if (occasion === undefined || (type !== 'Person' && type !== 'Organization')) return false;
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
}

function signsOfActor(view: SentenceView, s: Party): About {
  const { tokens } = view.sentence;
  const token = tokens[s.site];
  const governor = tokens[token?.head ?? -1];
  const role = `${baseOf(token?.deprel ?? 'none')}:${prepositionOf(view, s.site)}`;
  const verb = governor?.lemma.toLowerCase() ?? 'none';
  const tense = /Tense=(\w+)/.exec(governor?.feats ?? '')?.[1] ?? 'none';
  return {
    role,
    signs: [`role=${role}`, `role=${role}&${s.type}`, `verb=${verb}`, `verb=${verb}&${role}`, `tense=${tense}`],
  };
}

function signsOf(
  view: SentenceView,
  s: Party,
  o: Party,
  where: string,
  { role, signs }: About,
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
