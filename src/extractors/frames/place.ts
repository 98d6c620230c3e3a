import type { SentenceView } from './view.ts';

const PLACED: ReadonlySet<string> = new Set([
  'MET',
  'SIGNED',
  'AGREED_WITH',
  'KILLED',
  'DETAINED',
  'ATTACKED',
  'PARTICIPATED_IN',
]);

/** A place named with `en` directly under the trigger, for relations that happen somewhere. */
export function placeOf(
  relation: string,
  view: SentenceView,
  trigger: number,
  subject: number,
  object: number,
): number | null {
  if (trigger < 0 || !PLACED.has(relation)) return null;
  for (const party of view.parties) {
    if (party.type !== 'Place' || party.entity === subject || party.entity === object) continue;
    if (view.sentence.tokens[party.site]?.head !== trigger) continue;
    const prepositions = (view.children[party.site] ?? []).map((child) =>
      view.sentence.tokens[child]?.lemma.toLowerCase(),
    );
    if (prepositions.includes('en')) return party.entity;
  }
  return null;
}
