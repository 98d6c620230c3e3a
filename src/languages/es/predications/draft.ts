import type { ArgumentOrigin, Predication, Role } from '../../../core/predication.ts';

/** An argument while the predications of an article are built: `head` lies in `sentence`, links are to drafts. */
export interface DraftArgument {
  role: Role;
  readonly sentence: number;
  readonly head: number;
  readonly preposition: string | null;
  readonly deprel: string;
  readonly origin: ArgumentOrigin;
  link: Draft | null;
}

/** A predication while it is built: rules add to it in turn. */
export interface Draft {
  readonly sentence: number;
  readonly head: number;
  /** Token of the verb that tells tense and mood; the noun itself where no verb supports it. */
  verb: number;
  lemma: string;
  readonly surfaceLemma: string;
  readonly form: Predication['form'];
  readonly arguments: DraftArgument[];
  passive: boolean;
  impersonal: boolean;
  polarity: Predication['polarity'];
  modality: Predication['modality'];
  tense: Predication['tense'];
  person: number;
  parent: Draft | null;
  embedding: Predication['embedding'];
  readonly trigger: number[];
  readonly rules: string[];
}

/** Names the word at which an argument stands, to find the same one among others. */
export function placeOf({ sentence, head }: Pick<DraftArgument, 'sentence' | 'head'>): string {
  return `${sentence}:${head}`;
}

export function hasRole(draft: Draft, role: Role): boolean {
  for (const argument of draft.arguments) if (argument.role === role) return true;
  return false;
}

/** A predication that a noun or adjective makes by itself, without arguments yet; its verb stands where none is told. */
export function newNounDraft(
  sentence: number,
  at: number,
  { lemma, surfaceLemma }: Pick<Draft, 'lemma' | 'surfaceLemma'>,
  form: Draft['form'],
  rule: string,
): Draft {
  return {
    sentence,
    head: at,
    verb: at,
    lemma,
    surfaceLemma,
    form,
    arguments: [],
    passive: false,
    impersonal: false,
    polarity: 'positive',
    modality: 'none',
    tense: 'none',
    person: 0,
    parent: null,
    embedding: null,
    trigger: [at],
    rules: [rule],
  };
}

/** An argument that leads to no other predication. All are made here: objects of one shape are read faster. */
export function newArgument(
  role: Role,
  sentence: number,
  head: number,
  preposition: string | null,
  deprel: string,
  origin: ArgumentOrigin,
): DraftArgument {
  return { role, sentence, head, preposition, deprel, origin, link: null };
}

/** Adds an argument unless the draft has the same token in the same role. */
export function addArgument(draft: Draft, argument: DraftArgument): boolean {
  for (const known of draft.arguments) {
    if (known.head === argument.head && known.sentence === argument.sentence && known.role === argument.role)
      return false;
  }
  if (argument.sentence === draft.sentence && argument.head === draft.head && argument.role !== 'attribute')
    return false;
  draft.arguments.push(argument);
  return true;
}
