import type { EntityType } from '../../../core/entity.ts';
import { locatedIn } from '../../../relations/located-in.ts';
import type { Candidate } from '../candidates.ts';
import { baseOf, type Party, pathBetween, type SentenceView } from '../view.ts';
import { propose, type Scene } from './context.ts';

const SUBJECTS: ReadonlySet<EntityType> = new Set(['Place', 'Organization', 'Event']);
const OBJECTS: ReadonlySet<EntityType> = new Set(['Place', 'Country']);

/** Places within places, seats, venues: only where the words themselves say so. */
export function proposeLocations(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  for (const s of view.parties) {
    if (!SUBJECTS.has(s.type) || s.kind === 'demonym' || s.kind === 'zero') continue;
    for (const o of view.parties) {
      if (!OBJECTS.has(o.type) || o.entity === s.entity || o.kind === 'zero' || o.kind === 'pronoun') continue;
      const reading = between(view, s, o);
      if (reading === null) continue;
      found.push(
        propose(scene, locatedIn, reading.rule, reading.trigger, s, o, [...reading.signs, ...shape(scene, s, o)]),
      );
    }
  }
  found.push(...governed(scene), ...describedPlaces(scene), ...events(scene));
  return found;
}

interface Reading {
  readonly rule: string;
  readonly trigger: number;
  readonly signs: readonly string[];
}

function shape(scene: Scene, s: Party, o: Party): string[] {
  const { tokens } = scene.view.sentence;
  const head = tokens[s.head];
  const noun = s.kind === 'name' ? (tokens[s.from]?.form ?? '') : (head?.lemma ?? '');
  const iso = s.type === 'Place' && o.type === 'Country' ? scene.entities.entities[o.entity]?.link?.iso2 : undefined;
  const signs = [
    `noun=${s.kind === 'name' ? 'name' : noun.toLowerCase()}`,
    `first=${(tokens[s.from]?.form ?? '').toLowerCase()}`,
    `before=${(tokens[s.from - 1]?.form ?? '').toLowerCase()}`,
    `end=${tokens[o.to]?.upos ?? 'none'}`,
  ];
  if (iso !== undefined && iso !== null) {
    const own = scene.entities.entities[s.entity]?.country;
    signs.push(`country=${own === null || own === undefined ? 'unknown' : own === iso ? 'same' : 'other'}`);
  }
  return signs;
}

/** How two parties stand to one another where few words part them. */
function between(view: SentenceView, s: Party, o: Party): Reading | null {
  const { tokens } = view.sentence;
  // Within the mention: `la ciudad surcoreana de Gyeongju`, `el velódromo de Sídney`, `la cumbre de Lisboa`.
  if (o.from >= s.from && o.to <= s.to && o.to - o.from < s.to - s.from) {
    if (o.kind === 'demonym')
      return {
        rule: 'demonym',
        trigger: -1,
        signs: [`at=${o.from - s.from > 1 ? 'late' : 'early'}`, `tail=${o.to === s.to}`],
      };
    const preposition =
      (tokens[o.from - 1]?.upos === 'DET' ? tokens[o.from - 2] : tokens[o.from - 1])?.form.toLowerCase() ?? '';
    return {
      rule: 'inside',
      trigger: -1,
      signs: [`prep=${preposition}`, `tail=${o.to === s.to}`, `prep=${preposition}&${s.type}&${s.kind}`],
    };
  }
  if (o.from >= s.to) {
    const gap = o.from - s.to;
    if (gap > 3) return null;
    const words: string[] = [];
    for (let at = s.to; at < o.from; at++) {
      const token = tokens[at];
      if (token === undefined) return null;
      if (/^[.;?!]$/.test(token.form)) return null;
      if (token.upos !== 'DET') words.push(token.form.toLowerCase());
    }
    if (o.kind === 'demonym') {
      if (gap > 1) return null;
      return { rule: 'demonym-after', trigger: -1, signs: [`gap=${gap}`] };
    }
    const path = pathBetween(view, s.head, o.head);
    const link = words.join('_');
    const signs = [`path=${path}`, `path=${path}&${s.type}`, `gap=${Math.min(gap, 6)}`];
    if (link === '(') return { rule: 'brackets', trigger: -1, signs: [`close=${tokens[o.to]?.form ?? ''}`, ...signs] };
    if (link === ',') return { rule: 'comma', trigger: -1, signs: [`close=${tokens[o.to]?.form ?? ''}`, ...signs] };
    if (link === 'de') return { rule: 'of', trigger: -1, signs };
    if (link === 'en' || link === ',_en') return { rule: link === 'en' ? 'in' : 'comma-in', trigger: -1, signs };
    return null;
  }
  // `en Seúl, Corea del Sur` runs forwards; backwards only a demonym before: `la surcoreana Gyeongju`.
  if (o.kind === 'demonym' && s.from - o.to <= 1) {
    const link = s.from > o.to ? (tokens[o.to]?.form.toLowerCase() ?? '') : 'next';
    const noun = (tokens[o.from - 1]?.lemma ?? '').toLowerCase();
    return {
      rule: 'demonym-before',
      trigger: -1,
      signs: [`link=${link}`, `over=${noun}`, `over=${noun}&link=${link}`],
    };
  }
  return null;
}

