import type { Sentence, Token } from '../../core/annotation.ts';
import { ACTOR_TYPES, type EntityType, type Mention } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import { addMention, type Draft } from './draft.ts';

const PERSONAL = /^(?:él|ella|ellos|ellas|le|les|quien|quienes|lo|la|los|las|este|éste|esta|ésta|aquel|aquél)$/i;

/** Resolves pronouns, possessives and dropped subjects to entities mentioned before, where the choice is clear. */
export function addPronouns(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  predications: readonly Predication[] | null,
): void {
  const salient = drafts.filter((draft) => ACTOR_TYPES.includes(draft.type));
  const origin = salient.map((draft) => ({ draft, mentions: [...draft.mentions] }));
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.upos === 'PRON' && /PronType=Rel/.test(token.feats)) addRelative(text, sentence, token, drafts);
      else if (token.upos === 'PRON' && PERSONAL.test(token.form)) {
        const draft = antecedent(origin, sentence, token, token.feats);
        if (draft) addMention(draft, 'pronoun', text, sentence, token.index, token.index + 1, token.index);
      } else if (token.upos === 'DET' && /^sus?$/i.test(token.form)) {
        const draft = antecedent(origin, sentence, token, '');
        if (draft) addMention(draft, 'pronoun', text, sentence, token.index, token.index + 1, token.index);
      }
    }
    addBoth(text, sentence, origin);
  }
  for (const predication of predications ?? []) addDropped(text, sentences, drafts, predication);
}

interface Known {
  readonly draft: Draft;
  readonly mentions: readonly Mention[];
}

/** A relative pronoun refers to the noun its clause modifies. */
function addRelative(text: string, sentence: Sentence, token: Token, drafts: readonly Draft[]): void {
  let verb = sentence.tokens[token.head];
  for (let steps = 0; verb && steps < 4 && !verb.deprel.startsWith('acl'); steps += 1)
    verb = sentence.tokens[verb.head];
  if (!verb?.deprel.startsWith('acl')) return;
  const noun = verb.head;
  for (const draft of drafts) {
    if (draft.mentions.some((mention) => mention.sentence === sentence.index && mention.head === noun)) {
      addMention(draft, 'pronoun', text, sentence, token.index, token.index + 1, token.index);
      return;
    }
  }
}

/** The nearest fitting actor: earlier in the sentence or in the one before, subjects first. */
function antecedent(known: readonly Known[], sentence: Sentence, token: Token, feats: string): Draft | null {
  const plural = /Number=Plur/.test(feats);
  const gender = /Gender=Masc/.test(feats) ? 'Masc' : /Gender=Fem/.test(feats) ? 'Fem' : null;
  const personal = /^(?:él|ella|quien)$/i.test(token.form);
  let best: Draft | null = null;
  let top = 0;
  for (const { draft, mentions } of known) {
    if (plural !== (draft.type === 'Group' || draft.plural)) continue;
    if (personal && draft.type !== 'Person') continue;
    if (gender && draft.gender && gender !== draft.gender) continue;
    for (const mention of mentions) {
      const distance = sentence.index - mention.sentence;
      if (distance < 0 || distance > 1 || (distance === 0 && mention.to > token.index)) continue;
      const subject = mention.kind !== 'pronoun' && mention.sentence <= sentence.index;
      const score =
        (distance === 0 ? 3 : 1.5) + (draft.type === 'Person' ? 1 : 0) + (subject ? 0.5 : 0) + mention.from / 1000;
      if (score > top) {
        best = draft;
        top = score;
      }
    }
  }
  return best;
}

/** What `ambos` by itself may stand for. */
const BOTH: readonly EntityType[] = ['Person', 'Country', 'Organization'];

/** `ambos`, `los dos` by themselves: the two actors last named, of the type of which the first of the two is nearest. */
function addBoth(text: string, sentence: Sentence, known: readonly Known[]): void {
  const { tokens } = sentence;
  for (const token of tokens) {
    if (token.form.length !== 3 && token.form.length !== 5) continue;
    const both = /^amb[oa]s$/i.test(token.form);
    if (!both && !(token.form === 'dos' && /^l[oa]s$/i.test(tokens[token.index - 1]?.form ?? ''))) continue;
    // with a noun it is a description
    if (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[token.index + 1]?.upos ?? '')) continue;
    if (!both && tokens[token.index + 1]?.upos === 'ADP') continue;
    let best: readonly Draft[] = [];
    let nearest = -1;
    for (const type of BOTH) {
      const [second, first] = known
        .filter(({ draft }) => draft.type === type)
        .map(({ draft, mentions }) => ({ draft, at: lastPosition(mentions, sentence, token.index) ?? -1 }))
        .filter(({ at }) => at >= 0)
        .sort((a, b) => b.at - a.at);
      if (!first || !second || first.at <= nearest) continue;
      best = [first.draft, second.draft];
      nearest = first.at;
    }
    for (const draft of best) addMention(draft, 'pronoun', text, sentence, token.index, token.index + 1, token.index);
  }
}

function lastPosition(mentions: readonly Mention[], sentence: Sentence, token: number): number | null {
  let last: number | null = null;
  for (const mention of mentions) {
    const distance = sentence.index - mention.sentence;
    if (distance < 0 || distance > 2 || (distance === 0 && mention.to > token)) continue;
    last = Math.max(last ?? 0, mention.start);
  }
  return last;
}

/** A dropped subject is a mention, at its verb, of what the predication found its subject to be. */
function addDropped(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  predication: Predication,
): void {
  for (const argument of predication.arguments) {
    if (argument.origin !== 'dropped-subject') continue;
    const sentence = sentences[predication.sentence];
    const draft = drafts.find((candidate) =>
      candidate.mentions.some(
        (mention) =>
          mention.sentence === argument.sentence && mention.head === argument.head && mention.kind !== 'zero',
      ),
    );
    if (!sentence || !draft) continue;
    const { head } = predication;
    if (!draft.mentions.some((mention) => mention.sentence === sentence.index && mention.head === head)) {
      addMention(draft, 'zero', text, sentence, head, head + 1, head);
    }
  }
}
