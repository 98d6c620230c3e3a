import type { Article, SegmentKind } from './article.ts';
import type { Span } from './span.ts';

/** Universal POS tags, https://universaldependencies.org/u/pos/ */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** The class of a name as a recogniser sees it, before the world is known. */
export type NameClass = 'PER' | 'ORG' | 'LOC' | 'MISC';

/**
 * One syntactic word in the sense of Universal Dependencies.
 *
 * The words of a contraction or of a verb with enclitics (`al` = `a` + `el`) share the span of the surface token;
 * `form` is the word itself (`a`), while the text at the span is the surface (`al`).
 */
export interface Token extends Span {
  /** Position in `Sentence.tokens`, from 0. */
  readonly index: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** UD features as in CoNLL-U, sorted: `Gender=Masc|Number=Sing`, or empty. */
  readonly feats: string;
  /** Index of the head in the same sentence, -1 for the root. */
  readonly head: number;
  /** UD relation with subtype: `nsubj`, `expl:pass`, `obl:arg`. */
  readonly deprel: string;
  /** First word of a multiword surface token and how many words it has; absent on ordinary words and on later parts. */
  readonly multiword?: number;
}

/** A name as a range of tokens `[from, to)` of its sentence. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
  readonly nameClass: NameClass;
}

export interface Sentence extends Span {
  /** Position in `Analysis.sentences`, from 0. */
  readonly index: number;
  readonly segment: SegmentKind;
  readonly tokens: readonly Token[];
  /** In order, without overlaps. */
  readonly names: readonly NameSpan[];
}

/** An article with the linguistic analysis of its analysed segments. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}

/** Finds the value of a UD feature, `featureOf(token, 'Number')` → `Sing`. */
export function featureOf(token: Token, name: string): string | undefined {
  const { feats } = token;
  let at = feats.startsWith(`${name}=`) ? 0 : feats.indexOf(`|${name}=`);
  if (at < 0) return undefined;
  at = feats.indexOf('=', at) + 1;
  const end = feats.indexOf('|', at);
  return feats.slice(at, end < 0 ? undefined : end);
}