const STEPS: ReadonlySet<string> = new Set(['nmod', 'obl', 'amod', 'acl', 'appos', 'advmod', 'obj']);

/**
 * A place that hangs on a thing through the tree: `las elecciones celebradas ayer en España`, `Chillón, localidad
 * situada al suroeste de Ciudad Real`, `el fondo, con sede en Bolivia`. The path and its words are the features.
 */
function governed(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  for (const o of view.parties) {
    if (!OBJECTS.has(o.type) || o.kind === 'demonym' || o.kind === 'zero' || o.kind === 'pronoun') continue;
    let at = o.site;
    const path: string[] = [];
    const words: string[] = [];
    let preposition = '';
    for (const child of view.children[o.site] ?? [])
      if (tokens[child]?.deprel === 'case') preposition = tokens[child]?.form.toLowerCase() ?? '';
    for (let step = 0; step < 5; step++) {
      const token = tokens[at];
      const label = baseOf(token?.deprel ?? '');
      if (token === undefined || token.head < 0 || !STEPS.has(label)) break;
      path.unshift(label);
      at = token.head;
      for (const s of view.parties) {
        if (s.head !== at && (s.site !== at || s.kind !== 'name')) continue;
        if (!SUBJECTS.has(s.type) || s.kind === 'demonym' || s.kind === 'zero' || s.entity === o.entity) continue;
        if (s.from <= o.from && o.to <= s.to) continue;
        const route = path.join('.');
        found.push(
          propose(
            scene,
            locatedIn,
            `governed.${path.length === 1 ? 'noun' : words.length > 0 && path.includes('amod') ? 'participle' : 'far'}`,
            -1,
            s,
            o,
            [
              `route=${route}`,
              `route=${route}:${preposition}`,
              `route=${route}:${preposition}&${s.type}`,
              `prep=${preposition}`,
              `prep=${preposition}&${s.type}`,
              ...words.map((word) => `word=${word}`),
              `gap=${o.from - s.to > 4 ? 'far' : o.from < s.from ? 'turned' : 'near'}`,
              ...shape(scene, s, o),
            ],
          ),
        );
      }
      const over = tokens[at];
      if (over === undefined || over.upos === 'VERB') break;
      words.push(over.upos === 'ADJ' ? over.form.toLowerCase().replace(/[oa]s?$/, '') : over.lemma.toLowerCase());
    }
  }
  return found;
}

