import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import type { FoundName } from './find-names.ts';
import { organizationKind } from './organization-kinds.ts';

/** Nouns for firms that name who runs one too: `el operador Julián Robledo`. */
const PEOPLE =
  /^(?:armador|comprador|operador|distribuidor|contratista|transportista|competidor|fabricante|socio|rival)$/;

/**
 * Whether a name stands directly behind a noun for a single firm (`la tabaquera Robledo`), over its material (`la empresa de
 * taxis Robledo`), or behind the adjective of its country alone and is not called like a person (`la húngara Danuvia`).
 */
export function isBorneByFirm({ tokens }: Sentence, { from, text }: FoundName, knowledge: Knowledge): boolean {
  const words = text.split(' ');
  const given = knowledge.givenName(words[0] ?? '') !== null;
  const surname = knowledge.isSurname(words.at(-1) ?? '');
  // `la operadora peruana Eva Robledo` runs one
  if (words.length > 1 && given && surname) return false;
  let at = from - 1;
  if (/^["«“]$/.test(tokens[at]?.form ?? '')) at -= 1;
  // taggers take `la tabaquera` for an adjective; behind an article it is the noun
  const isNoun = (index: number): boolean =>
    isFirm(tokens[index]?.form) && (tokens[index]?.upos !== 'ADJ' || tokens[index - 1]?.upos === 'DET');
  while (tokens[at]?.upos === 'ADJ' && isSmall(tokens[at]?.form) && !isNoun(at)) at -= 1;
  if (isNoun(at)) return true;
  // `la empresa de taxis aéreos Robledo`
  const material = tokens[at]?.upos === 'NOUN' && tokens[at - 1]?.form === 'de' ? at - 2 : null;
  if (material !== null && isFirm(tokens[material]?.form)) return true;
  const people = tokens[from - 1];
  if (!people || tokens[from - 2]?.form !== 'la' || knowledge.countriesByDemonym(people.form).length === 0)
    return false;
  return words.length > 1 && !given && !surname;
}

function isFirm(noun: string | undefined): boolean {
  return (
    noun !== undefined && isSmall(noun) && !PEOPLE.test(noun) && organizationKind(normalizeName(noun)) === 'company'
  );
}

function isSmall(form: string | undefined): boolean {
  return form !== undefined && /^\p{Ll}/u.test(form);
}
