import type { Span } from './span.ts';

/** Semantic role of an argument, after passives, `se`, light verbs and nominalisations were levelled. */
export type Role =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'companion'
  | 'place'
  | 'origin'
  | 'destination'
  | 'time'
  | 'content'
  | 'instrument'
  | 'purpose'
  | 'cause'
  | 'topic'
  | 'attribute'
  | 'other';

/** How an argument was found: in its own place, or by a rule that carried it over. */
export type ArgumentOrigin =
  | 'syntax'
  | 'passive'
  | 'control'
  | 'relative'
  | 'dropped-subject'
  | 'possessive'
  | 'shared'
  | 'apposition'
  | 'adjective';

export interface Argument {
  readonly role: Role;
  /** Sentence and token of the syntactic head; may lie in an earlier sentence for a dropped subject. */
  readonly sentence: number;
  readonly head: number;
  /** Surface preposition(s) that introduce it (`con`, `a`, `en nombre de`), or null. */
  readonly preposition: string | null;
  /** UD relation it had to the predicate before levelling. */
  readonly deprel: string;
  readonly origin: ArgumentOrigin;
  /** Index of the predication it is itself the head of (`prometió [apoyar a Rusia]`), or null. */
  readonly predication: number | null;
  readonly span: Span;
}

export type Polarity = 'positive' | 'negative';

/** What the grammar says of the reality of the predicate; factuality is derived from it and from what embeds it. */
export type Modality =
  | 'none'
  | 'future'
  | 'conditional'
  | 'possibility'
  | 'obligation'
  | 'intention'
  | 'desire'
  | 'subjunctive'
  | 'imperative'
  | 'question';

export type Tense = 'past' | 'present' | 'future' | 'none';

export type PredicateForm =
  | 'verb'
  | 'participle'
  | 'gerund'
  | 'infinitive'
  | 'noun'
  | 'adjective'
  | 'copula'
  | 'apposition';

/**
 * One levelled predicate with its arguments: `la firma del acuerdo por ambos líderes`, `firmaron el acuerdo` and
 * `el acuerdo fue firmado por ellos` give the same lemma and roles.
 */
export interface Predication {
  /** Position in the article's list of predications. */
  readonly index: number;
  readonly sentence: number;
  /** Token of the predicate (for light verbs the noun that carries the meaning). */
  readonly head: number;
  /** Levelled lemma: `reunir`, `enviar`; for nouns without a verb of their own, the noun (`cumbre`). */
  readonly lemma: string;
  /** The lemma on the surface, before levelling: `mantener` in `mantuvo un encuentro`, `firma` in `la firma`. */
  readonly surfaceLemma: string;
  readonly form: PredicateForm;
  readonly arguments: readonly Argument[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly tense: Tense;
  /** Index of the predication that embeds this one (`aseguró que …`, `prometió …`), or null. */
  readonly embeddedIn: number | null;
  /** How it is embedded: complement of speech, thought, control; adverbial clause; relative clause; argument of a noun. */
  readonly embedding:
    | 'complement'
    | 'control'
    | 'adverbial'
    | 'conditional'
    | 'relative'
    | 'nominal'
    | 'coordinate'
    | null;
  /** The clause that says it. */
  readonly span: Span;
  /** The words that carry the predicate (verb group, light verb and noun). */
  readonly trigger: Span;
  /** Ids of the levelling rules that made it, in order: for `--explain`. */
  readonly rules: readonly string[];
}
