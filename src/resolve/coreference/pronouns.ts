import type { Sentence, Token } from '../../core/annotation.ts';
import { ACTOR_TYPES, type Mention } from '../../core/entity.ts';
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

/** `ambos`, `los dos líderes`, `las partes`: the two actors last named. */
function addBoth(text: string, sentence: Sentence, known: readonly Known[]): void {
  for (const token of sentence.tokens) {
    if (token.form.length !== 3 && token.form.length !== 5) continue;
    if (
      !/^amb[oa]s$/i.test(token.form) &&
      !(/^dos$/i.test(token.form) && sentence.tokens[token.index - 1]?.form.toLowerCase() === 'los')
    )
      continue;
    const noun = token.upos === 'PRON' ? token : (sentence.tokens[token.head] ?? token);
    const word = noun.form.toLowerCase();
    const type = /^(?:países|gobiernos|naciones|estados|partes|coreas)$/.test(word)
      ? 'Country'
      : /^(?:líderes|mandatarios|presidentes|dirigentes|ministros|políticos|cancilleres|jefes|hombres)$/.test(word) ||
          noun === token
        ? 'Person'
        : null;
    if (type === null) continue;
    const recent = known
      .filter(({ draft }) => draft.type === type)
      .map(({ draft, mentions }) => ({ draft, at: lastPosition(mentions, sentence, token.index) }))
      .filter(({ at }) => at !== null)
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0))
      .slice(0, 2);
    if (recent.length < 2) continue;
    const from = Math.min(token.index, noun.index);
    const to = Math.max(token.index, noun.index) + 1;
    for (const { draft } of recent) addMention(draft, 'pronoun', text, sentence, from, to, noun.index);
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
