import { ENTITY_TYPES } from '../../../src/core/entity.ts';
import { type Knowledge, normalizeName } from '../../../src/knowledge/index.ts';
import type { SeenThing } from '../../../src/resolve/coreference/description-state.ts';
import type { Draft } from '../../../src/resolve/coreference/draft.ts';
import {
  type DecisionModel,
  type EntityModels,
  type NameModels,
  resolveMentions,
} from '../../../src/resolve/coreference/index.ts';
import { SEAT_LABELS } from '../../../src/resolve/coreference/metonymy.ts';
import { type ArticleSet, type Item, listOf, tables } from '../relations/dataset.ts';
import { type Gold, oracleEntities } from '../relations/gold-entities.ts';
import { type Choice, learnChoice } from './choice.ts';
import { type Example, learn } from './logistic.ts';

/** Titles stay: `presidente de la Duma` is not the Duma. */
const keyOf = (name: string) => normalizeName(name).replace(/^(?:el|la|los|las|un|una|unos|unas|su|sus) /, '');

type GoldEntity = Gold['entities'][number];

const INNER_LABELS = ['own', 'part'];
const JOINT_LABELS = ['joined', 'parted'];
const TYPES = [...ENTITY_TYPES, 'none'];
const NOTHING: DecisionModel = {
  labels: TYPES,
  weights: new Map([['bias', TYPES.map((type) => (type === 'none' ? 9 : 0))]]),
};
const PLACES: DecisionModel = { labels: SEAT_LABELS, weights: new Map([['bias', [0, 9]]]) };
const BY_SPANS: DecisionModel = {
  labels: JOINT_LABELS,
  weights: new Map<string, readonly number[]>([
    ['bias', [0, 1]],
    ...['PER', 'ORG', 'LOC', 'MISC'].map((nameClass) => [`span=one ${nameClass}`, [9, 0]] as const),
  ]),
};
const BY_TABLE: DecisionModel = { labels: INNER_LABELS, weights: new Map([['known=true', [9, 0]]]) };
const APART: DecisionModel = { labels: ['chosen'], weights: new Map([['none', [99]]]) };
/** A description that the gold does not list may still take up something: weaker evidence against it. */
const UNLISTED_WEIGHT = 0.3;
/** The same where a name stands beside it: annotators list the name alone. */
const UNLISTED_APPOSED_WEIGHT = 0.1;

/**
 * What a described thing counts by whether a statement must have it, may have it, or has none. An entity that no statement
 * needs is worth little: of the 30 statements that these weights add on unseen articles, 11 are right, more than F1 asks.
 */
const NEEDED_WEIGHT = 1.6;
const OPTIONAL_WEIGHT = 1;
const IDLE_WEIGHT = 0.3;

/**
 * What an article counts by its set: what readers list and what they take for one differs between the annotators of the
 * newspaper articles and of our own, which are eight times as many.
 */
const SET_WEIGHT: Readonly<Record<ArticleSet, number>> = { train: 3, dev: 3, own: 1 };

const LINK_PENALTY = 2;
const NAME_PENALTY = 1.5;
/**
 * Readers differ most over described things: log loss on unseen articles falls from 0.70 to 0.65 against the penalty of
 * names. At 12 the loss is lower still, but fewer events and products are found.
 */
const THING_PENALTY = 6;
const JOINT_PENALTY = 1;

