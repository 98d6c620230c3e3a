import { normalizeName } from '../../../knowledge/index.ts';
import { holdsPosition } from '../../../relations/holds-position.ts';
import { memberOf } from '../../../relations/member-of.ts';
import type { Candidate } from '../candidates.ts';
import { baseOf, carriedParty, type Party, type SentenceView } from '../view.ts';
import type { Bearer } from './bearers.ts';
import { type Body, bodiesOf, coordinated } from './bodies.ts';
import { type Attribution, agreementWith, propose, type Scene } from './context.ts';
import type { AttributivePhrase } from './phrase.ts';
import { BODIES, postsOfEach } from './posts-of-each.ts';
import { lastingSigns, signsOfSquad } from './squad-signs.ts';
import { squadsOf } from './squads.ts';
import { tellsOfSport } from './teams.ts';

/** Categories whose nouns say rather a membership than a post, or either. */
const MEMBERSHIP: ReadonlySet<string> = new Set([
  'player',
  'member',
  'party',
  'legislator',
  'sport',
  'subsidiary',
  'branch',
  'body',
  'calling',
]);

/** Categories whose body goes without saying where context has it: a president's country, a player's club. */
const IMPLYING: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'minister',
  'legislator',
  'diplomat',
  'security',
  'judicial',
  'regional',
  'party',
  'player',
  'sport',
  'official',
  'media',
  'io',
  'economy',
  'member',
]);

/** Callings that nobody is of the body named last: `el empresario Ana Ruiz` holds no post in a court. */
const CALLINGS: ReadonlySet<string> = new Set(
  `empresario magnate multimillonario millonario abogado letrado banquero inversor comerciante agricultor ganadero economista
  ingeniero arquitecto medico historiador escritor periodista musico actor bailarin cientifico experto analista`.split(
    /\s+/,
  ),
);

function impliesBody({ noun: { category, lemma } }: AttributivePhrase): boolean {
  return IMPLYING.has(category) && !CALLINGS.has(normalizeName(lemma));
}

/** Posts and memberships that phrases say of persons (and bodies): `el ministro ruso de Exteriores, Serguéi Lavrov`. */
export function proposePositions(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  scene.attributions.forEach((attribution, at) => {
    const { phrase } = attribution;
    if (phrase.noun.noun === 'kin' || phrase.noun.noun === 'place') return;
    const bearers = bearersOf(scene, at);
    if (bearers.length === 0) return;
    const each = postsOfEach(scene, phrase, bearers);
    for (const { bearer, body } of each) {
      const signs = signsOf(attribution, bearer, body, [bearer], [body]);
      found.push(propose(scene, holdsPosition, bearer.tie, phrase.head, bearer.party, body.party, signs));
    }
    const bodies = [...bodiesOf(scene, at, BODIES), ...behind(scene, bearers)];
    for (const bearer of bearers) {
      // `los países de la Unión, como Malta`: as sure as a name right behind, and too rare to be learnt of its own.
      const told: Bearer =
        bearer.tie === 'such-as' ? { ...bearer, tie: 'title', signs: [...bearer.signs, 'such-as'] } : bearer;
      if (each.some(({ bearer: other }) => other.party.entity === bearer.party.entity)) continue;
      for (const body of bodies) {
        if (body.party.entity === bearer.party.entity) continue;
        if (body.by === 'implied' && (bearer.tie === 'reference' || !impliesBody(phrase))) continue;
        // A body that goes without saying is not one of another country.
        if (body.by === 'implied' && ownCountry(scene, bearer.party, body.party) === 'other') continue;
        if (body.by === 'named' && respective(attribution, bearer, body, bearers, bodies) === false) continue;
        const signs = [
          ...signsOf(attribution, told, body, bearers, bodies),
          `parted=${isParted(scene, phrase, bearer.party)}&${bearer.tie}`,
          `own=${ownCountry(scene, bearer.party, body.party)}&${body.by}`,
          `gender=${agreementWith(scene, phrase, bearer)}&${bearer.tie}`,
          ...squadSigns(scene, phrase, bearer.party, body),
        ];
        const lasting = hasSquad(scene, phrase, bearer.party, body.party)
          ? lastingSigns(squadsOf(scene), bearer.party.entity, body.party.entity)
          : [];
        const rule = body.by === 'implied' || body.by === 'possessive' ? `${body.by}.${told.tie}` : told.tie;
        if (bearer.party.type === 'Person' && phrase.noun.noun !== 'part')
          found.push(propose(scene, holdsPosition, rule, phrase.head, bearer.party, body.party, signs, lasting));
        if (body.party.type === 'Organization' && MEMBERSHIP.has(phrase.noun.category))
          found.push(propose(scene, memberOf, rule, phrase.head, bearer.party, body.party, signs, lasting));
      }
    }
  });
  return found;
}

/** Whether a player or coach and a club are told of in an article about sport. */
function hasSquad(scene: Scene, { noun: { category } }: AttributivePhrase, bearer: Party, body: Party): boolean {
  return (
    (category === 'player' || category === 'sport') &&
    bearer.type === 'Person' &&
    body.type === 'Organization' &&
    tellsOfSport(scene.views)
  );
}

/** In an article about sport, how the club of a player or coach compares with other clubs. */
function squadSigns(scene: Scene, phrase: AttributivePhrase, bearer: Party, { party, by }: Body): string[] {
  return hasSquad(scene, phrase, bearer, party) ? signsOfSquad(squadsOf(scene), bearer.entity, party.entity, by) : [];
}

