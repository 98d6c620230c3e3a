import type { ArticleEntities } from '../../core/entity.ts';
import type { Predication, Role } from '../../core/predication.ts';
import type { Slot } from '../../relations/types.ts';
import type { Carried } from './carried.ts';
import { isPassive, type Party, pathBetween, roleOfPath, type SentenceView } from './view.ts';

/** A party as it stands towards one trigger. */
export interface Placed {
  readonly party: Party;
  /** Labels from the trigger to the party through the tree; `far` past four steps; how it was carried, for carried ones. */
  readonly path: string;
  readonly steps: number;
  /** Role that the bare path suggests. */
  readonly treeRole: Role;
  /** Slot in the trigger's levelled predication; null where it stands in none. */
  readonly slot: Slot | null;
  /** By what rule the predication got it, null where it did not. */
  readonly origin: string | null;
}

/** How well a party stands where a frame wants it, from best to worst. */
export type Fit = 'slot' | 'tree' | 'within' | 'none';

const MAX_STEPS = 4;

function stepsOf(path: string): number {
  let steps = 0;
  for (let i = 0; i < path.length; i++) if (path[i] === '^' || path[i] === '>') steps += 1;
  return steps;
}

/** Places the parties of a sentence, and those carried into it, around the trigger. */
export function placeParties(
  view: SentenceView,
  trigger: number,
  own: readonly Predication[],
  carried: readonly Carried[],
  entitiesAt: ArticleEntities['entitiesAt'],
): Placed[] {
  const passive = isPassive(view, trigger);
  const placed: Placed[] = view.parties.map((party) => {
    const inside = trigger >= party.from && trigger < party.to;
    const path = inside ? 'self' : pathBetween(view, trigger, party.site);
    const steps = path === 'far' ? 7 : stepsOf(path);
    const [slot, origin] = slotOf(view, party, own);
    return {
      party,
      path: steps > MAX_STEPS ? 'far' : path,
      steps,
      treeRole: roleOfPath(path, passive),
      slot,
      origin,
    };
  });
  const dropped = droppedParties(view, own, entitiesAt);
  for (const { party, as } of carried) {
    if (view.parties.some((p) => p.entity === party.entity && p.kind !== 'demonym')) continue;
    const slot = dropped.get(party.entity) ?? null;
    placed.push({
      party,
      path: as,
      steps: 3,
      treeRole: 'other',
      slot,
      origin: slot === null ? null : 'dropped-subject',
    });
  }
  return placed;
}

function slotOf(view: SentenceView, party: Party, own: readonly Predication[]): readonly [Slot | null, string | null] {
  const here = view.sentence.index;
  for (const predication of own)
    for (const argument of predication.arguments)
      if (argument.sentence === here && (argument.head === party.head || argument.head === party.site))
        return [argument.role, argument.origin];
  const token = view.sentence.tokens[party.head];
  if (token === undefined) return [null, null];
  for (const predication of own)
    for (const argument of predication.arguments)
      if (
        argument.sentence === here &&
        argument.predication === null &&
        argument.span.start <= token.start &&
        token.end <= argument.span.end
      )
        return [`in-${argument.role}`, argument.origin];
  return [null, null];
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

/** How well a party fits one of the slots. */
export function fitOf(slots: readonly Slot[], { slot, treeRole, path }: Placed): Fit {
  if (slot !== null && slots.includes(slot)) return 'slot';
  if (slot === null && treeRole !== 'other' && slots.includes(treeRole)) return 'tree';
  if (slot !== null && !slot.startsWith('in-') && slots.includes(treeRole) && treeRole !== 'other') return 'tree';
  if (slot?.startsWith('in-') && slots.includes(slot.slice(3) as Role) && path !== 'far') return 'within';
  return 'none';
}

const RANK: Readonly<Record<Fit, number>> = { slot: 0, tree: 1, within: 2, none: 3 };

/** 0 for the best fit, 3 for none. */
export function rankOf(fit: Fit): number {
  return RANK[fit];
}