/** Learns all decisions on annotated articles, each on what the ones before it hand over. */
export function learnModels(items: readonly Item[], knowledge: Knowledge): EntityModels {
  const joins = learn(jointExamples(items, knowledge), JOINT_LABELS, JOINT_PENALTY);
  const inner = learn(innerExamples(items, knowledge, joins), INNER_LABELS, JOINT_PENALTY);
  const bounds = { joins, inner };
  const names = learn(nameExamples(items, knowledge, bounds), TYPES, NAME_PENALTY);
  const seats = learn(seatExamples(items, knowledge, bounds), SEAT_LABELS, 1);
  const first = learn(
    thingExamples(items, knowledge, { ...bounds, names, seats, things: NOTHING, links: APART }),
    TYPES,
    THING_PENALTY,
  );
  // what is left for new things must be what links leave of articles that they did not see
  const halves = [0, 1].map((half) => items.filter((_, at) => at % 2 === half));
  const choices = halves.map((half) =>
    linkChoices(half, knowledge, { ...bounds, names, seats, things: first, links: APART }),
  );
  const examples = halves.flatMap((half, at) => {
    const links = learnChoice(choices[1 - at] ?? [], LINK_PENALTY);
    return thingExamples(half, knowledge, { ...bounds, names, seats, things: first, links });
  });
  return {
    ...bounds,
    names,
    seats,
    things: learn(examples, TYPES, THING_PENALTY),
    links: learnChoice(choices.flat(), LINK_PENALTY),
  };
}

/**
 * Whether the gold has one name over each joint, or a name that ends or begins at it; joints that it says nothing of teach
 * nothing and are gone over where the recogniser has one name.
 */
export function jointExamples(items: readonly Item[], knowledge: Knowledge): Example[] {
  const examples: Example[] = [];
  const models = { joins: BY_SPANS, inner: BY_TABLE, names: NOTHING, seats: PLACES, things: NOTHING, links: APART };
  for (const { gold, analysis, set } of items) {
    const spans = namesIn(gold, analysis);
    resolveMentions(analysis, null, knowledge, models, {
      joint: ({ sentence, from, joint: { at, right }, features }) => {
        const here = spans[sentence.index] ?? [];
        const joined = here.some((span) => from <= span.from && span.from < at && right < span.to);
        const parted = here.some((span) => span.to === at || (span.from === right && right > at));
        if (!joined && !parted) return null;
        examples.push({
          text: sentence.tokens
            .slice(from, right + 1)
            .map(({ form }) => form)
            .join(' '),
          features,
          label: joined ? 'joined' : 'parted',
          weight: SET_WEIGHT[set],
        });
        return joined;
      },
    });
  }
  return examples;
}

/** Whether the gold lists by itself what the end of a longer name says. */
export function innerExamples(items: readonly Item[], knowledge: Knowledge, joins: DecisionModel): Example[] {
  const examples: Example[] = [];
  const models = { joins, inner: BY_TABLE, names: NOTHING, seats: PLACES, things: NOTHING, links: APART };
  for (const { gold, analysis, set } of items) {
    const spans = namesIn(gold, analysis);
    resolveMentions(analysis, null, knowledge, models, {
      inner: ({ sentence, at, to, features }) => {
        const own = spans[sentence.index]?.some((span) => span.from === at && span.to === to) === true;
        examples.push({ features, label: own ? 'own' : 'part', weight: SET_WEIGHT[set] });
      },
    });
  }
  return examples;
}

/** Where the names of the gold stand in each sentence. */
function namesIn(gold: Gold, analysis: Item['analysis']): readonly (readonly { from: number; to: number }[])[] {
  const spans = analysis.sentences.map((): { from: number; to: number }[] => []);
  for (const { mentions } of oracleEntities(gold, analysis, tables.iso).entities)
    for (const { kind, sentence, from, to } of mentions) if (kind === 'name') spans[sentence]?.push({ from, to });
  return spans;
}

/** Which types the gold gives to a name: one example for each name of an article. */
export function nameExamples(items: readonly Item[], knowledge: Knowledge, bounds: NameModels): Example[] {
  const examples: Example[] = [];
  const models = { ...bounds, names: NOTHING, seats: PLACES, things: NOTHING, links: APART };
  for (const { gold, analysis, set } of items) {
    const named = entitiesByName(gold);
    resolveMentions(analysis, null, knowledge, models, {
      name: ({ text, wholes, features }) => {
        const entity = [text, ...wholes].map((known) => named.get(keyOf(known))).find((known) => known !== undefined);
        examples.push({ text, features, label: entity?.type ?? 'none', weight: SET_WEIGHT[set] });
      },
    });
  }
  return examples;
}

/**
 * What each capital's name stands for, where the gold lists it under the country only or under a place only: an article in
 * which it is both does not say where it is which.
 */
