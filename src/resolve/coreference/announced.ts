import type { State } from './description-state.ts';
import type { Draft } from './draft.ts';
import { ordinalBefore, ordinalIn } from './ordinals.ts';
import type { DescribedThing } from './things.ts';

/** Sentences of the text below its headlines that tell again, as if for the first time, what these announced. */
const LEAD = 3;
const ANNOUNCING: ReadonlySet<string> = new Set(['kicker', 'headline', 'subheading']);
const FIGURE = /\d+(?:[.,]\d+)*/g;

/**
 * What the headlines announced and the lead introduces anew: `firman un acuerdo … firmaron ayer un acuerdo de pesca`,
 * `mata a 17 personas … 17 civiles murieron`. One noun, or one number of people, and nothing that tells them apart. News is
 * told from the top down (van Dijk 1988, News as Discourse), so that what is new there is new in its headline already.
 */
export function announcedThing(state: State, { sentence, phrase, classes, called }: DescribedThing): Draft | null {
  if (ANNOUNCING.has(sentence.segment)) return null;
  const first = state.sentences.findIndex(({ segment }) => !ANNOUNCING.has(segment));
  if (sentence.index >= first + LEAD) return null;
  const announced = state.drafts.filter(
    ({ type, mentions }) =>
      classes.includes(type) &&
      mentions.length > 0 &&
      mentions.every(({ kind, sentence: at }) => kind === 'description' && isHeadline(state, at)),
  );
  const figures = figuresIn(called.name);
  const ordinal = ordinalBefore(sentence, phrase);
  const alike = announced.filter((draft) => {
    const [known] = draft.mentions;
    if (known === undefined || ordinalIn(draft.name) !== ordinal) return false;
    if (draft.type === 'Group') return figures !== '' && figures === figuresIn(draft.name);
    const noun = state.sentences[known.sentence]?.tokens[known.head];
    return noun?.lemma === phrase.head.lemma && draft.plural === phrase.plural && agree(figures, figuresIn(draft.name));
  });
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function isHeadline({ sentences }: State, at: number): boolean {
  return ANNOUNCING.has(sentences[at]?.segment ?? '');
}

function figuresIn(name: string): string {
  return (name.match(FIGURE) ?? []).join(' ');
}

/** Whether two figures are one, or one of the names has none. */
function agree(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}
