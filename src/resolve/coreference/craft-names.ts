import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import type { FoundName } from './find-names.ts';

/** Crafts that bear names, those of people too: `la fragata Elena Robledo`. */
const CRAFT =
  /^(?:buque|barco|carguero|mercante|granelero|portacontenedores|petrolero|quimiquero|metanero|gasero|pesquero|tanquero|draga|lancha|motovelero|salvamar|buque-hospital|atunero|arrastrero|palangrero|ferri|ferry|crucero|yate|velero|goleta|bergantin|corbeta|fragata|destructor|submarino|portaaviones|portaviones|acorazado|patrullera|patrullero|guardacostas|rompehielos|remolcador|dragaminas|buque-escuela|helicoptero|avioneta|satelite|sonda|cohete|misil|dron|bombardero|telescopio|lanzador)$/;

/** Whether a noun names a single craft. */
export function isCraft(noun: string): boolean {
  return CRAFT.test(normalizeName(noun));
}

/** Whether a name stands behind the noun for a single craft, adjectives between: `el helicóptero Robledo`, `la fragata italiana Elena Robledo`. */
export function isBorneByCraft({ tokens }: Sentence, { from, text }: FoundName, knowledge: Knowledge): boolean {
  let at = from - 1;
  if (/^["«“]$/.test(tokens[at]?.form ?? '')) at -= 1;
  for (let steps = 0; steps < 2 && tokens[at]?.upos === 'ADJ'; steps += 1) at -= 1;
  const noun = tokens[at];
  if (noun?.upos !== 'NOUN' || !isCraft(noun.form)) return false;
  // policewomen are called so too: `la patrullera Eva Robledo`
  const [given = '', ...surnames] = text.split(' ');
  return !(/^patruller[ao]$/i.test(noun.form) && surnames.length > 0 && knowledge.givenName(given) !== null);
}
