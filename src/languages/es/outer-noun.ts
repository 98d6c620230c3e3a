import type { Token } from '../../core/annotation.ts';

/** The noun on which a phrase that begins at `from` hangs with `de`: `esposa` of `[el presidente]` in `la esposa del presidente`. */
export function outerNounOf(tokens: readonly Token[], from: number): Token | null {
  // the article of `del` may be left out of what it opens
  let at = tokens[from - 1]?.upos === 'DET' ? from - 2 : from - 1;
  if (tokens[at]?.form.toLowerCase() !== 'de') return null;
  at -= 1;
  while (tokens[at]?.upos === 'ADJ') at -= 1;
  const outer = tokens[at];
  return outer?.upos === 'NOUN' ? outer : null;
}

/** The gender that the article before a noun tells, or the noun itself: `el presidente`, `una testigo`. */
export function toldGender(tokens: readonly Token[], noun: Token): 'Masc' | 'Fem' | null {
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 3); at -= 1) {
    const token = tokens[at];
    if (token?.upos === 'DET') return genderIn(token.feats) ?? genderIn(noun.feats);
    if (token?.upos !== 'ADJ') break;
  }
  return genderIn(noun.feats);
}

function genderIn(feats: string): 'Masc' | 'Fem' | null {
  if (feats.includes('Gender=Masc')) return 'Masc';
  return feats.includes('Gender=Fem') ? 'Fem' : null;
}