export function seatExamples(items: readonly Item[], knowledge: Knowledge, bounds: NameModels): Example[] {
  const examples: Example[] = [];
  const models = { ...bounds, names: NOTHING, seats: PLACES, things: NOTHING, links: APART };
  for (const { gold, analysis, set } of items) {
    resolveMentions(analysis, null, knowledge, models, {
      seat: ({ text, features }) => {
        const key = keyOf(text);
        const types = gold.entities.filter(({ names }) => names.some((name) => keyOf(name) === key));
        const acts = types.some(({ type }) => type === 'Country');
        const lies = types.some(({ type }) => type === 'Place');
        if (acts !== lies) examples.push({ text, features, label: acts ? 'actor' : 'place', weight: SET_WEIGHT[set] });
      },
    });
  }
  return examples;
}

/** What the gold says of each described thing that takes up nothing found before. */
export function thingExamples(items: readonly Item[], knowledge: Knowledge, models: EntityModels): Example[] {
  const examples: Example[] = [];
  for (const { gold, analysis, predications, set } of items) {
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
    const worth = worthOf(gold);
    for (const { features, names } of seen) {
      const entity = names.map((name) => named.get(keyOf(name))).find((known) => known !== undefined);
      const listed = entity !== undefined && !taken.has(entity);
      examples.push({
        features,
        label: listed ? entity.type : 'none',
        weight: SET_WEIGHT[set] * (listed ? worth(entity) : 1),
      });
    }
  }
  return examples;
}

/** How much an entity counts: most where a statement that must not be missed needs it. */
function worthOf(gold: Gold): (entity: GoldEntity) => number {
  const needed = new Set<string>();
  const named = new Set<string>();
  for (const { subject, object, optional } of gold.statements)
    for (const id of [...listOf(subject), ...listOf(object)]) {
      named.add(id);
      if (optional !== true) needed.add(id);
    }
  return ({ id }) => (needed.has(id) ? NEEDED_WEIGHT : named.has(id) ? OPTIONAL_WEIGHT : IDLE_WEIGHT);
}

/** Which of the entities found before the gold gives to each description; what it takes up is told as it goes. */
export function linkChoices(items: readonly Item[], knowledge: Knowledge, models: EntityModels): Choice[] {
  const choices: Choice[] = [];
  for (const { gold, analysis, predications, set } of items) {
    const named = entitiesByName(gold);
    const described = describedIn(gold, analysis);
    const owners = new Map<Draft, GoldEntity | undefined>();
    const ownerOf = (draft: Draft) => {
      if (!owners.has(draft)) owners.set(draft, goldOf([draft.name, ...draft.names.values()], named));
      return owners.get(draft);
    };
    resolveMentions(analysis, predications, knowledge, models, {
      link: ({ sentence, phrase, options, nothing, apposed }) => {
        const entity = described(sentence.index, phrase.from, phrase.head.index);
        const right = entity ? options.findIndex(({ draft }) => ownerOf(draft) === entity) : -1;
        const unlisted = apposed ? UNLISTED_APPOSED_WEIGHT : UNLISTED_WEIGHT;
        choices.push({
          options: [nothing, ...options.map(({ features }) => features)],
          right: right + 1,
          weight: SET_WEIGHT[set] * (entity ? 1 : unlisted),
        });
        return options[right]?.draft ?? null;
      },
    });
  }
  return choices;
}

/** The gold entity of the description that has its noun at a token, by the places of its names in the text. */
function describedIn(gold: Gold, analysis: Item['analysis']) {
  const { entities } = oracleEntities(gold, analysis, tables.iso);
  const spans = entities.flatMap(({ index, mentions }) =>
    mentions.map(({ sentence, from, to, head }) => ({ index, sentence, from, to, head })),
  );
  return (sentence: number, from: number, head: number): GoldEntity | undefined => {
    const here = spans.filter((span) => span.sentence === sentence && span.from <= head && head < span.to);
    const found =
      here.find((span) => span.head === head) ??
      here.filter((span) => span.from >= from - 1).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
    return found && gold.entities[found.index];
  };
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
