import { ENTITY_TYPES } from '../../../src/core/entity.ts';
import { type Knowledge, normalizeName } from '../../../src/knowledge/index.ts';
import type { SeenLink } from '../../../src/resolve/coreference/antecedent.ts';
import type { SeenThing } from '../../../src/resolve/coreference/description-state.ts';
import { type DecisionModel, type EntityModels, resolveMentions } from '../../../src/resolve/coreference/index.ts';
import { SEAT_LABELS } from '../../../src/resolve/coreference/metonymy.ts';
import type { Item } from '../relations/dataset.ts';
import type { Gold } from '../relations/gold-entities.ts';
import { type Example, learn } from './logistic.ts';

/** Titles stay: `presidente de la Duma` is not the Duma. */
const keyOf = (name: string) => normalizeName(name).replace(/^(?:el|la|los|las|un|una|unos|unas|su|sus) /, '');

type GoldEntity = Gold['entities'][number];

const TYPES = [...ENTITY_TYPES, 'none'];
const NOTHING: DecisionModel = {
  labels: TYPES,
  weights: new Map([['bias', TYPES.map((type) => (type === 'none' ? 9 : 0))]]),
};
const PLACES: DecisionModel = { labels: SEAT_LABELS, weights: new Map([['bias', [0, 9]]]) };
const APART: DecisionModel = { labels: ['same', 'apart'], weights: new Map([['bias', [0, 9]]]) };
/** A description that the gold does not list may still take up something: weaker evidence against it. */
const UNLISTED_WEIGHT = 0.3;

/** Learns all decisions on annotated articles, each on what the ones before it hand over. */
export function learnModels(items: readonly Item[], knowledge: Knowledge): EntityModels {
  const names = learn(nameExamples(items, knowledge), TYPES, 1.5);
  const seats = learn(seatExamples(items, knowledge), SEAT_LABELS, 1);
  const first = learn(thingExamples(items, knowledge, { names, seats, things: NOTHING, links: APART }), TYPES, 1.5);
  const links = learn(linkExamples(items, knowledge, { names, seats, things: first, links: APART }), APART.labels, 1);
  const things = learn(thingExamples(items, knowledge, { names, seats, things: first, links }), TYPES, 1.5);
  return { names, seats, things, links };
}

/** Which types the gold gives to a name: one example for each name of an article. */
export function nameExamples(items: readonly Item[], knowledge: Knowledge): Example[] {
  const examples: Example[] = [];
  const models = { names: NOTHING, seats: PLACES, things: NOTHING, links: APART };
  for (const { gold, analysis } of items) {
    const named = entitiesByName(gold);
    resolveMentions(analysis, null, knowledge, models, {
      name: ({ text, features }) =>
        examples.push({ text, features, label: named.get(keyOf(text))?.type ?? 'none', weight: 1 }),
    });
  }
  return examples;
}

/**
 * What each capital's name stands for, where the gold lists it under the country only or under a place only: an article in
 * which it is both does not say where it is which.
 */
export function seatExamples(items: readonly Item[], knowledge: Knowledge): Example[] {
  const examples: Example[] = [];
  const models = { names: NOTHING, seats: PLACES, things: NOTHING, links: APART };
  for (const { gold, analysis } of items) {
    resolveMentions(analysis, null, knowledge, models, {
      seat: ({ text, features }) => {
        const key = keyOf(text);
        const types = gold.entities.filter(({ names }) => names.some((name) => keyOf(name) === key));
        const acts = types.some(({ type }) => type === 'Country');
        const lies = types.some(({ type }) => type === 'Place');
        if (acts !== lies) examples.push({ text, features, label: acts ? 'actor' : 'place', weight: 1 });
      },
    });
  }
  return examples;
}

/** What the gold says of each described thing that takes up nothing found before. */
export function thingExamples(items: readonly Item[], knowledge: Knowledge, models: EntityModels): Example[] {
  const examples: Example[] = [];
  for (const { gold, analysis, predications } of items) {
    const named = entitiesByName(gold);
    const seen: SeenThing[] = [];
    const { entities } = resolveMentions(analysis, predications, knowledge, models, {
      thing: (thing) => seen.push(thing),
    });
    const taken = new Set(
      entities
        .filter(({ mentions }) => mentions.some(({ kind }) => kind === 'name'))
        .map((entity) =>
          goldOf(
            entity.mentions.map(({ text }) => text),
            named,
          ),
        ),
    );
    for (const { features, names } of seen) {
      const entity = names.map((name) => named.get(keyOf(name))).find((known) => known !== undefined);
      examples.push({ features, label: entity && !taken.has(entity) ? entity.type : 'none', weight: 1 });
    }
  }
  return examples;
}

/** Whether the gold gives a description and an entity found before it the same entity. */
export function linkExamples(items: readonly Item[], knowledge: Knowledge, models: EntityModels): Example[] {
  const examples: Example[] = [];
  for (const { gold, analysis, predications } of items) {
    const named = entitiesByName(gold);
    const seen: SeenLink[] = [];
    resolveMentions(analysis, predications, knowledge, models, { link: (link) => seen.push(link) });
    for (const { features, names, draft } of seen) {
      const entity = names.map((name) => named.get(keyOf(name))).find((known) => known !== undefined);
      const own = goldOf([draft.name, ...draft.mentions.map(({ text }) => text)], named);
      const same = entity !== undefined && entity === own;
      examples.push({ features, label: same ? 'same' : 'apart', weight: entity ? 1 : UNLISTED_WEIGHT });
    }
  }
  return examples;
}

/** Gold entities by each of their names; of several with one name the first. */
function entitiesByName(gold: Gold): ReadonlyMap<string, GoldEntity> {
  return new Map(gold.entities.toReversed().flatMap((entity) => entity.names.map((name) => [keyOf(name), entity])));
}

/** The gold entity that most of the names belong to. */
function goldOf(names: readonly string[], named: ReadonlyMap<string, GoldEntity>): GoldEntity | undefined {
  const counts = new Map<GoldEntity, number>();
  for (const name of new Set(names.map(keyOf))) {
    const entity = named.get(name);
    if (entity) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
