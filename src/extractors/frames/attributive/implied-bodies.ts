import type { ArticleEntities, ArticleEntity, EntityType } from '../../../core/entity.ts';
import { carriedParty, type Party } from '../view.ts';
import { affineBodies } from './affinity.ts';
import type { Body } from './bodies.ts';
import { lastBefore, type Scene } from './context.ts';
import type { AttributivePhrase, Definiteness } from './phrase.ts';
import { homeOf, mostMentioned, shareOf } from './salience.ts';

/** What a post is held in where it does not say: ministers in a country, mayors in a place, else in an organisation. */
const LIKELY: Readonly<Record<string, readonly EntityType[]>> = {
  head_of_state: ['Country', 'Organization'],
  head_of_government: ['Country', 'Organization'],
  minister: ['Country', 'Organization'],
  diplomat: ['Country', 'Organization'],
  security: ['Country', 'Organization'],
  legislator: ['Organization', 'Country'],
  judicial: ['Organization', 'Country'],
  sport: ['Organization', 'Country'],
  official: ['Organization', 'Country'],
  party: ['Organization', 'Country'],
  regional: ['Place', 'Organization'],
};

/** Posts of countries and places: of organisations only the last and the most named compete, right in one case of twelve. */
const OF_STATES: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'minister',
  'diplomat',
  'judicial',
  'regional',
]);

const DEFINITE: ReadonlySet<Definiteness> = new Set(['definite', 'bare', 'indefinite', 'possessed', 'one-of']);

/** How many of the last named, and of those the article names most, compete for a post that does not say its body. */
const LAST = 2;
const MOST = 3;

/** Nouns that stand for a body named elsewhere: `el director de la firma`, `la comandante de la fuerza`. */
const FOR_BODY =
  /^(?:firma|compañía|empresa|entidad|fuerza|institución|organización|club|partido|grupo|banco|patronal|formación|organismo|sociedad|fundación|sindicato|asociación|equipo|conjunto|cooperativa|constructora|multinacional|consorcio|federación|agencia|cadena|banda|ente|plataforma|agrupación|corporación|país|ciudad|provincia|región)$/;

/** Bodies only the context gives: the last ones of a type, and those the article names most. */
export function impliedBodies(scene: Scene, phrase: AttributivePhrase, types: ReadonlySet<EntityType>): Body[] {
  if (!DEFINITE.has(phrase.definiteness)) return [];
  const found: Body[] = [];
  const put = (party: Party, sign: string): void => {
    const known = found.findIndex((body) => body.party.entity === party.entity);
    const body = found[known];
    if (body === undefined) found.push({ party, by: 'implied', signs: [sign] });
    else found[known] = { ...body, signs: [...body.signs, sign] };
  };
  const likely = LIKELY[phrase.noun.category] ?? ['Organization'];
  for (const type of likely) {
    if (!types.has(type)) continue;
    const wide = type !== 'Organization' || !OF_STATES.has(phrase.noun.category);
    const last = lastOfType(scene, phrase.from, type, ({ kind }) => kind !== 'zero');
    last.slice(0, wide ? LAST : 1).forEach(({ party, distance }, rank) => {
      put(party, rank === 0 ? `last${type}&${distance}` : `last${type}-${rank + 1}`);
    });
    mostMentioned(scene.entities, type)
      .slice(0, wide ? MOST : 1)
      .forEach((entity, rank) => {
        // A country named once may go without saying later on; of bodies there are many.
        if (type !== 'Country' && entity.mentions.length < 2) return;
        put(carriedParty({ ...entity, entity: entity.index }), rank === 0 ? `most${type}` : `most${type}-${rank + 1}`);
      });
  }
  if (likely.includes('Country') && types.has('Place'))
    for (const entity of capitalsFor(scene.entities))
      put(carriedParty({ ...entity, entity: entity.index }), 'capital-for-country');
  affineBodies(scene.entities, phrase.noun.lemma, types).forEach((party, rank) => {
    put(party, `affine&${rank}`);
  });
  const noun = nounForBody(scene, phrase);
  return found.map((body) => ({
    ...body,
    signs: [
      ...body.signs,
      `share=${shareOf(scene.views, body.party.entity)}&${body.party.type}`,
      ...homeSigns(scene, body.party),
      ...(body.signs.length > 1 ? ['last-and-most'] : []),
      ...(noun === undefined ? [] : ['for-body', `for-body=${noun}&${body.party.type}`]),
    ],
  }));
}

/** Capitals of countries that the article does not name: `Lisboa` stands for the state whose minister speaks. */
function capitalsFor({ entities }: ArticleEntities): ArticleEntity[] {
  return entities.filter(
    ({ type, link, country }) =>
      type === 'Place' &&
      link?.record.startsWith('capital:') === true &&
      !entities.some((other) => other.type === 'Country' && other.link?.iso2 === country),
  );
}

/** The last entities of a type before a token, each once, the nearest first. */
export function lastOfType(
  scene: Scene,
  before: number,
  type: EntityType,
  fits: (party: Party) => boolean,
): { party: Party; distance: number }[] {
  const found: { party: Party; distance: number }[] = [];
  while (found.length < LAST) {
    const last = lastBefore(
      scene,
      before,
      (party) => party.type === type && fits(party) && !found.some((known) => known.party.entity === party.entity),
    );
    if (last === undefined) break;
    found.push(last);
  }
  return found;
}

function homeSigns({ entities }: Scene, { entity, type }: Party): string[] {
  const named = entities.entities[entity];
  const code = named?.link?.iso2 ?? named?.country ?? null;
  if (type === 'Organization' || code === null) return [];
  const home = homeOf(entities, code);
  return [`home=${home}`, `home=${home.charAt(0)}`];
}

function nounForBody({ view }: Scene, { head, to }: AttributivePhrase): string | undefined {
  const { tokens } = view.sentence;
  for (let at = head + 2; at < to; at++) {
    const token = tokens[at];
    if (token?.upos === 'NOUN' && tokens[at - 1]?.upos === 'DET' && FOR_BODY.test(token.lemma)) return token.lemma;
  }
  return undefined;
}