/** Whether the article ties the bearer to the country that the body is or belongs to. */
function ownCountry({ entities }: Scene, bearer: Party, body: Party): 'same' | 'other' | 'unknown' {
  const own = entities.entities[bearer.entity]?.country ?? null;
  const its = entities.entities[body.entity];
  const code = its?.link?.iso2 ?? its?.country ?? null;
  if (own === null || code === null) return 'unknown';
  return own === code ? 'same' : 'other';
}

/** Whether another such phrase stands between a phrase and its bearer: the name may be the other's. */
function isParted({ attributions }: Scene, phrase: AttributivePhrase, bearer: Party): boolean {
  return attributions.some(({ phrase: other }) =>
    bearer.from >= phrase.to
      ? other.head >= phrase.to && other.head < bearer.from
      : other.head >= bearer.to && other.to <= phrase.from,
  );
}

/** A body told behind the name: `la jueza Teresa Ruiz de la Audiencia Nacional`. */
function behind(scene: Scene, bearers: readonly Bearer[]): Body[] {
  const { tokens } = scene.view.sentence;
  const title = bearers.find(({ tie }) => tie === 'title');
  if (title === undefined || !/^de$/i.test(tokens[title.party.to]?.form ?? '')) return [];
  let at = title.party.to + 1;
  while (tokens[at]?.upos === 'DET') at += 1;
  return scene.view.parties
    .filter((party) => party.from === at && party.kind === 'name' && BODIES.has(party.type))
    .map((party) => ({ party, by: 'behind', signs: [] }));
}

/** `El también secretario del partido …` says another post of the subject before. */
function alsoOf(scene: Scene, at: number): Bearer | undefined {
  const phrase = scene.attributions[at]?.phrase;
  if (phrase === undefined || phrase.definiteness !== 'definite') return undefined;
  if (!/^tambi[eé]n$/i.test(scene.view.sentence.tokens[phrase.from + 1]?.form ?? '')) return undefined;
  const isSubject = (party: Party, view: SentenceView): boolean =>
    party.type === 'Person' && baseOf(view.sentence.tokens[party.site]?.deprel ?? '') === 'nsubj';
  for (let back = 0; back <= 2; back++) {
    const view = back === 0 ? scene.view : scene.views[scene.index - back];
    const party = view?.parties.findLast((one) => (back > 0 || one.to <= phrase.from) && isSubject(one, view));
    if (party === undefined) continue;
    return { party: back === 0 ? party : carriedParty(party), tie: 'also', signs: [`back=${back}`], rank: 0 };
  }
  return undefined;
}

/** A phrase's bearers; without its own, those of the phrase coordinated with it: `gerente de A y socio de B, Rafael Rubio`. */
function bearersOf(scene: Scene, at: number): readonly Bearer[] {
  const own = scene.attributions[at]?.bearers ?? [];
  if (own.some(({ tie }) => tie !== 'reference')) return own;
  const also = alsoOf(scene, at);
  if (also !== undefined) return [also];
  for (const other of [at + 1, at - 1]) {
    const beside = scene.attributions[other];
    if (beside === undefined || !coordinated(scene, at, other)) continue;
    const shared = beside.bearers.filter(({ tie }) => tie !== 'reference');
    if (shared.length > 0)
      return shared.map((bearer) => ({ ...bearer, tie: 'shared', signs: [...bearer.signs, `from=${bearer.tie}`] }));
  }
  return own;
}

/** Whether a body is the bearer's own in `los presidentes de A y B, X e Y`; null where nothing is told respectively. */
function respective(
  { phrase }: Attribution,
  bearer: Bearer,
  body: Body,
  bearers: readonly Bearer[],
  bodies: readonly Body[],
): boolean | null {
  if (!phrase.plural || bearers.length < 2) return null;
  const named = bodies.filter(({ by, signs }) => by === 'named' && !signs.includes('link=adjective'));
  if (named.length !== bearers.length) return null;
  return named.indexOf(body) === bearer.rank;
}

function signsOf(
  { phrase }: Attribution,
  bearer: Bearer,
  body: Body,
  bearers: readonly Bearer[],
  bodies: readonly Body[],
): string[] {
  const { noun } = phrase;
  return [
    `lemma=${noun.lemma}`,
    `lemma=${noun.lemma}&${body.by}&${body.party.type}`,
    `category=${noun.category}`,
    `category=${noun.category}&${body.party.type}&${body.by}`,
    `tie=${bearer.tie}`,
    `tie=${bearer.tie}&by=${body.by}`,
    `by=${body.by}&${body.party.type}`,
    `definite=${phrase.definiteness}`,
    `definite=${phrase.definiteness}&tie=${bearer.tie}`,
    `plural=${phrase.plural}`,
    `former=${phrase.former}`,
    `bodies=${Math.min(bodies.length, 3)}`,
    `zip=${respective({ phrase, bearers }, bearer, body, bearers, bodies) ?? 'no'}`,
    `bearers=${Math.min(bearers.length, 3)}&${bearer.tie}`,
    ...bearer.signs.map((sign) => `b:${sign}`),

    ...body.signs.map((sign) => `o:${sign}`),
    ...body.signs.map((sign) => `o:${sign}&${noun.category}`),
  ];
}
