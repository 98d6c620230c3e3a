import type { NameSpan, Upos } from '../core/annotation.ts';

/** What a model says of one sentence: arrays with one entry a word. */
export interface Annotation {
  readonly upos: readonly Upos[];
  /** UD features as in CoNLL-U, empty where there are none. */
  readonly feats: readonly string[];
  /** Index of the head, -1 for the one root. */
  readonly head: ArrayLike<number>;
  readonly deprel: readonly string[];
  readonly names: readonly NameSpan[];
}

/** A tagger, parser and name recogniser in one, whatever the method. */
export interface Annotator {
  annotate(forms: readonly string[]): Annotation;
}
