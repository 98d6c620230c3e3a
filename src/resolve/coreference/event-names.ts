import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { isCalling } from './apposition.ts';
import type { Draft } from './draft.ts';
import type { FoundName } from './find-names.ts';

/**
 * Nouns that open the names of events and of nothing else: of 31 annotated names with a noun for events 24 are events, and
 * the others are bodies (`Foro`, `Conferencia`, `Campaña`), which are not listed here.
 */
const OPENING =
  /^(?:copa|supercopa|eurocopa|mundial|mundiales|juegos|olimpiadas?|tour|giro|vuelta|rally|torneo|trofeo|campeonato|maraton|festival|feria|premios?|nobel|abierto|bienal|carnaval|cumbre|certamen|expo|expoferia|semana|liguilla|derbi)$/;
/** Words of English that end the names of contests: `Robledo Cup`, `Robledo Open`. */
const CLOSING = /^(?:cup|open|masters|prix|championship|championships|games)$/;
/** Nouns for events that bear names: `el huracán Marta`, `la operación Aurora`. */
const BEARING =
  /^(?:operacion|operativo|huracan|ciclon|tifon|tormenta|borrasca|copa|supercopa|torneo|trofeo|rally|maraton|festival|feria|certamen|premio|ejercicio|ejercicios|maniobras)$/;

/** What says which of a row an event is before its noun: `XXIII`, `56º`. */
const NUMERAL = /^(?:[IVXL]+|\d+[.]?[ºª])$/;

/**
 * Whether a name of several words is one of an event by the noun that opens it, a numeral before it left aside: `Giro de
 * Italia`, `XXIII Maratón de Robledo`.
 */
export function opensAsEvent(name: string): boolean {
  const words = name.split(' ');
  const [first, ...rest] = NUMERAL.test(words[0] ?? '') ? words.slice(1) : words;
  if (/^Gran Premio \S/.test([first, ...rest].join(' ')) || /^COP\d+$/.test(name)) return true;
  if (CLOSING.test(normalizeName(rest.at(-1) ?? ''))) return true;
  return rest.length > 0 && OPENING.test(normalizeName(first ?? ''));
}

/** Whether a name stands directly behind a noun for events that bear names; who won a prize may stand behind it too. */
export function isBorneByEvent(sentence: Sentence, { from, text }: FoundName, knowledge: Knowledge): boolean {
  const noun = sentence.tokens[nounBefore(sentence, from)];
  const form = normalizeName(noun?.form ?? '');
  if (noun?.upos !== 'NOUN' || !BEARING.test(form)) return false;
  const words = text.split(' ');
  // `el premio Encina`, but `el premio Nobel Juan Robledo`
  return form !== 'premio' || words.length === 1 || words.every((word) => knowledge.givenName(word) === null);
}

/** Where the noun that a name stands behind should be: before its quotation mark and before `, bautizada como`. */
function nounBefore({ tokens }: Sentence, from: number): number {
  const form = (at: number): string => tokens[at]?.form ?? '';
  let at = from - 1;
  if (/^["«“]$/.test(form(at))) at -= 1;
  const called = form(at) === 'como' ? at - 1 : at;
  if (!isCalling(form(called))) return at;
  return form(called - 1) === ',' ? called - 2 : called - 1;
}

/** Whether a name stands directly behind the post of its bearer or a word of address: `la reina Sofía`, `doña Sofía`. */
export function isBorneByPost(sentence: Sentence, { from }: FoundName, knowledge: Knowledge): boolean {
  const noun = sentence.tokens[from - 1];
  if (/^(?:don|doña)$/i.test(noun?.form ?? '')) return true;
  if (noun?.upos !== 'NOUN' || noun.feats.includes('Number=Plur')) return false;
  return knowledge.role(noun.form) !== null && sentence.tokens[from - 2]?.upos === 'DET';
}

/** Whether a name is what people call somebody, though a town is called so: `Julián Robledo, alias "Lobito"`. */
export function isNickname({ tokens }: Sentence, { from }: FoundName): boolean {
  const quoted = /^["«“‘']$/.test(tokens[from - 1]?.form ?? '');
  return /^(?:alias|apodad[oa])$/.test(tokens[quoted ? from - 2 : from - 1]?.form ?? '');
}

/** The one event that a fuller name calls by this and the noun for its kind: `la Libertadores`, the `Copa Libertadores`. */
export function eventOf(text: string, drafts: readonly Draft[], knowledge: Knowledge): Draft | null {
  const short = normalizeName(text);
  const fits = drafts.filter(({ type, name }) => {
    if (type !== 'Event') return false;
    const [noun, ...rest] = normalizeName(name).split(' ');
    if (!knowledge.headClasses(noun ?? '').includes('Event')) return false;
    return `${rest.join(' ')} `.startsWith(`${short} `);
  });
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
