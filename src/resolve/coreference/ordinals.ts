import type { Sentence } from '../../core/annotation.ts';
import { normalizeName } from '../../knowledge/index.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** What tells one of a row from the others, which its name must not lose: `la segunda vuelta`. */
const ORDINAL =
  /^(?:primer|primer[oa]|segund[oa]|tercer|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|octav[oa]|noven[oa]|d[ée]cim[oa]|[úu]ltim[oa]|pr[óo]xim[oa])$/i;

/** Whether a word, folded or as printed, tells one of a row from the others: `segunda`, `último`. */
export function isOrdinal(form: string): boolean {
  return ORDINAL.test(form);
}

/** The ordinal before the noun of a phrase, cut to its stem, or null: `primera` and `primer` are one. */
export function ordinalBefore({ tokens }: Sentence, { from, head }: NounPhrase): string | null {
  const ordinal = tokens.slice(from, head.index).find(({ form }) => ORDINAL.test(form));
  return ordinal ? stemOf(ordinal.form) : null;
}

/** The ordinal that opens a name, cut to its stem, or null. */
export function ordinalIn(name: string): string | null {
  const first = name.split(' ', 1)[0] ?? '';
  return ORDINAL.test(first) ? stemOf(first) : null;
}

function stemOf(ordinal: string): string {
  return normalizeName(ordinal).slice(0, 4);
}
