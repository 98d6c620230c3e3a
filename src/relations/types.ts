import type { Role } from '../core/predication.ts';
import type { EndpointTypes } from '../core/statement.ts';

interface Labels {
  readonly es: string;
  readonly en: string;
}

/** Where a party may stand: in a role of the predicate, or within the phrase in that role (`la política de Moscú`). */
export type Slot = Role | `in-${Role}`;

/** One way to say a relation: predicates of these lemmas whose arguments in these slots are its subject and object. */
export interface Frame {
  /** `met.recibir`: stands on every statement the frame proposes. */
  readonly id: string;
  /** Levelled or surface lemmas of verbs, nouns or adjectives. */
  readonly lemmas: readonly string[];
  /** Lemmas one of which must stand under the predicate, for what only both words say: `poner` with `libertad`. */
  readonly with?: readonly string[] | undefined;
  /** Lemmas under the predicate with which it says something else: `condenar` with `cárcel` is no criticism. */
  readonly unless?: readonly string[] | undefined;
  /**
   * Whether the verb is pronominal: true asks for `se` (`imponerse en la final`; participles have lost it), false rules it
   * out (`dirigirse a una empresa` is not running it). Absent where both say the relation.
   */
  readonly reflexive?: boolean | undefined;
  /** False where what is done is new, so that its noun bears no `el` or `este`: `celebró un convenio`, not `celebró el pacto`. */
  readonly definite?: false | undefined;
  /** How the words behind the predicate must judge: `calificó el pacto de disparate` is no praise. */
  readonly tone?: 'good' | 'bad' | undefined;
  /**
   * How sure the lemma alone is where both parties fit: `strong` says hardly anything else (`agradecer`), `fair` often
   * says it (`recibir`), `weak` says it among much else (`ver`, `dar`).
   */
  readonly cue: 'strong' | 'fair' | 'weak';
  /** Slots in which the subject may stand, the usual one first. */
  readonly subject: readonly Slot[];
  readonly object: readonly Slot[];
}

/** Kinds of figures: sums of money, shares in percent, votes, the dead and wounded, years of a sentence. */
export type Measure = 'sum' | 'share' | 'votes' | 'toll' | 'penalty';

/** Which figures of a clause are a relation's. */
export interface Figures {
  /** What it is measured by: taken where it stands near, though syntax attaches it to another word. */
  readonly measures?: readonly Measure[];
  /** The side on which a person with a name is one: people counted in the clause are others. */
  readonly single?: 'subject' | 'object';
}

/** What a relation is: its signature, its names, and the frames that propose it. Learned weights decide on proposals. */
export interface Relation {
  readonly name: string;
  readonly endpoints: EndpointTypes;
  /** Whether either order of the parties says the same. */
  readonly symmetric: boolean;
  /** As read from subject to object. */
  readonly labels: Labels;
  /** As read from object to subject. */
  readonly inverse: Labels;
  /** Event class of PLOVER (Political Language Ontology for Verifiable Event Records), where one fits. */
  readonly plover: string | null;
  /** CAMEO event code (Schrodt 2012), where one fits. */
  readonly cameo: string | null;
  /**
   * `state`: holds while it is told (a post, a place), and has a date only in words of its own. `speech`: the act of
   * speaking itself, whose subject is no source of it.
   */
  readonly kind?: 'state' | 'speech' | undefined;
  /** The side whose dead and wounded its figures count; figures of one toll are compared across claimants. */
  readonly victim?: 'subject' | 'object' | undefined;
  /** Absent, whatever its clause counts; `none` where nothing in it is counted. */
  readonly figures?: Figures | 'none' | undefined;
  /** False where the object is the place itself, or where it holds wherever one is. */
  readonly placed?: false | undefined;
  /** What `content` tells where it is not what is said, sent or signed: the post. */
  readonly content?: 'post' | undefined;
  /** Told of an event, it happens on the event's own day. */
  readonly onItsDay?: true | undefined;
  /**
   * Of a state, which dates in words of its own it may bear; absent, none. `periods` are months, years and intervals: a
   * day beside a post is that of what its holder did.
   */
  readonly ownDates?: 'any' | 'periods' | undefined;
  /** Commits to what is still to come: told as planned, it may bear the past day on which it was promised. */
  readonly commits?: true | undefined;
  /**
   * It happens to its object once, whoever does it: all tellings share its date. The participles that say beside the
   * object when (`el tratado firmado el 3 de mayo`), in the masculine singular.
   */
  readonly once?: readonly string[] | undefined;
  /** Whether it brings its object about: what it tells aside (`el tratado firmado entre X e Y`) is there already. */
  readonly concludes?: true | undefined;
  /** Noun phrases propose it too (`extractors/frames/attributive`): its short name in the features of what they say. */
  readonly phrases?: string | undefined;
  readonly frames: readonly Frame[];
  readonly example: string;
  /** A sentence of similar words that does not say the relation. */
  readonly nearMiss: string;
}
