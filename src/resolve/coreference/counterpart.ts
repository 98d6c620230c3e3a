import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { Description } from './read-description.ts';

const COUNTERPART = /^(?:homólog[oa]|contraparte)$/;

/** Nouns, folded, by which somebody is called who bears the same post elsewhere. */
const COUNTERPARTS: readonly string[] = ['homologo', 'homologa', 'par', 'colega'];

/** Whether somebody was called the counterpart of another: `su homólogo ruso, X` holds the same post. */
export function isCounterpart({ roles }: Draft): boolean {
  return COUNTERPARTS.some((noun) => roles.has(noun));
}

/**
 * Whom `su homólogo boliviano` names: the one in mind who bears a post of that country, where there is one only, or one
 * whose post another in mind bears too; null where the text does not tell.
 */
export function findCounterpart(state: State, { phrase, country, apposed }: Description): Draft | null {
  if (apposed !== null || country === null || !COUNTERPART.test(phrase.head.form.toLowerCase())) return null;
  const persons = state.focus.before('Person').map(({ draft }) => draft);
  const theirs = persons.filter((draft) => draft.country === country.iso2 && draft.roles.size > 0);
  if (theirs.length < 2) return theirs[0] ?? null;
  const others = persons.filter((draft) => draft.country !== country.iso2);
  const fits = theirs.filter((draft) => others.some((other) => sharesPost(draft, other)));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

function sharesPost(one: Draft, other: Draft): boolean {
  for (const role of one.roles) if (other.roles.has(role)) return true;
  return false;
}
