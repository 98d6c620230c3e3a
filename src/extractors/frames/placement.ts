import type { ArticleEntities } from '../../core/entity.ts';
import type { Argument, Predication, Role } from '../../core/predication.ts';
import { type Part, pairsNamed, partsNamed } from '../../nlp/feature-weights.ts';
import type { Slot } from '../../relations/types.ts';
import type { Carried } from './carried.ts';
import { contrastsIn, isContrasted } from './contrasts.ts';
import { isMereSource, sourcePhrases } from './mere-sources.ts';
import { type Path, readPath, readPathBetween, SELF, TOO_FAR } from './paths.ts';
import { representedIn } from './represented.ts';
import { bitOf } from './triggers.ts';
import { isPassive, type Party, type SentenceView } from './view.ts';

/** A party as it stands towards one trigger. */
export interface Placed {
  readonly party: Party;
  /** Labels from the trigger to the party through the tree; `far` past four steps; how it was carried, for carried ones. */
  readonly path: string;
  readonly steps: number;
  /** Role that the bare path suggests. */
  readonly treeRole: Role;
  /** Slots in the trigger's levelled predication, the first the most direct; empty where it stands in none. */
  readonly slots: readonly Slot[];
  /** By what rule the predication got the first of them, null where it did not. */
  readonly origin: string | null;
  /** Path, first slot, and slot with origin as parts of features, for either side; made when first asked for. */
  asSubject(): SideParts;
  asObject(): SideParts;
}

interface SideParts {
  readonly path: Part;
  readonly slot: Part;
  readonly role: Part;
}

/** How well a party stands where a frame wants it, from best to worst: what `fitOf` gives is a place in this list. */
export const FITS = ['slot', 'tree', 'within', 'none'] as const;
const [SLOT, TREE, WITHIN] = [0, 1, 2];
export const NO_FIT = 3;

/**
 * Places the parties of a sentence, and those carried into it, around the trigger; `all` are the article's predications,
 * `wanted` the types that it can join (bits of `bitOf`).
 */
export function placeParties(
  view: SentenceView,
  trigger: number,
  own: readonly Predication[],
  carried: readonly Carried[],
  all: readonly Predication[],
  entitiesAt: ArticleEntities['entitiesAt'],
  wanted: number,
): Placed[] {
  const passive = isPassive(view, trigger);
  const represented = representedIn(view);
  const phrases = sourcePhrases(view);
  const contrasts = contrastsIn(view);
  const placed: Placed[] = [];
  for (const party of view.parties) {
    if ((bitOf(party.type) & wanted) === 0) continue;
    const inside = trigger >= party.from && trigger < party.to;
    const { slots, origin } = slotsOf(view, party, own, all);
    const isAside =
      represented.has(party) ||
      isMereSource(phrases, party, trigger) ||
      isSufferer(party, own, all) ||
      (slots.length === 0 && isContrasted(contrasts, party, trigger));
    const path = inside ? SELF : isAside ? TOO_FAR : readPathBetween(view, trigger, party.site);
    placed.push(new PlacedParty(party, path, path.steps, passive ? path.passive : path.active, slots, origin));
  }
  if (carried.length === 0) return placed;
  const dropped = droppedParties(view, own, entitiesAt);
  const clitic = cliticRole(view, trigger) ?? 'other';
  for (const { party, as } of carried) {
    if ((bitOf(party.type) & wanted) === 0) continue;
    if (view.parties.some((p) => p.entity === party.entity && p.kind !== 'demonym')) continue;
    const slot = dropped.get(party.entity);
    const [slots, origin] = slot === undefined ? [NO_SLOTS, null] : [[slot], 'dropped-subject'];
    placed.push(new PlacedParty(party, readPath(as), CARRIED_STEPS, clitic, slots, origin));
  }
  return placed;
}

/** As far as a party that the sentence leaves out stands from any of its words. */
const CARRIED_STEPS = 3;
const NO_SLOTS: readonly Slot[] = [];

/** What an unstressed pronoun (`lo acusó`, `le pidió`, `exigirle`) says that the sentences before named; null without one. */
export function cliticRole(view: SentenceView, trigger: number): Role | null {
  for (const child of view.children[trigger] ?? []) {
    const token = view.sentence.tokens[child];
    if (token === undefined || token.upos !== 'PRON') continue;
    const form = token.form.toLowerCase();
    if (form === 'lo' || form === 'la' || form === 'los' || form === 'las') return 'patient';
    if (form === 'le' || form === 'les') return 'recipient';
  }
  return null;
}

/** A placed party that makes its parts when first asked: most are asked for one side only, many for none. */
class PlacedParty implements Placed {
  readonly party: Party;
  readonly path: string;
  readonly steps: number;
  readonly treeRole: Role;
  readonly slots: readonly Slot[];
  readonly origin: string | null;
  readonly #path: Path;
  #subject: SideParts | undefined;
  #object: SideParts | undefined;

  constructor(party: Party, path: Path, steps: number, treeRole: Role, slots: readonly Slot[], origin: string | null) {
    this.party = party;
    this.path = path.shown;
    this.steps = steps;
    this.treeRole = treeRole;
    this.slots = slots;
    this.origin = origin;
    this.#path = path;
  }

