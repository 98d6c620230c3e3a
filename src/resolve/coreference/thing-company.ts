import type { Sentence, Token } from '../../core/annotation.ts';
import { deedOf } from './deeds.ts';
import { draftAt, type State } from './description-state.ts';
import type { Draft } from './draft.ts';
import type { FeatureSink } from './feature-tally.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { ownArguments, type Part } from './thing-parts.ts';

const MONTH =
  /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/i;

const COUNTS = ['0', '1', '2'] as const;

/**
 * In whose company an article tells of a described thing: the entities that take part in what is told of it, in what its
 * noun itself tells (`la reunión de A con B`), where it is held and when. What somebody named did at it, signed or was
 * sent to is what readers list it for.
 */
export function companyFeatures(
  sink: FeatureSink,
  state: State,
  type: string,
  phrase: NounPhrase,
  sentence: Sentence,
  parts: readonly Part[],
): void {
  const { tokens } = sentence;
  const head = phrase.head.index;
  const beside = new Set<Draft>();
  for (const { role, lemma, all } of parts) {
    const deed = deedOf(lemma) ?? 'other';
    for (const argument of all) {
      if (argument.sentence === sentence.index && argument.head >= phrase.from && argument.head < phrase.to) continue;
      const draft = draftAt(state, argument.sentence, argument.head);
      if (!draft) continue;
      beside.add(draft);
      sink.add('', type, role, 'beside', argument.role, draft.type);
      sink.add('', type, deed, 'by', draft.type);
    }
  }
  sink.add('', type, 'company', COUNTS[Math.min(beside.size, 2)]);
  let taking = 0;
  for (const argument of ownArguments(state.parts, sentence.index, head)) {
    const draft = draftAt(state, argument.sentence, argument.head);
    if (!draft) continue;
    taking += 1;
    sink.add('', type, 'of', argument.role, draft.type);
  }
  sink.add('', type, 'parties', COUNTS[Math.min(taking, 2)]);
  const held = heldBehind(sentence, phrase.to);
  if (held) sink.add('', type, 'told as', held);
  for (let at = phrase.from; at < tokens.length && at < phrase.to + 12; at += 1) {
    const token = tokens[at];
    if (!token || token.form === '.' || token.form === ';') break;
    const { length } = token.form;
    if (length >= 'mayo'.length && (MONTH.test(token.form) || /^\d{4}$/.test(token.form))) sink.add('', type, 'dated');
    if (length === 'en'.length && token.form.toLowerCase() === 'en') {
      const there = draftAt(state, sentence.index, at + 1) ?? draftAt(state, sentence.index, at + 2);
      if (there?.type === 'Place' || there?.type === 'Country') {
        sink.add('', type, 'in a place');
        sink.add('', type, 'in a place', at < phrase.to ? 'within' : 'behind');
      }
    }
  }
}

/** The kind of deed that a participle or relative clause behind a phrase tells of it: `celebrada en Viena`, or null. */
function heldBehind({ tokens }: Sentence, to: number): string | null {
  let at = to;
  if (tokens[at]?.form === ',') at += 1;
  const opening = tokens[at];
  if (!opening) return null;
  if (opening.upos === 'VERB' || opening.upos === 'ADJ')
    return /[aieo](?:d|ch|t|st)[oa]s?$/.test(opening.form) ? (deedOfParticiple(opening) ?? 'participle') : null;
  while (at < to + 5 && tokens[at] && !/^(?:que|cual|cuales|quien|quienes)$/.test(tokens[at]?.form ?? '')) at += 1;
  if (at >= to + 5) return null;
  const verb = tokens.slice(at + 1, at + 6).find(({ upos }) => upos === 'VERB');
  return verb ? (deedOf(verb.lemma.toLowerCase()) ?? 'clause') : null;
}

/** The deed of a participle, whose lemma is its verb or, where it is taken for an adjective, itself. */
function deedOfParticiple({ lemma }: Token): string | null {
  const form = lemma.toLowerCase();
  const regular = /^(.+)[ai]d[oa]$/.exec(form)?.[1];
  if (regular === undefined) return deedOf(form);
  return deedOf(form.includes('ado') ? `${regular}ar` : `${regular}ir`) ?? deedOf(`${regular}er`);
}
