import { featureOf, type Token } from '../../../core/annotation.ts';
import type { SentenceView } from '../view.ts';
import { type AttributiveNoun, nounOf } from './nouns.ts';

const COUNTERPART = /^(?:hom[óo]log[oa]|par|colega)s?$/i;

/** Posts that two hold alike, each of a country or body of their own. */
const SHARED: ReadonlySet<string> = new Set([
  'head_of_state',
  'head_of_government',
  'minister',
  'diplomat',
  'security',
  'judicial',
  'regional',
  'legislator',
]);

/** Whether a word only says that somebody holds the post of another: `su homólogo chileno`. */
export function isCounterpartWord({ form }: Token): boolean {
  return COUNTERPART.test(form);
}

/**
 * The word for the post that the counterpart at `trigger` holds: the last one before it in its sentence (`la ministra y su
 * homólogo`), else the first behind it (`a su homóloga, X, pidió el ministro Y`). Undefined where the sentence names none.
 */
export function sharedPost({ sentence: { tokens } }: SentenceView, trigger: number): Token | undefined {
  const isPost = (token: Token): boolean => {
    if (isCounterpartWord(token) || token.upos !== 'NOUN') return false;
    const noun: AttributiveNoun | null = nounOf(token, null);
    return noun !== null && noun.noun === 'post' && !noun.former && SHARED.has(noun.category);
  };
  return tokens.slice(0, trigger).findLast(isPost) ?? tokens.slice(trigger + 1).find(isPost);
}

/** The post as its counterpart holds it: `presidente` of a man beside `la presidenta`. */
export function inGenderOf(post: Token, words: string, counterpart: Token): string {
  const masculine = nounOf(post, null)?.lemma;
  const isHis = featureOf(counterpart, 'Gender') === 'Masc' || /os?$/i.test(counterpart.form);
  if (masculine === undefined || !isHis || !words.startsWith(post.form) || !/as?$/i.test(post.form)) return words;
  return masculine + words.slice(post.form.length);
}
