import type { Sentence } from '../../core/annotation.ts';
import { findAliases } from './aliases.ts';
import { absorb, type Draft } from './draft.ts';
import type { FoundName } from './find-names.ts';
import { isAcronymOf, isMisprintOf } from './same-name.ts';
import { isAcronym } from './words.ts';

/** Joins what the text itself calls two names of one: in brackets, after `o`, as a nickname. */
export function joinAliases(sentences: readonly Sentence[], drafts: Draft[], found: readonly FoundName[]): void {
  const owners = new Map<string, Draft>();
  const placeOf = (place: { readonly sentence: number; readonly from: number; readonly to: number }) =>
    `${place.sentence} ${place.from} ${place.to}`;
  for (const draft of drafts) for (const mention of draft.mentions) owners.set(placeOf(mention), draft);
  const joined = new Map<Draft, Draft>();
  const ownerOf = (name: FoundName): Draft | undefined => {
    let owner = owners.get(placeOf(name));
    for (let into = owner && joined.get(owner); into; into = joined.get(into)) owner = into;
    return owner;
  };
  for (const alias of findAliases(sentences, found)) {
    const full = ownerOf(alias.of);
    const other = ownerOf(alias.name);
    if (!full || !other || full === other || !alias.holds(full, other)) continue;
    absorb(full, other);
    joined.set(other, full);
    drafts.splice(drafts.indexOf(other), 1);
  }
}

/** `M12`: a body called by a day. */
const NUMBERED = /^\p{Lu}-?\d+$/u;

/** Joins acronyms to the only name of which they are the initials. */
export function joinAcronyms(drafts: Draft[]): void {
  for (const draft of [...drafts]) {
    if (!draft.mentions.every(({ text }) => isAcronym(text) || NUMBERED.test(text))) continue;
    const full = drafts.find(
      (other) =>
        other !== draft &&
        other.type === 'Organization' &&
        [...other.names.values()].some((name) => !isAcronym(name) && isAcronymOf(draft.name, name)),
    );
    if (!full) continue;
    absorb(full, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** Joins persons to misprints of their surnames. */
export function joinMisprints(drafts: Draft[]): void {
  for (const draft of [...drafts]) {
    if (draft.type !== 'Person' || draft.name.includes(' ')) continue;
    const fits = drafts.filter(
      (other) =>
        other !== draft && other.type === 'Person' && isMisprintOf(draft.name, other.name.split(' ').at(-1) ?? ''),
    );
    const [bearer] = fits;
    if (!bearer || fits.length > 1) continue;
    absorb(bearer, draft);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}
