import type { Sentence } from '../../core/annotation.ts';
import { normalizeName } from '../../knowledge/index.ts';
import type { FoundName } from './find-names.ts';

/** Crafts that bear names, those of people too: `la fragata Elena Robledo`. */
const CRAFT =
  /^(?:buque|barco|carguero|mercante|granelero|portacontenedores|petrolero|quimiquero|metanero|gasero|pesquero|atunero|arrastrero|palangrero|ferri|ferry|crucero|yate|velero|goleta|bergantin|corbeta|fragata|destructor|submarino|portaaviones|portaviones|acorazado|patrullera|patrullero|guardacostas|rompehielos|remolcador|dragaminas|buque-escuela|helicoptero|avioneta|satelite|sonda|cohete|misil|dron|bombardero|telescopio)$/;

/** Whether a name stands behind the noun for a single craft, adjectives between: `el helicóptero Robledo`, `la fragata italiana Elena Robledo`. */
export function isBorneByCraft({ tokens }: Sentence, { from }: FoundName): boolean {
  let at = from - 1;
  if (/^["«“]$/.test(tokens[at]?.form ?? '')) at -= 1;
  for (let steps = 0; steps < 2 && tokens[at]?.upos === 'ADJ'; steps += 1) at -= 1;
  const noun = tokens[at];
  return noun?.upos === 'NOUN' && CRAFT.test(normalizeName(noun.form));
}