  asSubject(): SideParts {
    if (this.#subject === undefined) {
      const slot = this.slots[0] ?? '-';
      this.#subject = {
        path: this.#path.asSubject,
        slot: SUBJECT_SLOT(slot),
        role: SUBJECT_ROLE(slot, this.origin ?? '-'),
      };
    }
    return this.#subject;
  }

  asObject(): SideParts {
    if (this.#object === undefined) {
      const slot = this.slots[0] ?? '-';
      this.#object = {
        path: this.#path.asObject,
        slot: OBJECT_SLOT(slot),
        role: OBJECT_ROLE(slot, this.origin ?? '-'),
      };
    }
    return this.#object;
  }
}

const SUBJECT_SLOT = partsNamed('slot-s=');
const OBJECT_SLOT = partsNamed('slot-o=');
const SUBJECT_ROLE = pairsNamed('rs=', '&os=');
const OBJECT_ROLE = pairsNamed('ro=', '&oo=');

/** Direct slots first; only a party that stands in none directly is looked for within the arguments' phrases. */
function slotsOf(
  view: SentenceView,
  party: Party,
  own: readonly Predication[],
  all: readonly Predication[],
): Pick<Placed, 'slots' | 'origin'> {
  if (own.length === 0) return UNPLACED;
  const here = view.sentence.index;
  // Most parties stand in no slot of a word: nothing is made for those.
  let found: { readonly slots: Slot[]; readonly origin: string } | undefined;
  const add = (slot: Slot, by: string): void => {
    if (found === undefined) found = { slots: [slot], origin: by };
    else if (!found.slots.includes(slot)) found.slots.push(slot);
  };
  for (const predication of own)
    for (const argument of predication.arguments)
      if (argument.sentence === here && stands(argument, party)) add(argument.role, argument.origin);
  const token = view.sentence.tokens[party.head];
  if (found !== undefined || token === undefined) return found ?? UNPLACED;
  for (const predication of own)
    for (const argument of predication.arguments) {
      if (argument.sentence !== here || argument.span.start > token.start || token.end > argument.span.end) continue;
      // A clause holds many parties: only those that its own predicate governs count as within the argument it is.
      const embedded = argument.predication === null ? undefined : all[argument.predication];
      const within =
        embedded === undefined
          ? isPartOf(view, party.head, argument.head)
          : embedded.arguments.some((inner) => stands(inner, party));
      if (within) add(`in-${argument.role}`, argument.origin);
    }
  return found ?? UNPLACED;
}

/** `denunció que el preso sufre malos tratos`: nothing is said against the prisoner. */
function isSufferer(party: Party, own: readonly Predication[], all: readonly Predication[]): boolean {
  return own.some((predication) =>
    predication.arguments.some((argument) => {
      const embedded = argument.predication === null ? undefined : all[argument.predication];
      if (embedded === undefined || argument.role !== 'content' || !SUFFERING.has(embedded.lemma)) return false;
      return embedded.arguments.some((inner) => inner.role === 'agent' && stands(inner, party));
    }),
  );
}

const SUFFERING = new Set(['sufrir', 'padecer']);

const UNPLACED = { slots: NO_SLOTS, origin: null } as const;

const CLAUSAL = /^(?:acl|advcl|ccomp|xcomp|csubj|parataxis)/;

/** Whether nominal links alone join the word to the head: what a relative clause says is not part of the phrase. */
function isPartOf(view: SentenceView, at: number, head: number): boolean {
  for (let here = at, step = 0; step < 8; step++) {
    if (here === head) return true;
    const token = view.sentence.tokens[here];
    if (token === undefined || token.head < 0 || CLAUSAL.test(token.deprel)) return false;
    here = token.head;
  }
  return false;
}

function stands({ head }: Argument, party: Party): boolean {
  return head === party.head || head === party.site;
}

/** Entities of arguments that stand in earlier sentences, with their roles. */
function droppedParties(
  view: SentenceView,
  own: readonly Predication[],
  entitiesAt: ArticleEntities['entitiesAt'],
): ReadonlyMap<number, Role> {
  const dropped = new Map<number, Role>();
  for (const predication of own)
    for (const argument of predication.arguments)
      if (argument.sentence !== view.sentence.index)
        for (const entity of entitiesAt(argument.sentence, argument.head))
          if (!dropped.has(entity)) dropped.set(entity, argument.role);
  return dropped;
}

/** How well a party fits one of the slots: 0 for the best fit, `NO_FIT` for none. */
export function fitOf(wanted: readonly Slot[], { slots, treeRole, path }: Placed): number {
  for (const slot of slots) if (wanted.includes(slot)) return SLOT;
  const within = slots[0]?.startsWith('in-') ?? false;
  if (!within && treeRole !== 'other' && wanted.includes(treeRole)) return TREE;
  if (within && path !== 'far' && slots.some((slot) => wanted.includes(slot.slice(3) as Role))) return WITHIN;
  return NO_FIT;
}
