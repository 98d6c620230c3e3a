import type { Sentence } from '../../core/annotation.ts';
import type { Knowledge, RoleMatch } from '../../knowledge/index.ts';

/** The post that two nouns name together (`consejero delegado`), whose second word is another post or person alone; null for others. */
function twoWordPost({ tokens }: Sentence, at: number, knowledge: Knowledge): RoleMatch | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first?.upos !== 'NOUN' || second === undefined || !/^(?:NOUN|ADJ|VERB)$/.test(second.upos)) return null;
  return knowledge.role(`${first.form} ${second.form}`);
}

/** The post that a word names, with the word behind it where both name one. */
export function postAt(sentence: Sentence, at: number, knowledge: Knowledge): RoleMatch | null {
  return twoWordPost(sentence, at, knowledge) ?? knowledge.role(sentence.tokens[at]?.form ?? '');
}

/** Whether a word is the second of a post of two: it describes nobody by itself. */
export function endsPost(sentence: Sentence, at: number, knowledge: Knowledge): boolean {
  return at > 0 && twoWordPost(sentence, at - 1, knowledge) !== null;
}
