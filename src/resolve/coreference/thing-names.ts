import type { Sentence, Token } from '../../core/annotation.ts';
import { endOfBorne, endOfWhen } from './borne-name.ts';
import type { NameEnd, NounPhrase } from './noun-phrase.ts';
import { ordinalBefore } from './ordinals.ts';
import { textOf } from './words.ts';

/** How a noun phrase says how many it speaks of. */
export type Quantity = 'number' | 'mass' | 'vague' | 'none';

/** How an article calls a described thing. */
export interface ThingNames {
  /** From the words that say how many (`al menos 300 campesinos`), or the phrase's own beginning. */
  readonly from: number;
  /** After its complements, and after the name or number that it bears: `operación Aurora`, `resolución 1441`. */
  readonly to: number;
  /** Whether a name or number stands directly behind it. */
  readonly bears: boolean;
  readonly quantity: Quantity;
  /** With its number where it has one, without its article: `300 campesinos`, `ley de aguas`. */
  readonly name: string;
  /** Shorter and longer forms that another reader may choose, `name` among them. */
  readonly names: readonly string[];
}

/** Nouns that count what stands behind their `de`. */
const COUNTING =
  /^(?:miles|cientos|millares|millones|decenas|docenas|veintenas|centenares|centenar|decena|docena|quincena|veintena|treintena|cuarentena|cincuentena|millar|millón|multitud|infinidad|sinfín)$/i;
const VAGUE =
  /^(?:vari[oa]s|algun[oa]s|much[oa]s|numeros[oa]s|divers[oa]s|otr[oa]s|tant[oa]s|poc[oa]s|sendos|sendas)$/i;
const ARTICLE = /^(?:el|la|los|las|un|una|unos|unas|su|sus)$/i;

/** Whether a noun only counts what stands behind it: `decenas de heridos` are people hurt. */
export function isCountingNoun(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.form === 'de' && COUNTING.test(tokens[at]?.form ?? '');
}

/**
 * Reads the names of a described thing off its phrase.
 *
 * @param bearing Whether its noun is of a kind that bears a name or number of its own: no body, no people.
 */
export function namesOfThing(
  text: string,
  sentence: Sentence,
  phrase: NounPhrase,
  nameEnd: NameEnd,
  bearing: boolean,
): ThingNames {
  const { tokens } = sentence;
  const { head, core } = phrase;
  const behind = bearing ? endOfBorne(tokens, phrase, nameEnd) : null;
  const to = behind ?? phrase.to;
  const mass = massBefore(tokens, phrase.from);
  const counted = tokens.slice(phrase.from, head.index);
  const quantity = mass
    ? 'mass'
    : counted.some(({ upos }) => upos === 'NUM')
      ? 'number'
      : counted.some(({ form }) => VAGUE.test(form))
        ? 'vague'
        : 'none';
  let bare = mass ?? phrase.from;
  while (bare < head.index && ARTICLE.test(tokens[bare]?.form ?? '')) bare += 1;
  const ordered = ordinalBefore(sentence, phrase) !== null;
  const start = quantity === 'none' && !ordered ? head.index : bare;
  const from = quantity === 'none' ? phrase.from : approximationBefore(tokens, mass ?? phrase.from);
  const name = textOf(text, sentence, start, to);
  const names = [name];
  const ends = [...new Set([to, phrase.to, core, behind ?? endOfClause(sentence, phrase)])];
  // `la reunión de ministros | de once países | en Viena`: each complement may be left out
  for (let at = core + 1; at < to; at += 1) if (tokens[at]?.upos === 'ADP') ends.push(at);
  const dated = endOfWhen(tokens, to);
  if (dated !== null) ends.push(dated);
  // `siete soldados más`
  if (quantity === 'number' && tokens[to]?.form === 'más') ends.push(to + 1);
  // `una nueva reunión`: what stands before the noun belongs to the name for some readers
  const firsts = quantity === 'none' ? [head.index, bare] : [start, from, mass ?? phrase.from, head.index];
  for (const first of firsts) for (const end of ends) names.push(textOf(text, sentence, first, end));
  // `doscientos soldados chilenos heridos` is also called `doscientos soldados`
  if (quantity !== 'none')
    for (let end = head.index + 1; end < core; end += 1) names.push(textOf(text, sentence, start, end));
  return { from, to, bears: behind !== null, quantity, name, names: [...new Set(names)] };
}

/** Where `miles de` before a phrase begins, or null: its own number too (`tres millones de`). */
function massBefore(tokens: readonly Token[], from: number): number | null {
  if (tokens[from - 1]?.form !== 'de' || !COUNTING.test(tokens[from - 2]?.form ?? '')) return null;
  let at = from - 2;
  while (/^(?:NUM|DET)$/.test(tokens[at - 1]?.upos ?? '') || tokens[at - 1]?.form.toLowerCase() === 'medio') at -= 1;
  return at;
}

/** Takes in `casi`, `al menos`, `más de`, `un total de` before a number. */
function approximationBefore(tokens: readonly Token[], from: number): number {
  const form = (back: number) => tokens[from - back]?.form.toLowerCase() ?? '';
  if (/^(?:casi|unos|unas|apenas)$/.test(form(1))) return from - 1;
  if (form(1) === 'de' && /^(?:más|menos|cerca|alrededor)$/.test(form(2))) return from - 2;
  if (form(1) === 'de' && form(2) === 'total' && form(3) === 'un') return from - 3;
  if (form(1) === 'menos' && form(2) === 'el' && form(3) === 'a') return from - 3;
  if (form(1) === 'menos' && form(2) === 'lo' && form(3) === 'por') return from - 3;
  return from;
}

/**
 * The end of a clause, participle or complement behind the noun that tells it apart: `la carretera que une A con B`, `un
 * contrato por dos años`. With `y` another thing begins, with `a` mostly a complement of the verb.
 */
function endOfClause(sentence: Sentence, { head, to }: NounPhrase): number {
  const { tokens } = sentence;
  const opening = tokens[to];
  if (
    !opening ||
    !(/^(?:PRON|ADJ|VERB)$/.test(opening.upos) || /^(?:que|para|por|con|en|sobre|contra)$/.test(opening.form))
  )
    return to;
  const reaches = (at: number): boolean => {
    let token = tokens[at];
    for (let steps = 0; token && steps < 40; steps += 1) {
      if (token.index === head.index) return true;
      if (token.head === token.index || token.head < 0) return false;
      token = tokens[token.head];
    }
    return false;
  };
  let end = to;
  while (end < tokens.length && tokens[end]?.upos !== 'PUNCT' && reaches(end)) end += 1;
  while (end > to && /^(?:ADP|PRON|SCONJ|CCONJ|DET|AUX)$/.test(tokens[end - 1]?.upos ?? '')) end -= 1;
  return end;
}
