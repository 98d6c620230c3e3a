import { locatedIn } from '../../../relations/located-in.ts';
import type { Candidate } from '../candidates.ts';
import { type Party, pathBetween, type SentenceView } from '../view.ts';
import { propose, type Scene } from './context.ts';
import { describedPlaces } from './described-places.ts';
import { errands } from './errands.ts';
import { listedWith } from './listed-places.ts';
import { QUOTE } from './names.ts';
import { nounOf } from './nouns.ts';
import { LIES, LIES_IN, shapeOf } from './place-shape.ts';
import { seats } from './seats.ts';
import { governedPlaces, venues, whereClauses } from './venues.ts';

/** Places within places, seats, venues: only where the words themselves say so. */
export function proposeLocations(scene: Scene): Candidate[] {
  const found: Candidate[] = [];
  const { view } = scene;
  for (const s of view.parties) {
    if (!LIES.has(s.type) || s.kind === 'demonym' || s.kind === 'zero') continue;
    for (const o of view.parties) {
      if (!LIES_IN.has(o.type) || o.entity === s.entity || o.kind === 'zero' || o.kind === 'pronoun') continue;
      const reading = between(view, s, o);
      if (reading === null) continue;
      const shape = shapeOf(scene, s, o);
      found.push(propose(scene, locatedIn, reading.rule, reading.trigger, s, o, [...reading.signs, ...shape]));
      if (!LISTED.has(reading.rule)) continue;
      for (const other of listedWith(view, o))
        if (other.entity !== s.entity)
          found.push(
            propose(scene, locatedIn, reading.rule, reading.trigger, s, other, [...reading.signs, ...shape, 'listed']),
          );
    }
  }
  found.push(
    ...governedPlaces(scene),
    ...describedPlaces(scene),
    ...venues(scene),
    ...whereClauses(scene),
    ...seats(scene),
    ...errands(scene),
  );
  return found;
}

/** Rules whose place may be the first of several: `hospitales de Salta, Posadas y Asunción`. */
const LISTED: ReadonlySet<string> = new Set(['of', 'in', 'comma-in', 'inside']);

interface Reading {
  readonly rule: string;
  readonly trigger: number;
  readonly signs: readonly string[];
}

/** `Tarija, en el sur de Bolivia`; `un hospital en la ciudad de Gaza`. */
const PART_OF =
  /^(?:,_)?(?:en|a)_(?:(?:norte|sur|este|oeste|nor[dt]?este|noroeste|su[rd]este|su[rd]oeste|centro|corazón|interior|extremo|afueras|inmediaciones|costa|frontera|estado|provincia|departamento|región|municipio|distrito|comarca|isla|ciudad|localidad|capital|barrio|puerto|suburbio|suburbios|periferia|cercanías|alrededores|orillas|término|área|valle|comuna|cantón|condado)_)+del?$/;

/** How two parties stand to one another where few words part them. */
function between(view: SentenceView, s: Party, o: Party): Reading | null {
  const { tokens } = view.sentence;
  // Within the mention: `la ciudad surcoreana de Gyeongju`, `el velódromo de Sídney`, `la cumbre de Lisboa`.
  if (o.from >= s.from && o.to <= s.to && o.to - o.from < s.to - s.from) {
    if (o.kind === 'demonym')
      return {
        rule: 'demonym',
        trigger: -1,
        signs: [
          `at=${o.from - s.from > 1 ? 'late' : 'early'}`,
          `tail=${o.to === s.to}`,
          `over=${(tokens[o.from - 1]?.lemma ?? '').toLowerCase()}`,
        ],
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
    if (gap > 7) return null;
    const words: string[] = [];
    for (let at = s.to; at < o.from; at++) {
      const token = tokens[at];
      if (token === undefined) return null;
      if (/^[.;?!]$/.test(token.form)) return null;
      if (token.upos !== 'DET' && token.upos !== 'ADV' && !QUOTE.test(token.form)) words.push(token.form.toLowerCase());
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
    if (PART_OF.test(link))
      return {
        rule: 'in-part',
        trigger: -1,
        signs: [`comma=${link.startsWith(',')}`, `word=${words.at(-2) ?? ''}`, ...signs],
      };
    return null;
  }
  // `en Seúl, Corea del Sur` runs forwards; backwards only a demonym before: `la surcoreana Gyeongju`.
  if (o.kind === 'demonym' && s.from - o.to <= 1) {
    const link = s.from > o.to ? (tokens[o.to]?.form.toLowerCase() ?? '') : 'next';
    if (link !== 'de' && link !== 'next') return null;
    const over = tokens[o.from - 1];
    const noun = (over?.lemma ?? '').toLowerCase();
    // `la región rusa de Kursk`, `la cisjordana localidad de Tulkarem`: a place's noun on either side of the adjective.
    const kind = over === undefined ? null : (nounOf(over, null)?.noun ?? null);
    return {
      rule: 'demonym-before',
      trigger: -1,
      signs: [`link=${link}`, `over=${noun}`, `over=${noun}&link=${link}`, `kind=${kind}`, `kind=${kind}&link=${link}`],
    };
  }
  return null;
}
