import type { Sentence, Token } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { organizationKind } from './organization-kinds.ts';

/** How far into the sentence after a name's the noun that takes it up is sought. */
const NEXT_SENTENCE = 12;

const DEFINITE = /^(?:el|la|este|esta|ese|esa|dicho|dicha)$/i;
const TOWN = /^(?:ciudad|localidad|municipio|pueblo|villa|aldea|urbe|comarca|isla|barrio)$/;

/**
 * What kind of body or town the first definite noun behind a name calls something (`X facturó … La compañía`), or null:
 * what it takes up is often that name.
 */
export function kindTakenUpAfter(
  sentences: readonly Sentence[],
  { sentence: index, to }: { readonly sentence: number; readonly to: number },
  knowledge: Knowledge,
): string | null {
  const here = sentences[index];
  const next = sentences[index + 1];
  return (
    (here ? firstKind(here.tokens, to, here.tokens.length, knowledge) : null) ??
    (next ? firstKind(next.tokens, 0, Math.min(next.tokens.length, NEXT_SENTENCE), knowledge) : null)
  );
}

/** Whether the noun behind the comma after a name says that it is a town: `Robledo, localidad turolense`. */
export function isExplainedAsTown({ tokens }: Sentence, { to }: { readonly to: number }): boolean {
  const noun = tokens[to + 1];
  return tokens[to]?.form === ',' && noun?.upos === 'NOUN' && TOWN.test(normalizeName(noun.form));
}

function firstKind(tokens: readonly Token[], from: number, end: number, knowledge: Knowledge): string | null {
  for (let at = from + 1; at < end; at += 1) {
    const noun = tokens[at];
    if (noun?.upos !== 'NOUN' || !DEFINITE.test(tokens[at - 1]?.form ?? '')) continue;
    // `la empresa Norsa`, `el presidente de X` call what their own name or complement says
    const after = tokens[at + 1];
    if (after?.upos === 'PROPN' || /^del?$/.test(after?.form ?? '')) continue;
    const folded = normalizeName(noun.form);
    const kind = TOWN.test(folded) ? 'town' : organizationKind(folded);
    if (kind !== null) return kind;
    if (knowledge.role(noun.form) !== null) return 'post';
  }
  return null;
}
