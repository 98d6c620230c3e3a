import type { Sentence, Token } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { type ArticleNames, LINKING, runText } from './article-names.ts';
import type { FeatureSink } from './feature-tally.ts';
import type { Joint } from './joints.ts';
import { organizationKind } from './organization-kinds.ts';
import { headOf, isAcronym, isCapitalized } from './words.ts';

/** The level of government that a body belongs to, said after its name: `Secretaría de Salud federal`. */
const LEVEL =
  /^(?:federal|estatal|nacional|provincial|regional|autonómic[oa]|municipal|departamental|comunal|local|central)$/;

const ARTICLES = /^(?:el|la|los|las)$/;

/** Tells what speaks for or against one name over a joint: the words `[from, joint.at)` read so far and what follows. */
export function jointFeatures(
  sink: FeatureSink,
  sentence: Sentence,
  from: number,
  joint: Joint,
  article: ArticleNames,
  knowledge: Knowledge,
): void {
  const { tokens } = sentence;
  const { at, right, to, words: over } = joint;
  const first = tokens[from]?.form ?? '';
  const last = tokens[at - 1]?.form ?? '';
  const head = kindOf(first, first, knowledge);
  const length = at - from > 3 ? 'many' : String(at - from);
  const span = spanOver(sentence, at, right);
  const tree = treeOver(sentence, from, joint);
  sink.add('over=', over);
  sink.add('span=', span);
  sink.add('', over, 'span', span);
  sink.add('', over, 'head', head);
  sink.add('', over, 'head', head, length);
  sink.add('', over, 'length', length);
  sink.add('first=', first.toLowerCase());
  sink.add('', over, 'first', first.toLowerCase());
  sink.add('last=', last.toLowerCase());
  sink.add('tree=', tree);
  sink.add('', over, 'tree', tree);
  const tags = `${tokens[at - 1]?.upos ?? ''} ${tokens[right]?.upos ?? ''}`;
  sink.add('tags=', tags);
  sink.add('', over, 'tags', tags);
  // `la asociación Libros en la Calle`: the noun for a body before the name
  const body = organizationKind(normalizeName(tokens[from - 1]?.form ?? ''));
  if (body !== null) {
    sink.add('body before ', over);
    sink.add('body before ', body, over);
  }
  const post = postBefore(sentence, from, knowledge);
  if (post !== null) {
    sink.add('post before=', post);
    sink.add('post before ', over);
  }
  const after = tokens[to];
  sink.add('', over, 'after', after === undefined ? 'end' : after.upos === 'PUNCT' ? after.form : after.upos);
  if (joint.kind === 'adjective') addAdjective(sink, tokens[at], after, head, knowledge);
  else addWords(sink, sentence, from, joint, head, article, knowledge);
}

/** What a small adjective and the word after it tell of whether it belongs to the name. */
function addAdjective(
  sink: FeatureSink,
  token: Token | undefined,
  after: Token | undefined,
  head: string,
  knowledge: Knowledge,
): void {
  const form = token?.form ?? '';
  const demonym = knowledge.countriesByDemonym(form).length > 0;
  const kind = LEVEL.test(form) ? 'level' : demonym ? 'demonym' : 'other';
  const next = after?.form ?? '';
  sink.add('adjective=', form);
  sink.add('ending=', form.slice(-3));
  sink.add('adjective ', kind);
  sink.add('adjective ', kind, head);
  sink.add('adjective ', kind, 'before', isCapitalized(next) ? 'capital' : LINKING.has(next) ? 'link' : 'other');
}

