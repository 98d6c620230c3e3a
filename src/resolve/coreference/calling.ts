import type { EntityType } from '../../core/entity.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import type { Draft } from './draft.ts';
import { familiesOf } from './noun-families.ts';
import { isOrdinal } from './ordinals.ts';
import { organizationKind } from './organization-kinds.ts';

/**
 * Whether a description has the noun by which an entity was called before, or one of the same post or kind: `la canciller`
 * after `la ministra`, `los uniformados` after `los soldados`.
 */
export function callingOf(draft: Draft, noun: string, kind: string | null, knowledge: Knowledge): string {
  if (draft.roles.has(noun)) return 'same head';
  for (const name of draft.names.keys()) if (isHeadOf(noun, name, draft.type)) return 'same head';
  if (draft.type === 'Organization' && kind !== null) {
    const kinds = kindsOf(draft);
    return kinds.has(kind) ? 'akin' : kinds.size === 0 ? 'untold' : 'other head';
  }
  if (draft.type !== 'Person') {
    const families = familiesOf(noun);
    if (families.size === 0) return 'other head';
    const others = draftFamilies(draft);
    for (const family of families) if (others.has(family)) return 'akin';
    return others.size === 0 ? 'untold' : 'other head';
  }
  const category = knowledge.role(noun)?.category;
  if (category === undefined) return 'other head';
  let posts = 0;
  for (const role of draft.roles) {
    const other = knowledge.role(role)?.category;
    if (other === category) return 'same calling';
    if (other !== undefined) posts += 1;
  }
  return posts > 0 ? 'other post' : 'other head';
}

/** What a name's noun may stand behind besides ordinals, folded: `XXIII Maratón`, `gran premio`, `nuevo Estatuto`. */
const BEFORE_NOUN =
  /^(?:[ivxl]+|\d+|gran(?:de)?|nuev[ao]|buen|mini|super|alt[ao]|real|futur[ao]|antigu[ao]|actual|propi[ao]|mism[ao]|los|las|el|la)$/;

/** Whether a noun is what a name says its bearer is: its first word, or the first behind ordinals and the like. */
function isHeadOf(noun: string, name: string, type: EntityType): boolean {
  if (isOpening(noun, name, 0)) return true;
  if (type === 'Person' || !name.includes(noun)) return false;
  let at = 0;
  for (;;) {
    const blank = name.indexOf(' ', at);
    const word = name.slice(at, blank);
    if (blank < 0 || !(BEFORE_NOUN.test(word) || isOrdinal(word))) return false;
    at = blank + 1;
    if (isOpening(noun, name, at)) return true;
  }
}

function isOpening(noun: string, name: string, at: number): boolean {
  const end = at + noun.length;
  return name.startsWith(noun, at) && (name.length === end || name[end] === ' ');
}

const knownKinds = new WeakMap<Draft, { readonly size: number; readonly kinds: ReadonlySet<string> }>();

/** The kinds of body that the nouns in an entity's names and descriptions tell. */
export function kindsOf(draft: Draft): ReadonlySet<string> {
  const size = draft.roles.size * 1000 + draft.names.size;
  const known = knownKinds.get(draft);
  if (known?.size === size) return known.kinds;
  const kinds = new Set<string>();
  for (const name of [...draft.roles, ...draft.names.keys()])
    for (const word of name.split(' ')) {
      const kind = organizationKind(normalizeName(word));
      if (kind) kinds.add(kind);
    }
  knownKinds.set(draft, { size, kinds });
  return kinds;
}

const knownFamilies = new WeakMap<Draft, { readonly size: number; readonly families: ReadonlySet<number> }>();

/** The families of the nouns by which an entity was called. */
function draftFamilies(draft: Draft): ReadonlySet<number> {
  const size = draft.roles.size * 1000 + draft.names.size;
  const known = knownFamilies.get(draft);
  if (known?.size === size) return known.families;
  const families = new Set<number>();
  for (const role of draft.roles) for (const family of familiesOf(role)) families.add(family);
  // `Copa Robledo`: what a name opens with
  for (const name of draft.names.keys())
    for (const family of familiesOf(name.slice(0, name.indexOf(' ')))) families.add(family);
  knownFamilies.set(draft, { size, families });
  return families;
}