/** `Kupang, capital de esta provincia`, `Bogotá es la capital de Colombia`, `la capital de Colombia, Bogotá`. */
function describedPlaces(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { tokens } = scene.view.sentence;
  for (const { phrase, bearers } of scene.attributions) {
    const { noun } = phrase;
    if (noun.noun !== 'place') continue;
    const common = [`lemma=${noun.lemma}`, `category=${noun.category}`, `definite=${phrase.definiteness}`];
    for (const bearer of bearers) {
      if (!SUBJECTS.has(bearer.party.type)) continue;
      for (const { party, link, level } of phrase.complements) {
        if (!OBJECTS.has(party.type) || party.entity === bearer.party.entity) continue;
        found.push(
          propose(scene, locatedIn, `described.${bearer.tie}`, phrase.head, bearer.party, party, [
            ...common,
            `link=${link}&level=${Math.min(level, 2)}`,
            ...bearer.signs.map((sign) => `b:${sign}`),
          ]),
        );
      }
    }
    // `la región rusa de Kursk`, `la ciudad de Gyeongju (Corea del Sur)`: the name stands within the phrase.
    const named = phrase.complements.find(
      ({ party, link, level }) =>
        party.kind === 'name' && SUBJECTS.has(party.type) && (link === 'de' ? level === 1 : link === 'bare'),
    );
    if (named === undefined) continue;
    for (const { party, link } of phrase.complements) {
      if (party === named.party || !OBJECTS.has(party.type) || party.entity === named.party.entity) continue;
      found.push(
        propose(scene, locatedIn, 'described.within', phrase.head, named.party, party, [
          ...common,
          `link=${link}`,
          `order=${party.from < named.party.from ? 'before' : 'after'}&${link}`,
          `end=${tokens[phrase.to]?.upos ?? 'none'}`,
        ]),
      );
    }
  }
  return found;
}

/** `la cumbre se celebrará en Lisboa`, `el partido que disputará en Riazor`: an event under a verb with a place. */
function events(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  const { tokens } = view.sentence;
  const places: { party: Party; verb: number; preposition: string }[] = [];
  for (const party of view.parties) {
    if (!OBJECTS.has(party.type) || party.kind === 'demonym' || party.kind === 'zero' || party.kind === 'pronoun')
      continue;
    const token = tokens[party.site];
    if (token === undefined || baseOf(token.deprel) !== 'obl') continue;
    let preposition = '';
    for (const child of view.children[party.site] ?? [])
      if (tokens[child]?.deprel === 'case') preposition = tokens[child]?.form.toLowerCase() ?? '';
    if (!/^(?:en|sobre|por|desde|ante|entre|hasta)$/.test(preposition)) continue;
    places.push({ party, verb: token.head, preposition });
  }
  if (places.length === 0) return found;
  for (const s of view.parties) {
    if ((s.type !== 'Event' && s.type !== 'Organization' && s.type !== 'Place') || s.kind === 'demonym') continue;
    const token = tokens[s.site];
    const verb = s.kind === 'zero' ? s.head : (token?.head ?? -1);
    const label = s.kind === 'zero' ? 'zero' : baseOf(token?.deprel ?? '');
    for (const { party, verb: other, preposition } of places) {
      if (party.entity === s.entity) continue;
      const relative = tokens[other]?.deprel.startsWith('acl') && tokens[other]?.head === s.head;
      if (other !== verb && !relative) continue;
      if (!relative && !/^(?:nsubj|obj|zero|obl)$/.test(label)) continue;
      const lemma = tokens[other]?.lemma.toLowerCase() ?? '';
      const role = relative ? 'relative' : label;
      found.push(
        propose(scene, locatedIn, 'clause', other, s, party, [
          `verb=${lemma}`,
          `verb=${lemma}&${role}&${s.type}`,
          `role=${role}&${s.type}`,
          `prep=${preposition}`,
          `prep=${preposition}&${role}`,
          ...shape(scene, s, party).slice(0, 1),
        ]),
      );
    }
  }
  return found;
}
