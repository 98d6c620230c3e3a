import type { Sentence, Token } from '../../core/annotation.ts';
import { ACTOR_TYPES, type EntityType, type Mention } from '../../core/entity.ts';
import type { Predication } from '../../core/predication.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import { addMention, type Draft } from './draft.ts';
import { isBound, isWithin, type SubjectsOfVerbs, standsForClause, subjectsOfVerbs } from './pronoun-binding.ts';

const PERSONAL = /^(?:él|ella|ellos|ellas|le|les|quien|quienes|lo|la|los|las|este|éste|esta|ésta|aquel|aquél)$/i;

/** Resolves pronouns, possessives and dropped subjects to entities mentioned before, where the choice is clear. */
export function addPronouns(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  predications: readonly Predication[] | null,
  knowledge: Knowledge,
): void {
  const salient = drafts.filter((draft) => ACTOR_TYPES.includes(draft.type));
  const origin = salient.map((draft) => ({ draft, mentions: [...draft.mentions] }));
  const subjects = subjectsOfVerbs(predications);
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.upos === 'PRON' && /PronType=Rel/.test(token.feats)) addRelative(text, sentence, token, drafts);
      else if (token.upos === 'PRON' && PERSONAL.test(token.form)) {
        if (standsForClause(sentence, token)) continue;
        const draft = antecedent(origin, sentences, sentence, token, token.feats, 'Person', subjects);
        if (draft) addMention(draft, 'pronoun', text, sentence, token.index, token.index + 1, token.index);
      } else if (token.upos === 'DET' && /^sus?$/i.test(token.form)) {
        const draft = antecedent(
          origin,
          sentences,
          sentence,
          token,
          '',
          possessorOf(sentence, token, knowledge),
          subjects,
        );
        if (draft) addMention(draft, 'pronoun', text, sentence, token.index, token.index + 1, token.index);
      }
    }
    addBoth(text, sentences, sentence, origin);
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

/** Posts that are held in a body; a hand, a cause or a brother mostly is somebody's. */
const HELD_IN_BODY = /^(?:head_of_state|head_of_government|minister|legislator|regional|party|io|diplomat|security)$/;
const BODY_HELD = /^(?:directora?|subdirectora?|consejer[oa] delegad[oa]|fundadora?|gerente|entrenadora?|técnic[oa])$/;

/** What mostly has the noun behind a possessive: `su portavoz` a body or country, `su hermano` a person. */
function possessorOf({ tokens }: Sentence, token: Token, knowledge: Knowledge): 'Person' | 'body' {
  const noun = tokens[token.head]?.form ?? '';
  const role = knowledge.role(noun);
  return role !== null && (HELD_IN_BODY.test(role.category) || BODY_HELD.test(role.lemma)) ? 'body' : 'Person';
}

/**
 * The nearest fitting actor: earlier in the sentence or in the one before. Of the sentence before, its subject is what the
 * next goes on about (centering: Grosz, Joshi & Weinstein 1995).
 */
function antecedent(
  known: readonly Known[],
  sentences: readonly Sentence[],
  sentence: Sentence,
  token: Token,
  feats: string,
  favoured: 'Person' | 'body',
  subjects: SubjectsOfVerbs,
): Draft | null {
  const plural = /Number=Plur/.test(feats);
  const gender = /Gender=Masc/.test(feats) ? 'Masc' : /Gender=Fem/.test(feats) ? 'Fem' : null;
  const personal = /^(?:él|ella|quien)$/i.test(token.form);
  let best: Draft | null = null;
  let top = 0;
  for (const { draft, mentions } of known) {
    if (plural !== (draft.type === 'Group' || draft.plural)) continue;
    if (personal && draft.type !== 'Person') continue;
    if (gender && draft.gender && gender !== draft.gender) continue;
    if (mentions.some((mention) => isBound(subjects, sentence, token, mention) || isWithin(sentence, token, mention)))
      continue;
    const fits = (draft.type === 'Person') === (favoured === 'Person');
    for (const mention of mentions) {
      const distance = sentence.index - mention.sentence;
      if (distance < 0 || distance > 1 || (distance === 0 && mention.to > token.index)) continue;
      const score =
        (distance === 0 ? 3 : 1.5) +
        (fits ? 1 : 0) +
        (mention.kind === 'pronoun' ? 0 : 0.5) +
        (distance === 1 && isSubject(sentences[mention.sentence], mention.head) ? SUBJECT : 0) +
        mention.from / 1000;
      if (score > top) {
        best = draft;
        top = score;
      }
    }
  }
  return best;
}

const SUBJECT = 0.6;

/** Whether a word is the subject of its sentence's main clause, or who does it in the passive (`criticado por el colectivo X`). */
function isSubject(sentence: Sentence | undefined, head: number): boolean {
  if (sentence === undefined) return false;
  const { tokens } = sentence;
  let at = head;
  for (let steps = 0; steps < 3 && /^(?:appos|flat)/.test(tokens[at]?.deprel ?? ''); steps += 1)
    at = tokens[at]?.head ?? -1;
  const token = tokens[at];
  if (token === undefined || (tokens[token.head]?.head ?? 0) >= 0) return false;
  if (token.deprel.startsWith('nsubj')) return true;
  return /^ob[jl]/.test(token.deprel) && tokens.some(({ head: above, form }) => above === at && form === 'por');
}

/** What `ambos` by itself may stand for. */
const BOTH: readonly EntityType[] = ['Person', 'Country', 'Organization'];

/** `ambos`, `los dos` by themselves: the two actors last named, of the type of which the first of the two is nearest. */
function addBoth(text: string, sentences: readonly Sentence[], sentence: Sentence, known: readonly Known[]): void {
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
        .map(({ draft, mentions }) => {
          // of `le dio a Soto un mensaje de Vidal` Soto is one of both, not Vidal
          const parties = mentions.filter((mention) => !isPossessor(sentences[mention.sentence], mention.head));
          return { draft, at: lastPosition(parties, sentence, token.index) ?? -1 };
        })
        .filter(({ at }) => at >= 0)
        .sort((a, b) => b.at - a.at);
      if (!first || !second || first.at <= nearest) continue;
      best = [first.draft, second.draft];
      nearest = first.at;
    }
    for (const draft of best) addMention(draft, 'pronoun', text, sentence, token.index, token.index + 1, token.index);
  }
}

/** Whether a name only says whose or what kind a noun is. */
function isPossessor(sentence: Sentence | undefined, head: number): boolean {
  return sentence?.tokens[head]?.deprel.startsWith('nmod') === true;
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
