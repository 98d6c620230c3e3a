import type { Predication } from '../../core/predication.ts';
import type { Relation } from '../../relations/index.ts';
import type { SentenceView } from './view.ts';

/**
 * Where it happened: a place named with `en` directly under the telling word, or under the verb that its clause is built
 * on (`mantuvo en Lugo una reunión`); null where none is.
 */
export function placeOf(
  { placed }: Pick<Relation, 'placed'>,
  view: SentenceView,
  trigger: number,
  subject: number,
  object: number,
  own: Predication | undefined,
): number | null {
  if (trigger < 0 || placed === false) return null;
  const { tokens } = view.sentence;
  const places = new Set<number>();
  for (const { role, sentence, preposition, head } of own?.arguments ?? [])
    if (role === 'place' && preposition === 'en' && sentence === view.sentence.index) places.add(head);
  const above = tokens[trigger]?.head ?? -1;
  const light = own !== undefined && own.head === trigger && own.surfaceLemma !== own.lemma ? above : -1;
  for (const party of view.parties) {
    if (party.type !== 'Place' || party.entity === subject || party.entity === object) continue;
    if (places.has(party.site) || places.has(party.head)) return party.entity;
    const under = tokens[party.site]?.head;
    if (under !== trigger && (under !== light || light < 0)) continue;
    const introduced = (view.children[party.site] ?? []).some((child) => tokens[child]?.lemma.toLowerCase() === 'en');
    if (introduced) return party.entity;
  }
  return null;
}
