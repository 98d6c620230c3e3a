import type { Sentence } from '../../core/annotation.ts';
import { type Knowledge, normalizeName } from '../../knowledge/index.ts';
import { type ArticleNames, LINKING, runText } from './article-names.ts';
import type { Features } from './decision-model.ts';
import { bridgeOver, isTied, LEVEL } from './join-name.ts';
import type { Joint } from './joints.ts';
import { headOf, isAcronym, isCapitalized } from './words.ts';

/** What speaks for or against one name over a joint: the words `[from, joint.at)` read so far and what follows. */
export function jointFeatures(
  sentence: Sentence,
  from: number,
  joint: Joint,
  article: ArticleNames,
  knowledge: Knowledge,
): Features {
  const { tokens } = sentence;
  const { at, right, to, words: over } = joint;
  const first = tokens[from]?.form ?? '';
  const last = tokens[at - 1]?.form ?? '';
  const head = kindOf(first, first, knowledge);
  const length = at - from > 3 ? 'many' : String(at - from);
  const span = spanOver(sentence, at, right);
  const tree = treeOver(sentence, from, joint);
  const features = [
    `over=${over}`,
    `span=${span}`,
    `${over} span=${span}`,
    `${over} head=${head}`,
    `${over} head=${head} length=${length}`,
    `${over} length=${length}`,
    `first=${first.toLowerCase()}`,
    `${over} first=${first.toLowerCase()}`,
    `last=${last.toLowerCase()}`,
    `tree=${tree}`,
    `${over} tree=${tree}`,
  ];
  const post = postBefore(sentence, from, knowledge);
  if (post !== null) features.push(`post before=${post}`, `${over} post before`);
  const after = tokens[to];
  const follows = after === undefined ? 'end' : after.upos === 'PUNCT' ? after.form : after.upos;
  features.push(`${over} after=${follows}`);
  if (joint.kind === 'adjective') {
    const adjective = tokens[at]?.form ?? '';
    const kind = LEVEL.test(adjective)
      ? 'level'
      : knowledge.countriesByDemonym(adjective).length > 0
        ? 'demonym'
        : 'other';
    const capital = isCapitalized(after?.form ?? '') ? 'capital' : LINKING.has(after?.form ?? '') ? 'link' : 'other';
    features.push(
      `adjective=${adjective}`,
      `ending=${adjective.slice(-3)}`,
      `adjective ${kind}`,
      `adjective ${kind} head=${head}`,
      `adjective ${kind} before ${capital}`,
      `adjective tied=${isTied(first, adjective, knowledge)}`,
    );
  } else {
    const next = tokens[right]?.form ?? '';
    const run = runText(sentence, right, to);
    const kind = kindOf(next, run, knowledge);
    const rule = bridgeOver(sentence, from, at, knowledge) !== at;
    features.push(
      `next=${next.toLowerCase()}`,
      `${over} next=${kind}`,
      `head=${head} next=${kind}`,
      `${over} words after=${to - right > 2 ? 'many' : to - right}`,
      `rule=${rule}`,
      `${over} rule=${rule}`,
    );
    if (article.opening.has(run)) features.push('right stands alone', `${over} right stands alone`);
    if (article.ending.has(runText(sentence, from, at))) features.push('left stands alone', `${over} left stands alone`);
    const initials = initialsOf(sentence, from, at);
    const whole = initials + initialsOf(sentence, right, to);
    if (initials.length > 1 && article.acronyms.has(initials)) features.push('acronym of left');
    if (whole.length > 2 && [...article.acronyms].some((letters) => letters.length > initials.length && letters.startsWith(whole.slice(0, letters.length)) && letters.length > 1))
      features.push('acronym of whole');
  }
  return new Map(features.map((feature) => [feature, 1]));
}

/** What the first word of a name, or the whole run, shows it to be. */
function kindOf(word: string, run: string, knowledge: Knowledge): string {
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