/** What the run of capitalised words after small words tells. */
function addWords(
  sink: FeatureSink,
  sentence: Sentence,
  from: number,
  { at, right, to, words: over }: Joint,
  head: string,
  article: ArticleNames,
  knowledge: Knowledge,
): void {
  const next = sentence.tokens[right]?.form ?? '';
  const run = runText(sentence, right, to);
  const kind = kindOf(next, run, knowledge);
  sink.add('next=', next.toLowerCase());
  sink.add('', over, 'next', kind);
  // `Confederación de la Producción y del Comercio`: the preposition that the name has already
  const [conjunction, preposition] = over.split(' ');
  if (/^[yeo]$/.test(conjunction ?? '') && preposition !== undefined) {
    const parallel = sentence.tokens.slice(from + 1, at).some(({ form }) => form === preposition);
    sink.add(parallel ? 'parallel' : 'not parallel');
    sink.add(parallel ? 'parallel ' : 'not parallel ', head);
    // `Centro por la Justicia y el Derecho`: the article that it has already
    const article = over.split(' ').at(-1) ?? '';
    const again = ARTICLES.test(article) && sentence.tokens.slice(from + 1, at).some(({ form }) => ARTICLES.test(form));
    if (ARTICLES.test(article)) sink.add(again ? 'article again ' : 'article anew ', head);
  }
  sink.add('head and next ', head, kind);
  sink.add('', over, 'words after', to - right > 2 ? 'many' : String(to - right));
  if (article.opening.has(run)) {
    sink.add('right stands alone');
    sink.add('right stands alone ', over);
  }
  if (article.ending.has(runText(sentence, from, at))) {
    sink.add('left stands alone');
    sink.add('left stands alone ', over);
  }
  const left = initialsOf(sentence, from, at);
  const whole = left + initialsOf(sentence, right, to);
  if (left.length > 1 && article.acronyms.has(left)) sink.add('acronym of left');
  for (const letters of article.acronyms)
    if (whole.length > 2 && letters.length > left.length && letters.length > 1 && whole.startsWith(letters))
      sink.add('acronym of whole');
}

/** What the first word of a name, or the whole run, shows it to be. */
export function kindOf(word: string, run: string, knowledge: Knowledge): string {
  if (knowledge.countriesByName(run).length > 0) return 'country';
  if (knowledge.organizationsByName(run).length > 0) return 'body known';
  if (isAcronym(word)) return 'acronym';
  const [head] = knowledge.headClasses(word);
  if (head) return head;
  if (knowledge.metonyms(run).length > 0 || knowledge.isKnownPlace(run)) return 'place';
  if (knowledge.role(word) !== null) return 'post';
  if (knowledge.givenName(word) !== null) return 'given';
  if (knowledge.isSurname(word)) return 'surname';
  return knowledge.citiesByName(run).length > 0 ? 'city' : 'plain';
}

/** How the recogniser's own names lie about the joint. */
function spanOver({ names }: Sentence, at: number, right: number): string {
  const covering = names.find((name) => name.from < at && right < name.to);
  if (covering) return `one ${covering.nameClass}`;
  const left = names.find((name) => name.from < at && at <= name.to);
  const following = names.find((name) => name.from <= right && right < name.to);
  return `${left?.nameClass ?? 'none'}|${following?.nameClass ?? 'none'}`;
}

/** How the words after the joint hang on those before it. */
function treeOver(sentence: Sentence, from: number, { at, right, to }: Joint): string {
  const head = sentence.tokens[headOf(sentence, right, to)];
  if (!head) return 'none';
  const inside = from <= head.head && head.head < at;
  return `${inside ? (head.head === from ? 'first' : 'inside') : 'outside'} ${head.deprel.split(':')[0] ?? ''}`;
}

/** The kind of post of which the name tells the body or field: `ministro de …`. */
function postBefore({ tokens }: Sentence, from: number, knowledge: Knowledge): string | null {
  let before = from - 1;
  if (tokens[before]?.upos === 'DET') before -= 1;
  if (tokens[before]?.upos !== 'ADP') return null;
  const post = tokens[before - 1];
  return post && !isCapitalized(post.form) ? (knowledge.role(post.form)?.category ?? null) : null;
}

function initialsOf({ tokens }: Sentence, from: number, to: number): string {
  let initials = '';
  for (let at = from; at < to; at += 1) {
    const form = tokens[at]?.form ?? '';
    if (isCapitalized(form)) initials += normalizeName(form.slice(0, 1));
  }
  return initials;
}
